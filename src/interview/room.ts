/** Room between what is said and what is asked: one empty line, whoever spoke last. */
import type { Prompter, World } from '../world.ts';

/**
 * The same world and prompter, but a text that begins with an empty line right after one that ended with an empty
 * line gives its own up. After a question nothing is known to be empty.
 */
export function withOneEmptyLine(world: World, prompter: Prompter): { world: World; prompter: Prompter } {
  const { err } = world;
  let isRoomAbove = false;
  const write = (text: string) => {
    const shown = isRoomAbove && text.startsWith('\n') ? text.slice(1) : text;
    if (shown === '') return;
    isRoomAbove = shown === '\n' || shown.endsWith('\n\n');
    err.write(shown);
  };
  const sink = Object.defineProperties({ ...err, write }, { columns: { get: () => err.columns } });
  const asking = Object.entries(prompter).map(([name, ask]) => [
    name,
    typeof ask === 'function'
      ? (question: never) => {
          isRoomAbove = false;
          return ask(question);
        }
      : ask,
  ]);
  return { world: { ...world, err: sink }, prompter: Object.fromEntries(asking) as Prompter };
}

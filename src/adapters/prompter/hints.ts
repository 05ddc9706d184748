/** What a person can do here, in one line under the question. */
import type { Command } from '../../world.ts';

const IN_LISTS: Readonly<Record<Command, string>> = {
  back: 'b back',
  editor: 'e evidence in editor',
  help: '? help',
  pause: 'p pause',
};

const IN_TEXT: Readonly<Record<Command, string>> = {
  back: 'esc back',
  editor: 'ctrl-o editor',
  help: '? help',
  pause: 'ctrl-p pause',
};

const ORDER: readonly Command[] = ['back', 'editor', 'help', 'pause'];

/** Hints in a fixed order; in text, letters are letters and commands are control keys. */
export function hints(first: readonly string[], commands: readonly Command[], where: 'list' | 'text'): string {
  const names = where === 'list' ? IN_LISTS : IN_TEXT;
  return [...first, ...ORDER.filter((command) => commands.includes(command)).map((command) => names[command])].join(
    ' · ',
  );
}

import type { Prompter } from '../../world.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';

export interface Written {
  /** What was written, also when the question was left before it was finished. */
  readonly text: string;
  readonly move: Move;
}

type Question = Pick<Parameters<Prompter['text']>[0], 'message' | 'check'> & {
  readonly initial: string;
  /** Puts text that is not accepted yet on disk. */
  readonly keep: (text: string) => Promise<unknown>;
};

/** A free-text question that can be left, and answered in the person's own editor. */
export async function askText({ prompter }: Session, { keep, ...question }: Question): Promise<Written> {
  let { initial } = question;
  for (;;) {
    const reply = await prompter.text({ ...question, initial, commands: ['back', 'editor', 'pause'] });
    if (reply.kind === 'answer') return { text: reply.value, move: 'next' };
    const typed = reply.typed ?? initial;
    if (reply.command !== 'editor') return { text: typed, move: reply.command === 'back' ? 'back' : 'pause' };
    // Whatever becomes of the editor.
    if (typed !== question.initial) await keep(typed);
    initial = await prompter.edit({ message: question.message, initial: typed });
    if (question.check?.(initial) === undefined) return { text: initial, move: 'next' };
    await keep(initial);
  }
}

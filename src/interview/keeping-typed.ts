/** Ctrl-C, or a signal to stop, in the middle of a line or while the editor is open. */
import { Interrupted, type Prompter } from '../world.ts';

export interface KeepingTyped {
  readonly prompter: Prompter;
  /** Whether a pause was really an interruption. */
  readonly wasInterrupted: () => boolean;
}

/**
 * A question that can be paused is paused by an interruption as well, so that what stood in its line is kept in the
 * same way. Only once: whatever is asked after that ends the walk at once.
 */
export function keepingTyped(prompter: Prompter): KeepingTyped {
  let isInterrupted = false;
  const text: Prompter['text'] = async (question) => {
    try {
      return await prompter.text(question);
    } catch (failure) {
      const { typed } = failure instanceof Interrupted ? failure : {};
      if (typed === undefined || isInterrupted || !question.commands?.includes('pause')) throw failure;
      isInterrupted = true;
      return { kind: 'command', command: 'pause', typed };
    }
  };
  // What the editor had saved is taken like any answer; the question after it is not asked any more.
  const edit: Prompter['edit'] = async (question) => {
    try {
      return await prompter.edit(question);
    } catch (failure) {
      const { typed } = failure instanceof Interrupted ? failure : {};
      if (typed === undefined || isInterrupted) throw failure;
      isInterrupted = true;
      return typed;
    }
  };
  return { prompter: { ...prompter, text, edit }, wasInterrupted: () => isInterrupted };
}

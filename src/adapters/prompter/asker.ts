/** Asks one question after the other at one keyboard, and tells an interruption from a fault. */
import type { ReadStream, WriteStream } from 'node:tty';
import { visible } from '../../report/text/escape.ts';
import { Interrupted } from '../../world.ts';
import { editText } from './editor.ts';
import { openKeyboard } from './keyboard.ts';

export interface Terminal {
  readonly input: ReadStream;
  /** Where questions are drawn: standard error, so that standard output holds the payload alone. */
  readonly output: WriteStream;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As in PrompterSettings. */
  readonly plain: boolean;
  readonly editor?: string;
}

/** What a library prompt is told about where it runs. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** To be called the moment a question has its answer; oneKey: no Enter was needed. */
export type Settled = (oneKey: boolean) => void;

export interface Asker {
  /** @throws Interrupted on Ctrl-C, a stop signal, or when standard input is gone. */
  ask<T>(prompt: (context: PromptContext, settled: Settled) => Promise<T>): Promise<T>;
  edit(text: string): Promise<string>;
}

/** What the library throws when a prompt is aborted or its process is told to stop. */
const INTERRUPTIONS = new Set(['AbortPromptError', 'ExitPromptError', 'CancelPromptError']);

/** Pasted text then arrives marked as pasted, so that its line breaks are not taken for Enter. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

export function asker({ input, output, signal, env }: Terminal): Asker {
  const keyboard = openKeyboard(input, signal);
  const control = (sequence: string) => {
    if (env.TERM !== 'dumb') output.write(sequence);
  };
  let afterOneKey = false;
  return {
    ask: async (prompt) => {
      const turn = keyboard.begin(afterOneKey);
      afterOneKey = false;
      control(PASTE_ON);
      const settled = (oneKey: boolean) => {
        afterOneKey = oneKey;
        turn.close();
      };
      try {
        return await prompt({ input: turn.input, output, signal: turn.signal }, settled);
      } catch (failure) {
        throw failure instanceof Error && INTERRUPTIONS.has(failure.name) ? new Interrupted() : failure;
      } finally {
        control(PASTE_OFF);
        turn.end();
      }
    },
    edit: async (text) => {
      const edited = await keyboard.lend(() => editText(text, env));
      if (edited.problem) output.write(`${visible(edited.problem)}\n`);
      return edited.text;
    },
  };
}

/** Asks one question after the other at one keyboard, and tells an interruption from a fault. */
import process from 'node:process';
import type { ReadStream, WriteStream } from 'node:tty';
import { Interrupted } from '../../world.ts';
import { editText, savedText } from './editor.ts';
import { type Frame, openFrame } from './frame.ts';
import { openKeyboard } from './keyboard.ts';
import { lines, lookOf } from './look.ts';
import { type Settled, WITH_ENTER } from './settled.ts';

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
  readonly signal: AbortSignal;
  /** Where it is drawn. */
  readonly frame: Frame;
  /** To be told with every key what stands in the line, so that Ctrl-C does not lose it. */
  readonly typing?: (line: UnfinishedText) => void;
}

export interface UnfinishedText {
  readonly typed: string;
  readonly topic?: number;
}

export interface Asker {
  /** @throws Interrupted on Ctrl-C, a stop signal, or when standard input is gone. */
  ask<T>(prompt: (context: PromptContext, settled: Settled) => Promise<T>): Promise<T>;
  /** @throws Interrupted with what was saved when the program was told to stop meanwhile. */
  edit(text: string): Promise<string>;
}

/** What the library throws when a prompt is aborted or its process is told to stop. */
const INTERRUPTIONS = new Set(['AbortPromptError', 'ExitPromptError', 'CancelPromptError']);

/** Pasted text then arrives marked as pasted, so that its line breaks are not taken for Enter. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

export function asker({ input, output, signal, env, editor }: Terminal): Asker {
  const frame = openFrame(output);
  const look = lookOf(output, env);
  const keyboard = openKeyboard(input, signal, {
    leave: () => {
      frame.leave();
      output.write(PASTE_OFF);
    },
    comeBack: () => {
      output.write(PASTE_ON);
      frame.comeBack();
    },
  });
  let before = WITH_ENTER;
  return {
    ask: async (prompt) => {
      const turn = keyboard.begin(before);
      before = WITH_ENTER;
      output.write(PASTE_ON);
      process.once('exit', frame.close);
      const settled: Settled = (ending) => {
        before = ending;
        turn.close();
      };
      let line: UnfinishedText = { typed: '' };
      const typing = (now: UnfinishedText) => {
        line = now;
      };
      try {
        return await prompt({ input: turn.input, signal: turn.signal, frame, typing }, settled);
      } catch (failure) {
        throw failure instanceof Error && INTERRUPTIONS.has(failure.name) ? interruptedIn(line) : failure;
      } finally {
        process.removeListener('exit', frame.close);
        output.write(PASTE_OFF);
        turn.end();
      }
    },
    edit: async (text) => {
      const edited = await keyboard.lend(() => editText(text, env, editor, signal));
      if (edited.problem) output.write(`${lines(look, edited.problem).join('\n')}\n`);
      return savedText(text, edited, signal);
    },
  };
}

function interruptedIn({ typed, topic }: UnfinishedText): Interrupted {
  return typed.trim() === '' ? new Interrupted() : new Interrupted(typed, topic);
}

/**
 * The keyboard, read from the first question to the end. A library prompt of its own would open and close standard
 * input for each question and lose what is typed in between; here keys wait in line until a question takes them.
 */
import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { type Habit, habitAfter, habitKeys, type KeyPress } from './habit.ts';
import { holdSignals } from './hold-signals.ts';
import type { Ending } from './settled.ts';
import { type Absence, suspend } from './suspend.ts';
import { oneLine, UNSEEN } from './typed-text.ts';

/** How long a lone Esc waits for the rest of an arrow key. Node's own half a second feels broken. */
const ESCAPE_MILLISECONDS = 40;

/** One question's time at the keyboard. */
export interface Turn {
  /** What the question reads from: it emits `keypress`, one at a time. */
  readonly input: NodeJS.ReadableStream;
  /** Aborted by Ctrl-C, Ctrl-D and the loss of standard input. */
  readonly signal: AbortSignal;
  /** To be called as soon as the question has its answer: later keys are for the next one. */
  readonly close: () => void;
  readonly end: () => void;
}

export interface Keyboard {
  /** `before`: how the last question was ended, for the keys that still belong to it. */
  begin(before: Ending): Turn;
  /** Gives the terminal to another program and takes it back. */
  lend<T>(use: () => Promise<T>): Promise<T>;
}

interface Taker {
  readonly input: PassThrough;
  readonly controller: AbortController;
  open: boolean;
}

/** `absence`: what is to be done to the screen when the terminal is left with Ctrl-Z and when it is back. */
export function openKeyboard(stdin: ReadStream, world: AbortSignal, absence: Absence): Keyboard {
  const waiting: KeyPress[] = [];
  let habit: Habit | undefined;
  let taker: Taker | undefined;
  let gone = world.aborted;

  const interrupt = () => {
    gone = true;
    taker?.controller.abort();
  };
  const pump = () => {
    if (!taker?.open) return;
    const press = waiting.shift();
    if (!press) return;
    taker.input.emit('keypress', press.text, press.key);
    // One key a turn of the event loop: a question that settles has then let go before the next key is given out.
    setImmediate(pump);
  };
  const keys = decodeKeys((press) => {
    if (press.key.ctrl && (press.key.name === 'c' || press.key.name === 'd')) return interrupt();
    if (press.key.ctrl && press.key.name === 'z') return stopForNow();
    waiting.push(press);
    dropHabit(performance.now());
    if (waiting.length === 1) setImmediate(pump);
  });
  const dropHabit = (now: number) => {
    if (!taker?.open || !habit) return;
    const found = habitKeys(waiting, habit, now);
    waiting.splice(0, found.count);
    habit = found.habit;
  };
  const listen = listener(stdin, keys, interrupt);
  const stopForNow = () => {
    if (!taker?.open) return;
    suspend({
      leave: () => {
        absence.leave();
        listen.stop();
      },
      comeBack: () => {
        if (!taker?.open) return;
        listen.start();
        absence.comeBack();
      },
    });
  };
  world.addEventListener('abort', interrupt, { once: true });

  return {
    begin: (before) => {
      const now = performance.now();
      habit = habitAfter(before, now);
      const mine: Taker = { input: new PassThrough(), controller: new AbortController(), open: true };
      taker = mine;
      dropHabit(now);
      const releaseSignals = holdSignals();
      listen.start();
      if (gone) mine.controller.abort();
      setImmediate(pump);
      return {
        input: mine.input,
        signal: mine.controller.signal,
        close: () => {
          mine.open = false;
        },
        end: () => {
          mine.open = false;
          releaseSignals();
          listen.rest();
        },
      };
    },
    lend: async (use) => {
      listen.stop();
      try {
        return await use();
      } finally {
        // Not of a terminal that is gone.
        if (!gone) listen.start();
        listen.rest();
      }
    },
  };
}

/** Bytes → key presses. What is pasted comes as one press, so that a line break in it answers nothing. */
function decodeKeys(take: (press: KeyPress) => void): PassThrough {
  const bytes = new PassThrough();
  // Only this one property of an interface is looked at; a whole interface would edit lines as well.
  emitKeypressEvents(bytes, { escapeCodeTimeout: ESCAPE_MILLISECONDS } as unknown as Interface);
  let pasted: string | undefined;
  bytes.on('keypress', (text: string | undefined, key: Key) => {
    if (key.name === 'paste-start') pasted = '';
    else if (key.name === 'paste-end') {
      const line = oneLine(pasted ?? '');
      if (line !== '') take({ text: line, key: { name: 'paste', sequence: line } });
      pasted = undefined;
    } else if (pasted !== undefined) pasted += text ?? '';
    else if (text === undefined || !UNSEEN.test(text)) take({ text, key });
  });
  return bytes;
}

function listener(stdin: ReadStream, keys: PassThrough, lost: () => void) {
  const forward = (chunk: Buffer) => keys.write(chunk);
  let listening = false;
  stdin.on('end', lost);
  stdin.on('close', lost);
  stdin.on('error', lost);
  return {
    start: () => {
      if (!listening) {
        listening = true;
        stdin.setRawMode?.(true);
        stdin.on('data', forward);
        stdin.resume();
      }
      stdin.ref();
    },
    /** Keys are still heard, but nobody waits for them: the program may end. */
    rest: () => {
      stdin.unref();
    },
    stop: () => {
      listening = false;
      stdin.removeListener('data', forward);
      stdin.pause();
      stdin.setRawMode?.(false);
    },
  };
}

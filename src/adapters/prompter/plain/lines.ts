/**
 * Lines from the keyboard. The terminal stays in its own line mode, so that the system's line editing, Ctrl-Z and the
 * echo that a screen reader follows are what the person is used to.
 */
import process from 'node:process';
import type { ReadStream } from 'node:tty';
import { Interrupted } from '../../../world.ts';
import { oneLine } from '../typed-text.ts';
import type { Line } from './question.ts';

/** Lines that come this soon after another were pasted with it: nobody types so fast. */
const PASTE_MILLISECONDS = 50;

/** What the system's line mode takes at most, without the line break; it drops the rest without a word. */
const LONGEST_LINE = process.platform === 'darwin' ? 1023 : 4095;

/** Arrow keys and the like, which line mode passes on as they come. */
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|)/g;
const LINE_BREAK = 0x0a;
/** Long enough for the system to hand over what it holds. */
const PEEK_MILLISECONDS = 10;
/** Ctrl-C and Ctrl-D, which are bytes while line mode is off. */
const INTERRUPTS: readonly number[] = [0x03, 0x04];

export interface TypedLine extends Line {
  /** It was there before its question was; the terminal has shown it then, above the question. */
  readonly isEarly: boolean;
  /** Its last part came without a line break, so that the cursor stands behind it. */
  readonly isUnfinished: boolean;
}

export interface Lines {
  /**
   * The next line, with those that were pasted with it where `gathers` says so of the first.
   * @throws Interrupted on Ctrl-C, a stop signal, Ctrl-D, or when standard input is gone
   */
  next(gathers: (first: string) => boolean): Promise<TypedLine>;
  /** Drops what was pasted together with the last line, and says how many lines it were. */
  dropRest(): Promise<number>;
  /** Gives the terminal to another program and takes it back. */
  lend<T>(use: () => Promise<T>): Promise<T>;
}

interface Waiter {
  readonly wake: () => void;
  readonly fail: (reason: Interrupted) => void;
}

type Waiting = Omit<TypedLine, 'count' | 'isUnfinished'>;

export function openLines(stdin: ReadStream, world: AbortSignal): Lines {
  let waiting: readonly Waiting[] = [];
  let waiter: Waiter | undefined;
  let gone = world.aborted;

  const interrupt = () => {
    gone = true;
    waiter?.fail(new Interrupted());
  };
  const reader = readerOf(stdin, interrupt, (bytes) => {
    waiting = [...waiting, { ...lineOf(bytes), isEarly: false }];
    waiter?.wake();
  });
  world.addEventListener('abort', interrupt, { once: true });

  /** True when there is a line, false when none came in that time. */
  const arrival = (milliseconds?: number): Promise<boolean> =>
    new Promise((done, failed) => {
      if (gone) return failed(new Interrupted());
      if (waiting.length > 0) return done(true);
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        waiter = undefined;
        finish();
      };
      const timer = milliseconds === undefined ? undefined : setTimeout(() => settle(() => done(false)), milliseconds);
      waiter = { wake: () => settle(() => done(true)), fail: (reason) => settle(() => failed(reason)) };
    });
  const takeFirst = (): Waiting => {
    const [first = NOTHING, ...others] = waiting;
    waiting = others;
    return first;
  };

  return {
    next: async (gathers) => {
      waiting = waiting.map((line) => ({ ...line, isEarly: true }));
      reader.start();
      try {
        await arrival();
        const parts = [takeFirst()];
        const [first = NOTHING] = parts;
        const isWhole = first.isEarly || !gathers(first.text);
        while (!isWhole && (await arrival(PASTE_MILLISECONDS))) parts.push(takeFirst());
        const unfinished = isWhole ? undefined : await reader.takeUnfinished();
        if (unfinished) parts.push({ ...lineOf(unfinished), isEarly: false });
        return {
          text: parts.flatMap(({ text }) => (text === '' ? [] : [text])).join(' '),
          count: parts.length,
          isCut: parts.some(({ isCut }) => isCut),
          isEarly: first.isEarly,
          isUnfinished: unfinished !== undefined,
        };
      } finally {
        reader.rest();
      }
    },
    dropRest: async () => {
      reader.start();
      try {
        let dropped = 0;
        for (; await arrival(PASTE_MILLISECONDS); dropped += 1) takeFirst();
        return dropped;
      } finally {
        reader.rest();
      }
    },
    lend: async (use) => {
      reader.stop();
      try {
        return await use();
      } finally {
        // Not of a terminal that is gone.
        if (!gone) reader.start();
        reader.rest();
      }
    },
  };
}

const NOTHING: Waiting = { text: '', isCut: false, isEarly: false };

function lineOf(bytes: Buffer): Pick<Line, 'text' | 'isCut'> {
  const isCut = bytes.length >= LONGEST_LINE;
  const text = bytes.toString('utf8').replace(ESCAPE_SEQUENCE, '');
  // A character that was cut in two is not worth showing.
  return { text: oneLine(isCut ? text.replace(/\uFFFD+$/u, '') : text).trim(), isCut };
}

function readerOf(stdin: ReadStream, lost: () => void, take: (line: Buffer) => void) {
  let begun: Buffer = Buffer.alloc(0);
  let isListening = false;
  let isPeeking = false;
  const onData = (chunk: Buffer) => {
    if (isPeeking && INTERRUPTS.some((byte) => chunk.includes(byte))) return lost();
    begun = Buffer.concat([begun, chunk]);
    for (let end = begun.indexOf(LINE_BREAK); end >= 0; end = begun.indexOf(LINE_BREAK)) {
      take(begun.subarray(0, end));
      begun = begun.subarray(end + 1);
    }
  };
  stdin.on('end', lost);
  stdin.on('close', lost);
  stdin.on('error', lost);
  return {
    start: () => {
      if (!isListening) {
        isListening = true;
        stdin.on('data', onData);
        stdin.resume();
      }
      stdin.ref();
    },
    /** Lines are still heard, but nobody waits for them: the program may end. */
    rest: () => {
      stdin.unref();
    },
    /**
     * What was pasted after the last line break. The system keeps it back until Enter; without line mode it gives it
     * out. Left where it is, it would begin the answer to the next question.
     */
    takeUnfinished: async (): Promise<Buffer | undefined> => {
      if (!stdin.isTTY) return undefined;
      isPeeking = true;
      stdin.setRawMode(true);
      await new Promise((done) => setTimeout(done, PEEK_MILLISECONDS));
      stdin.setRawMode(false);
      isPeeking = false;
      const unfinished = begun;
      begun = Buffer.alloc(0);
      return unfinished.length > 0 ? unfinished : undefined;
    },
    stop: () => {
      isListening = false;
      stdin.removeListener('data', onData);
      stdin.pause();
    },
  };
}

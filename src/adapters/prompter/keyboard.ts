/**
 * The keyboard, read from the first question to the end. A library prompt of its own would open and close standard
 * input for each question and lose what is typed in between; here keys wait in line until a question takes them.
 */
import process from 'node:process';
import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';

/** How long a lone Esc waits for the rest of an arrow key. Node's own half a second feels broken. */
const ESCAPE_MILLISECONDS = 40;

export interface KeyPress {
  readonly text: string | undefined;
  readonly key: Key;
}

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
  /** `afterOneKey`: the question before was answered with one key, so an Enter already typed only confirmed it. */
  begin(afterOneKey: boolean): Turn;
  /** Gives the terminal to another program and takes it back. */
  lend<T>(use: () => Promise<T>): Promise<T>;
}

interface Taker {
  readonly input: PassThrough;
  readonly controller: AbortController;
  open: boolean;
}

export function openKeyboard(stdin: ReadStream, world: AbortSignal): Keyboard {
  const waiting: KeyPress[] = [];
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
    if (press.key.ctrl && press.key.name === 'z') return;
    waiting.push(press);
    if (waiting.length === 1) setImmediate(pump);
  });
  const listen = listener(stdin, keys, interrupt);
  world.addEventListener('abort', interrupt, { once: true });

  return {
    begin: (afterOneKey) => {
      if (afterOneKey) while (isEnter(waiting[0])) waiting.shift();
      const mine: Taker = { input: new PassThrough(), controller: new AbortController(), open: true };
      taker = mine;
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
        listen.start();
        listen.rest();
      }
    },
  };
}

function isEnter(press: KeyPress | undefined): boolean {
  return press?.key.name === 'return' || press?.key.name === 'enter';
}

/** What nobody means to type and a terminal would act on: overrides of direction, marks, the controls of C1, tags. */
const UNSEEN = /[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

function oneLine(pasted: string): string {
  return pasted
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(new RegExp(UNSEEN, 'gu'), '')
    .replace(/[\u0000-\u001f\u007f]/g, '');
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

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stay = () => {};

/**
 * Stop signals end the program through the world, not through a library that re-sends them to the process when nobody
 * else listens. Held for one question only: after it, a second signal ends the program the system's way again.
 */
function holdSignals(): () => void {
  for (const name of STOP_SIGNALS) process.on(name, stay);
  return () => {
    for (const name of STOP_SIGNALS) process.removeListener(name, stay);
  };
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

// A program on a pseudo-terminal, and how long it takes to show something.
import { performance } from 'node:perf_hooks';
import { spawn } from '@lydell/node-pty';

const DEADLINE = 20_000;
/** Colours and movements, which say nothing about what is there to read. */
const SEQUENCES = /\u001b\[[\d;?]*[A-Za-z]/g;

/** `args` of Node. What is written is kept since the last key; `see` waits until it has a text. */
export function onTerminal(args, { env, rows = 50 }) {
  const terminal = spawn(process.execPath, args, { cols: 80, rows, env });
  let written = '';
  let look = () => {};
  terminal.onData((data) => {
    written += data;
    look();
  });
  const ended = new Promise((done) => {
    terminal.onExit(done);
  });
  const text = () => written.replace(SEQUENCES, '').replace(/\s+/g, ' ');
  return {
    see: (pattern) =>
      new Promise((done, fail) => {
        const deadline = setTimeout(() => fail(new Error(`not seen: ${pattern}; seen: ${text()}`)), DEADLINE);
        look = () => {
          const found = pattern.exec(text());
          if (!found) return;
          look = () => {};
          clearTimeout(deadline);
          done({ at: performance.now(), found: found[0] });
        };
        look();
      }),
    press: (keys) => {
      written = '';
      terminal.write(keys);
      return performance.now();
    },
    end: async () => {
      terminal.kill('SIGKILL');
      await ended;
    },
  };
}

/** From the start of a process to its first prompt. */
export async function timeToPrompt(args, pattern, options) {
  const start = performance.now();
  const terminal = onTerminal(args, options);
  const { at } = await terminal.see(pattern);
  await terminal.end();
  return at - start;
}

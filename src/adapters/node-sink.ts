import type { WriteStream } from 'node:tty';
import type { Sink } from '../world.ts';
import { colorLevel } from './color-level.ts';
import { systemCode } from './file-problem.ts';

/** Nobody reads any more: the pipe's reader has gone (`| head -1`) or the terminal was closed. */
const READER_GONE = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

export interface NodeSink extends Sink {
  /** The last characters that were written through it since this was last asked; at most two. */
  readonly takeEnd: () => string;
}

/**
 * A standard stream. When its reader has gone, what follows is dropped without a word; any other failure (a full
 * disk behind `> file`) is told once through `onFailure`, because a payload cut short must not look complete.
 */
export function nodeSink(
  stream: WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  onFailure: (code: string) => void,
): NodeSink {
  let closed = false;
  let end = '';
  stream.on('error', (error) => {
    const code = systemCode(error) ?? error.message;
    if (!closed && !READER_GONE.has(code)) onFailure(code);
    closed = true;
  });
  const isTerminal = stream.isTTY === true;
  // A dumb terminal shows escape sequences as letters, so that even FORCE_COLOR gives it none.
  const plain = isTerminal && env.TERM === 'dumb';
  return {
    write: (text) => {
      end = `${end}${text}`.slice(-2);
      if (!closed) stream.write(text);
    },
    takeEnd: () => {
      const taken = end;
      end = '';
      return taken;
    },
    get columns() {
      return stream.columns > 0 ? stream.columns : 80;
    },
    color: plain ? 0 : colorLevel(env, isTerminal),
    isTerminal,
    plain,
  };
}

import type { ReadStream } from 'node:tty';
import type { Input } from '../world.ts';

/** Far more than any decoder accepts, so that an endless pipe is refused as too large instead of filling memory. */
const ENOUGH_BYTES = 16 * 1024 * 1024;

export function nodeInput(stream: ReadStream): Input {
  return {
    isTerminal: stream.isTTY === true,
    bytes: async () => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        chunks.push(bytes);
        size += bytes.length;
        if (size > ENOUGH_BYTES) break;
      }
      return Buffer.concat(chunks);
    },
  };
}

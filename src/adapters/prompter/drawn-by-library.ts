/**
 * What a library's own prompt draws, caught on its way to the terminal: its lines as text, and the column of its
 * cursor. We draw them ourselves, at the width the screen has at that moment.
 */
import { Writable } from 'node:stream';

export interface Caught {
  readonly lines: readonly string[];
  /** Counted from 0, on the first line. */
  readonly column: number;
}

/** Every escape sequence: movements, erasing, the cursor. */
const SEQUENCES = /\u001b\[[\d;?]*[A-Za-z]/g;
const TO_COLUMN = /\u001b\[(\d+)G/g;
/** So wide that the library breaks no line. */
const COLUMNS = 100_000;

/** A stream for the library to draw on. `draw` is called with every change. */
export function catchDrawing(draw: (caught: Caught) => void): NodeJS.WritableStream {
  let last: Caught = { lines: [], column: 0 };
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    const text = String(chunk);
    const plain = text.replace(SEQUENCES, '');
    const column = [...text.matchAll(TO_COLUMN)].at(-1)?.[1];
    // The last thing a prompt writes is a line break and nothing else.
    const lines = plain.trim() === '' ? last.lines : plain.split('\n');
    last = { lines, column: column === undefined ? last.column : Number(column) - 1 };
    if (last.lines.length > 0) draw(last);
    done();
  };
  return Object.assign(new Writable({ decodeStrings: false, write }), { columns: COLUMNS, rows: 1000, isTTY: true });
}

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { FileProblem } from '../world.ts';
import { systemCode } from './file-problem.ts';

/** Not there on Windows, which has no FIFOs in its file system either. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file. Nothing else is read: opening a FIFO waits for a writer for ever, and a device may never
 * end. Read without a thread pool, which for files as small as ours takes twenty times as long as reading them.
 * @throws FileProblem folder, other; the system's error
 */
function readRegular(path: string): Uint8Array {
  const file = openWithoutWaiting(path);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new FileProblem('folder', path);
    if (!stats.isFile()) throw new FileProblem('other', path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function openWithoutWaiting(path: string): number {
  try {
    return openSync(path, WITHOUT_WAITING);
  } catch (error) {
    // A socket, or a device that is not there.
    if (systemCode(error) === 'ENXIO' || systemCode(error) === 'ENODEV') throw new FileProblem('other', path);
    throw error;
  }
}

/** How many files are read before everything else that waits gets its turn: a signal, a timer, another write. */
const READS_IN_A_ROW = 8;

/** A reader of regular files, one after the other; however many are read, nothing else is kept waiting for long. */
export function regularFiles(): (path: string) => Promise<Uint8Array> {
  let reads = 0;
  return async (path) => {
    reads += 1;
    if (reads % READS_IN_A_ROW === 0) await new Promise((resolve) => setImmediate(resolve));
    return readRegular(path);
  };
}

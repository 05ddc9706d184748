/**
 * A file is there whole or not at all. The text goes to a temporary file in the same folder, is flushed to disk, and
 * only then gets its name in one step. See docs/decisions/0003-whole-files.md for why this is not a library.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './file-problem.ts';
import { flushFolder } from './flush-folder.ts';
import { makeFolder } from './make-folder.ts';

const PRIVATE_FILE = 0o600;

/** Replaces the file, or makes it, in one step; its folder is made when missing. */
export async function writeAtomic(path: string, text: string): Promise<void> {
  await withTemporary(path, text, (temporary) => rename(temporary, path));
}

/** Makes the file in one step and fails with EEXIST when there is one, also when two processes try at once. */
export async function createExclusive(path: string, text: string): Promise<void> {
  await withTemporary(path, text, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!LINKS_UNSUPPORTED.has(systemCode(error) ?? '')) throw error;
      await writeNew(path, text);
    }
    // Another process that submits beside it may have swept it already: the file has its name, and that counts.
    await rm(temporary, { force: true });
  });
}

/** Some network and exFAT file systems have no hard links. */
const LINKS_UNSUPPORTED = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

async function withTemporary(path: string, text: string, place: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeNew(temporary, text);
    await place(temporary);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** FileHandle.writeFile goes on after a short write, so a disk that fills up half-way is an error, not a short file. */
async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', PRIVATE_FILE);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

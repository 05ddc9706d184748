/**
 * A file is there whole or not at all. The text goes to a temporary file in the same folder, is flushed to disk, and
 * only then gets its name in one step. See docs/decisions/0003-whole-files.md for why this is not a library.
 */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from '../world.ts';
import { systemCode } from './file-problem.ts';
import { flushFolder } from './flush-folder.ts';
import { makeFolder } from './make-folder.ts';

const PRIVATE_FILE = 0o600;

type Content = string | Uint8Array;

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

/** Puts other content into the file that a path leads to, in one step; it keeps its permissions. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const found = await stat(target);
  if (!found.isFile()) throw new FileProblem(found.isDirectory() ? 'folder' : 'other', path);
  // A new name needs no right to the old file, but whoever took that right away means it to stay as it is.
  await access(target, constants.W_OK);
  await withTemporary(target, bytes, async (temporary) => {
    await chmod(temporary, found.mode & 0o7777);
    await rename(temporary, target);
  });
}

async function withTemporary(
  path: string,
  content: Content,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeNew(temporary, content);
    await place(temporary);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** FileHandle.writeFile goes on after a short write, so a disk that fills up half-way is an error, not a short file. */
async function writeNew(path: string, content: Content): Promise<void> {
  const handle = await open(path, 'wx', PRIVATE_FILE);
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

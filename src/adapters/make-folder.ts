import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileProblem } from '../world.ts';
import { systemCode } from './file-problem.ts';
import { flushFolder } from './flush-folder.ts';

/**
 * Makes a folder and its parents, private, each name flushed to disk. Node's own `recursive` is not used: on a read-only disk it says that the
 * folder is missing.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, 0o700);
    await flushFolder(dirname(path));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      // Once: in some folders that are there, such as /proc, the system says the same of every name for ever.
      await mkdir(path, 0o700).catch(async (problem) => {
        if (!(await isFolder(path))) throw problem;
      });
      await flushFolder(dirname(path));
      return;
    }
    // A read-only disk may say so before it says that the folder is there.
    if (await isFolder(path)) return;
    throw code === 'EEXIST' ? new FileProblem('not-folder', path) : error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The private temporary file that an editor works on. */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export interface EditorFile {
  readonly folder: string;
  readonly path: string;
  /** What was saved in it, or undefined when nothing can be read there. */
  read(): Promise<string | undefined>;
  /** The name of what the editor left to recover unsaved text from, if it did. */
  recovery(): Promise<string | undefined>;
  remove(): Promise<void>;
  /** Only when the program comes to its own end: until then the text may not have arrived anywhere else. */
  removeAtExit(): void;
}

/** Swap files of vim, automatic saves of Emacs, emergency saves of nano. */
const RECOVERY = /\.sw[a-p]$|^#.*#$|\.save(?:\.\d+)?$/;

/** A file with mode 0600 in a folder with mode 0700. @throws what the system says when there is no room for it */
export async function editorFile(text: string): Promise<EditorFile> {
  const folder = await mkdtemp(join(tmpdir(), 'hirecard-'));
  const path = join(folder, 'evidence.txt');
  await writeFile(path, text === '' ? '' : `${text}\n`, { mode: 0o600 });
  return {
    folder,
    path,
    read: async () => {
      try {
        return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').trim();
      } catch {
        return undefined;
      }
    },
    recovery: async () => {
      try {
        return (await readdir(folder)).find((name) => RECOVERY.test(name));
      } catch {
        return undefined;
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
    removeAtExit: () => {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    },
  };
}

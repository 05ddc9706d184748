/** Real folders for tests, and file systems with edges: full, read-only. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'hirecard-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Whether this user may mount: only then can a full or read-only disk be had for real. */
export const CAN_MOUNT = (() => {
  const { path, remove } = scratchFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' });
    execFileSync('umount', [path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    remove();
  }
})();

/** A file system of 64 KiB. */
export function smallDisk(): { readonly path: string; makeReadOnly(): void; remove(): void } {
  const { path, remove } = scratchFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]);
  return {
    path,
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', path]),
    remove: () => {
      execFileSync('umount', [path]);
      remove();
    },
  };
}

import { dirname } from 'node:path';
import process from 'node:process';

/**
 * The name and e-mail address in git's configuration, or undefined without git or without either. Asked once, with a
 * short deadline: a default for the interviewer's name is never worth waiting for.
 */
export async function gitIdentity(
  folder: string,
): Promise<{ readonly name?: string; readonly email?: string } | undefined> {
  const { execFile } = await import('node:child_process');
  // Run elsewhere: Windows looks for a program in the working folder first, and anyone may have put a git.exe there.
  const text = await new Promise<string>((done) => {
    execFile(
      'git',
      ['-C', folder, 'config', '--null', '--get-regexp', '^user\\.(name|email)$'],
      { cwd: dirname(process.execPath), timeout: 1500, windowsHide: true },
      (error, output) => done(error ? '' : output),
    );
  });
  const values = new Map(text.split('\0').map((entry) => splitOnce(entry)));
  const name = values.get('user.name')?.trim();
  const email = values.get('user.email')?.trim();
  if (!name && !email) return undefined;
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

/** git writes each entry as key, line feed, value. A later entry is the nearer one and wins. */
function splitOnce(entry: string): readonly [string, string] {
  const at = entry.indexOf('\n');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}

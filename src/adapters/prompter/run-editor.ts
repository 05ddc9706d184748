/** The person's editor as a process. */
import { spawn } from 'node:child_process';
import process from 'node:process';

/** How the editor ended: its exit code, a signal's name or why it could not be started; or that it may not have. */
export type EditorEnd = number | string | 'still-open';

/** How long an editor that was told to stop together with us, because the terminal was closed, takes to save. */
const STOP_MILLISECONDS = 1000;

/**
 * Through the shell, as git does, because people write `code --wait`. Its output goes to standard error, which is
 * the terminal even when standard output is a file. When `stop` is aborted, the editor has a moment to end by
 * itself; then it is told that the terminal is gone, upon which editors save what they can.
 */
export function runEditor(command: string, file: string, stop: AbortSignal): Promise<EditorEnd> {
  const stdio: [number, number, number] = [0, 2, 2];
  const child =
    process.platform === 'win32'
      ? spawn(`${command} "${file}"`, { shell: true, stdio })
      : spawn('/bin/sh', ['-c', script(command), 'hirecard', file], { stdio });
  return new Promise((resolve) => {
    let isHurried = false;
    let timer: NodeJS.Timeout | undefined;
    const hurry = () => {
      timer = setTimeout(() => {
        isHurried = true;
        child.kill('SIGHUP');
        timer = setTimeout(() => end('still-open'), STOP_MILLISECONDS);
      }, STOP_MILLISECONDS);
    };
    const end = (how: EditorEnd) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', hurry);
      child.unref();
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => {
      // It may have been the shell that the signal ended, and not the editor in it.
      end(isHurried && signal !== null ? 'still-open' : (code ?? signal ?? 'unknown'));
    });
    if (stop.aborted) hurry();
    else stop.addEventListener('abort', hurry, { once: true });
  });
}

/** The first word of a command, where it can be told without being a shell. */
export function programOf(command: string): string | undefined {
  return /^\s*([\w./~+-]+)(?=\s|$)/.exec(command)?.[1];
}

/** Looked for before it is run, so that the shell does not say in its own words that there is none. */
function script(command: string): string {
  const program = programOf(command);
  const found = program === undefined ? '' : `command -v ${program} >/dev/null 2>&1 || exit 127\n`;
  // A signal then reaches the editor and not a shell that waits for it.
  const instead = program !== undefined && !/[;&|()<>`\n]/.test(command) ? 'exec ' : '';
  return `${found}${instead}${command} "$1"`;
}

/** The person's own editor on a text. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Edited {
  readonly text: string;
  /** Why the text is as it was, when the editor did not do its work. */
  readonly problem?: string;
}

/** The one of the person's configuration, then $VISUAL, then $EDITOR, then what every system of its kind has. */
export function editorCommand(env: Environment, configured?: string): string {
  return configured || env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
}

/** Runs the editor on a private temporary file, which is removed whatever happens. */
export async function editText(text: string, env: Environment, configured?: string): Promise<Edited> {
  const folder = await mkdtemp(join(tmpdir(), 'hirecard-'));
  const file = join(folder, 'evidence.txt');
  const command = editorCommand(env, configured);
  try {
    await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
    const exit = await run(command, file);
    if (exit === 0) return { text: (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim() };
    const problem = NOT_FOUND.includes(exit)
      ? `The editor "${programOf(command) ?? command}" was not found, so the text is as it was. Set $VISUAL or $EDITOR, or editor in your settings, to one that is installed.`
      : `The editor "${command}" did not end well (${exit}), so the text is as it was.`;
    return { text, problem };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What sh and what cmd end with when there is no such command. */
const NOT_FOUND: readonly (number | string)[] = [127, 9009];

/** The first word of a command, where it can be told without being a shell. */
function programOf(command: string): string | undefined {
  return /^\s*([\w./~+-]+)(?=\s|$)/.exec(command)?.[1];
}

/** Looked for before it is run, so that the shell does not say in its own words that there is none. */
function script(command: string): string {
  const program = programOf(command);
  const found = program === undefined ? '' : `command -v ${program} >/dev/null 2>&1 || exit 127\n`;
  return `${found}${command} "$1"`;
}

/**
 * Through the shell, as git does, because people write `code --wait`. Its output goes to standard error, which is
 * the terminal even when standard output is a file.
 */
function run(command: string, file: string): Promise<number | string> {
  const stdio: [number, number, number] = [0, 2, 2];
  const child =
    process.platform === 'win32'
      ? spawn(`${command} "${file}"`, { shell: true, stdio })
      : spawn('/bin/sh', ['-c', script(command), 'hirecard', file], { stdio });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
}

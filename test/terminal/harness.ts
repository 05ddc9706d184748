/** The real program on a pseudo-terminal, with a model of the screen: what a person would see, as text. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { IPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalOptions {
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output goes to this file, as with `> file` in a shell; the terminal keeps the rest. */
  readonly output?: string;
  /** Standard input comes from this file, as with `< file`. */
  readonly input?: string;
}

export interface Exit {
  readonly code: number;
  readonly signal: number;
}

export interface TestTerminal {
  readonly pid: number;
  /** The only way to wait: until the text is on the screen, wrapped or not. Fails with the screen in its message. */
  see(text: string | RegExp, milliseconds?: number): Promise<void>;
  press(...keys: readonly (keyof typeof KEYS | (string & {}))[]): void;
  type(text: string): void;
  /** Resolves when the program has drawn anew for the new size. */
  resize(columns: number, rows: number): Promise<void>;
  /** The lines that are on the screen now, without spaces at their ends. */
  screen(): string;
  /** The screen once the program has written nothing more for a moment: a picture may arrive in pieces. */
  settled(): Promise<string>;
  /** The screen and everything that scrolled off it. */
  history(): string;
  /** Every byte the program wrote. */
  raw(): string;
  kill(signal: string): void;
  readonly exit: Promise<Exit>;
}

const KEYS = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  space: ' ',
  backspace: '\u007f',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-o': '\u000f',
  'ctrl-n': '\u000e',
  'ctrl-p': '\u0010',
  'ctrl-r': '\u0012',
  tab: '\t',
} as const;

const DEADLINE = 15_000;
/** How long nothing is written after the whole of a picture, in milliseconds. */
const QUIET = 150;

/** Why there are no pseudo-terminals here, or undefined when there are. For the names of skipped tests. */
export const noTerminal: string | undefined = await import('@lydell/node-pty').then(
  () => undefined,
  (error: unknown) => `no pseudo-terminal on ${process.platform}: ${String(error).split('\n')[0]}`,
);

const running = new Set<IPty>();

export async function terminal(args: readonly string[], options: TerminalOptions): Promise<TestTerminal> {
  const { spawn } = await import('@lydell/node-pty');
  const { columns = 80, rows = 30 } = options;
  const program = programFile();
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 20_000, allowProposedApi: true });
  const command = [process.execPath, program, ...args];
  const [file = '', ...rest] = redirected(command, options);
  const pty = spawn(file, [...rest], {
    cols: columns,
    rows,
    cwd: options.cwd,
    env: { ...cleanEnvironment(options.cwd), ...options.env },
  });
  running.add(pty);
  const waiting = new Set<() => void>();
  let raw = '';
  pty.onData((data) => {
    raw += data;
    screen.write(data, () => {
      for (const look of waiting) look();
    });
  });
  const exit = new Promise<Exit>((done) => {
    pty.onExit(({ exitCode, signal }) => {
      running.delete(pty);
      // What was written last is on the screen before anyone hears of the end.
      screen.write('', () => done({ code: exitCode, signal: signal ?? 0 }));
    });
  });
  const visible = () => linesOf(screen, screen.buffer.active.baseY);
  return {
    pid: pty.pid,
    see: (text, milliseconds = DEADLINE) =>
      new Promise((found, failed) => {
        const isThere = () =>
          typeof text === 'string' ? unwrapped(visible()).includes(unwrapped(text)) : text.test(unwrapped(visible()));
        const look = () => {
          if (!isThere()) return;
          stop();
          found();
        };
        const stop = () => {
          waiting.delete(look);
          clearTimeout(timer);
        };
        const timer = setTimeout(() => {
          stop();
          failed(new Error(`not on the screen within ${milliseconds} ms: ${text}\n${framed(visible(), columns)}`));
        }, milliseconds);
        waiting.add(look);
        look();
        void exit.then(({ code }) => {
          if (!waiting.has(look)) return;
          stop();
          failed(new Error(`ended with exit code ${code} and never showed: ${text}\n${framed(visible(), columns)}`));
        });
      }),
    press: (...keys) => {
      for (const key of keys) pty.write(key in KEYS ? KEYS[key as keyof typeof KEYS] : key);
    },
    type: (text) => pty.write(text),
    resize: (newColumns, newRows) =>
      new Promise((done) => {
        const look = () => {
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        screen.resize(newColumns, newRows);
        pty.resize(newColumns, newRows);
      }),
    screen: visible,
    settled: () =>
      new Promise((done) => {
        const end = () => {
          waiting.delete(look);
          done(visible());
        };
        let timer = setTimeout(end, QUIET);
        const look = () => {
          clearTimeout(timer);
          timer = setTimeout(end, QUIET);
        };
        waiting.add(look);
      }),
    history: () => linesOf(screen, 0),
    raw: () => raw,
    kill: (signal) => pty.kill(signal),
    exit,
  };
}

/** Through a shell where a stream is not the terminal. */
function redirected(command: readonly string[], { input, output }: TerminalOptions): readonly string[] {
  if (output !== undefined) return ['/bin/sh', '-c', 'exec "$@" > "$0"', output, ...command];
  return input === undefined ? command : ['/bin/sh', '-c', 'exec "$@" < "$0"', input, ...command];
}

/** For afterEach: nothing a test started outlives it. */
export function endAll(): void {
  for (const pty of running) pty.kill('SIGKILL');
  running.clear();
}

function linesOf(screen: InstanceType<typeof xterm.Terminal>, from: number): string {
  const buffer = screen.buffer.active;
  const lines = Array.from({ length: buffer.length - from }, (_, index) =>
    (buffer.getLine(from + index)?.translateToString(true) ?? '').trimEnd(),
  );
  return lines.join('\n').trimEnd();
}

/** Narrow terminals break sentences; what a person reads is the same. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function framed(text: string, columns: number): string {
  const edge = `+${'-'.repeat(columns)}+`;
  return [edge, ...text.split('\n').map((line) => `|${line.padEnd(columns)}|`), edge].join('\n');
}

/** The built program, or the one HIRECARD_PROGRAM names (an unpacked tarball, another build). */
function programFile(): string {
  const named = process.env.HIRECARD_PROGRAM;
  if (!named && !existsSync('dist/hirecard.js')) throw new Error('nothing is built; run npm run build first');
  return resolve(named ?? 'bin/hirecard.js');
}

/** The same on every machine: nobody's editor, colours or git identity. */
function cleanEnvironment(cwd: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: cwd,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: join(cwd, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

export interface TestWorkspace {
  readonly folder: string;
  /** Contents of a file, by its path in the workspace. */
  read(path: string): string;
  write(path: string, text: string): void;
  /** Paths of all files, sorted. */
  files(under?: string): readonly string[];
  remove(): void;
}

export function testWorkspace(files: Readonly<Record<string, string>>): TestWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'hirecard-terminal-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries({ gitconfig: '[user]\n  name = Ana Souza\n', ...files })) write(path, text);
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write,
    files: (under = '.') =>
      existsSync(join(folder, under))
        ? readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
            .sort()
        : [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

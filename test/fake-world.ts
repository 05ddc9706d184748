/** The whole outside of the program as a value: nothing global is patched, and every run is the same. */
import { createHash } from 'node:crypto';
import type { World } from '../src/world.ts';
import { type FakeFiles, fakeFiles } from './fake-files.ts';
import { type FakePrompter, fakePrompter, type ScriptedAnswer } from './fake-prompter.ts';

export const FAKE_CWD = '/team';
export const FAKE_PACKAGE = '/package';
export const FAKE_CONFIG = '/home/ana/.config/hirecard';
export const FAKE_CACHE = '/home/ana/.cache/hirecard';
/** The first reading of the clock; each later one is a second later. */
export const FAKE_START = '2026-11-20T10:00:00.000Z';

export interface FakeWorldOptions {
  /** By path, relative to FAKE_CWD. Shipped roles go under `${FAKE_PACKAGE}/roles/`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The files of an earlier fake world: the same disk, seen by a second process. */
  readonly disk?: FakeFiles;
  /** The number the first new id is made from, so that a second process makes others. */
  readonly firstId?: number;
  /** Whether input, out and err are terminals; false unless said. */
  readonly terminal?: boolean | { readonly input?: boolean; readonly out?: boolean; readonly err?: boolean };
  readonly columns?: number;
  readonly color?: 0 | 1 | 2 | 3;
  readonly plain?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input, to its end. */
  readonly stdin?: string | Uint8Array;
  /** What the person does, question by question. */
  readonly answers?: readonly ScriptedAnswer[];
  readonly start?: string;
  readonly gitIdentity?: { readonly name?: string; readonly email?: string };
  readonly cwd?: string;
  readonly version?: string;
  /** Ids of other processes that live on this host. */
  readonly alive?: readonly number[];
  readonly processId?: number;
  readonly host?: string;
}

export interface FakeWorld extends World {
  readonly files: FakeFiles;
  readonly person: FakePrompter;
  /** Everything written so far. */
  outText(): string;
  errText(): string;
  /** As SIGINT, SIGTERM and SIGHUP do. */
  stop(): void;
  setClock(time: string): void;
}

export function fakeWorld(options: FakeWorldOptions = {}): FakeWorld {
  const cwd = options.cwd ?? FAKE_CWD;
  const written = { out: '', err: '' };
  const controller = new AbortController();
  const person = fakePrompter(options.answers ?? []);
  let time = Date.parse(options.start ?? FAKE_START);
  let ids = (options.firstId ?? 1) - 1;
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
    },
    columns: options.columns ?? 80,
    color: options.color ?? 0,
    isTerminal: isTerminal(options, name),
    plain: options.plain ?? false,
  });
  return {
    out: sink('out'),
    err: sink('err'),
    input: {
      isTerminal: isTerminal(options, 'input'),
      bytes: async () =>
        typeof options.stdin === 'string'
          ? new TextEncoder().encode(options.stdin)
          : (options.stdin ?? new Uint8Array()),
    },
    person,
    prompter: async () => person,
    files: options.disk ?? fakeFiles(cwd, options.files ?? {}),
    clock: () => {
      const now = new Date(time);
      time += 1000;
      return now;
    },
    newId: () => {
      ids += 1;
      return `00000000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
    },
    digest: (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    fingerprint: (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 24),
    env: options.env ?? {},
    cwd,
    userConfigFolder: FAKE_CONFIG,
    userCacheFolder: FAKE_CACHE,
    signal: controller.signal,
    process: {
      id: options.processId ?? 4242,
      host: options.host ?? 'host',
      isAlive: (id) => id === (options.processId ?? 4242) || (options.alive ?? []).includes(id),
    },
    gitIdentity: async () => options.gitIdentity,
    packageFolder: FAKE_PACKAGE,
    version: options.version ?? '1.0.0',
    outText: () => written.out,
    errText: () => written.err,
    stop: () => controller.abort('SIGINT'),
    setClock: (text) => {
      time = Date.parse(text);
    },
  };
}

function isTerminal(options: FakeWorldOptions, stream: 'input' | 'out' | 'err'): boolean {
  return typeof options.terminal === 'object' ? (options.terminal[stream] ?? false) : (options.terminal ?? false);
}

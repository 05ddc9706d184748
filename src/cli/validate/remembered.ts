/**
 * What was found in role files before, so that a file whose bytes are the same is not checked again. Only role files:
 * they depend on nothing but themselves, and say nothing about a person. Kept in the workspace's private folder.
 */
import type { Heard } from '../../lint/suppress.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';
import { sourceText } from '../sources.ts';

export interface Remembered {
  /** What was found in a file of this name with these bytes; undefined when it has to be checked. */
  recall(shown: string, bytes: Uint8Array): Heard | undefined;
  remember(shown: string, bytes: Uint8Array, heard: Heard): void;
  /** Writes down what is new, if anything is. Without a word where that cannot be done. */
  keep(): Promise<void>;
}

const FORMAT = 'hirecard/remembered@1';

/** About 2 MB. Of files that were not looked at in this run, the oldest are forgotten first. */
const MOST_ENTRIES = 50_000;

/** In the workspace's folder; `undefined` where a forged file could come with what is to be checked. */
export async function remembered(world: World, workspace: Workspace | undefined): Promise<Remembered | undefined> {
  // A pull request can bring any file along, and this one says what need not be looked at.
  if (!workspace || world.env.CI) return undefined;
  const path = world.files.resolve(workspace.root, '.hirecard', 'cache', 'validated');
  const program = await programMark(world);
  const before = await entriesIn(world, path, program);
  const seen = new Map<string, string>();
  let isNew = false;
  return {
    recall: (shown, bytes) => {
      const key = keyOf(world, shown, bytes);
      const found = key === undefined ? undefined : before.get(key);
      if (key === undefined || found === undefined) return undefined;
      seen.set(key, found);
      return found === '' ? NOTHING : unpacked(found, shown);
    },
    remember: (shown, bytes, heard) => {
      const key = keyOf(world, shown, bytes);
      const packed = packedFor(heard, shown);
      if (key === undefined || packed === undefined) return;
      seen.set(key, packed);
      isNew = true;
    },
    keep: async () => {
      if (isNew)
        await write(world, path, textOf(world, program, [...seen, ...[...before].filter(([key]) => !seen.has(key))]));
    },
  };
}

const NOTHING: Heard = { findings: [], silenced: [] };

/**
 * Marks the version and everything it finds: the program's first file names all others by what is in them. What one
 * version found says nothing about what another would.
 */
async function programMark(world: World): Promise<string> {
  const bytes = await bytesAt(world, world.files.resolve(world.packageFolder, 'dist', 'hirecard.js'));
  return world.fingerprint(`${world.version} ${bytes ? world.fingerprint(bytes) : ''}`);
}

async function bytesAt(world: World, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.files.read(path);
  } catch (problem) {
    if (problem instanceof FileProblem) return undefined;
    throw problem;
  }
}

/** The file's name, which its id has to equal, and its bytes. A name that could not stand in a line is not kept. */
function keyOf(world: World, shown: string, bytes: Uint8Array): string | undefined {
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  return /[\p{Cc}\p{Cs}]/u.test(name) ? undefined : `${name}/${world.fingerprint(bytes)}`;
}

/** Nothing for a clean file, else its findings without the file's name, by which it may be called differently. */
function packedFor(heard: Heard, shown: string): string | undefined {
  if (heard.findings.length === 0 && heard.silenced.length === 0) return '';
  let isOfOneFile = true;
  const packed = JSON.stringify(heard, (key, value) => {
    if (key !== 'file') return value;
    isOfOneFile &&= value === shown;
    return '';
  });
  return isOfOneFile ? packed : undefined;
}

function unpacked(text: string, shown: string): Heard {
  return JSON.parse(text, (key, value) => (key === 'file' ? shown : value)) as Heard;
}

/** The whole is marked, so that a damaged file is never believed. */
function textOf(world: World, program: string, entries: readonly (readonly [string, string])[]): string {
  const body = entries.slice(0, MOST_ENTRIES).map(([key, found]) => `${key}${found}\n`);
  return headed(world, program, body.join(''));
}

function headed(world: World, program: string, body: string): string {
  return `${FORMAT} ${program} ${world.fingerprint(body)}\n${body}`;
}

/** A key has one slash, and behind it a fingerprint of the same length as any other. */
async function entriesIn(world: World, path: string, program: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await bytesAt(world, path);
  const text = bytes ? sourceText(bytes) : '';
  const body = text.slice(text.indexOf('\n') + 1);
  if (text === '' || text !== headed(world, program, body)) return new Map();
  const length = program.length;
  return new Map(
    body.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const end = line.indexOf('/') + 1 + length;
      return line === '' ? [] : [[line.slice(0, end), line.slice(end)]];
    }),
  );
}

async function write(world: World, path: string, text: string): Promise<void> {
  try {
    await ignoreBeside(world, path);
    await world.files.writeAtomic(path, text);
  } catch (problem) {
    // A checkout that cannot be written to is checked all the same.
    if (!(problem instanceof FileProblem)) throw problem;
  }
}

/** git does not see the folder, also in a workspace that was never made with hirecard init. */
async function ignoreBeside(world: World, path: string): Promise<void> {
  const ignore = world.files.resolve(path, '..', '.gitignore');
  if ((await world.files.kind(ignore)) === 'missing') await world.files.writeAtomic(ignore, '*\n');
}

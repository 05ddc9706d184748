/**
 * What was found in role files before, so that a file whose bytes are the same is not checked again. Only role files:
 * they depend on nothing but themselves, and say nothing about a person. Kept in the person's own cache folder and not
 * in the workspace: whatever lies there may have come with what is to be checked.
 */
import type { Heard } from '../../lint/suppress.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';
import { sourceText } from '../sources.ts';

/** A file by its absolute path, and by the name it is shown by. */
interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

export interface Remembered {
  /** What was found in a file at this place with these bytes; undefined when it has to be checked. */
  recall(file: NamedFile, bytes: Uint8Array): Heard | undefined;
  /** Instead of what was found at this place before. */
  remember(file: NamedFile, bytes: Uint8Array, heard: Heard): void;
  /** Writes down what is new and leaves out what is gone, if anything is. Without a word where that cannot be done. */
  keep(): Promise<void>;
}

const FORMAT = 'hirecard/remembered@2';

/** Of files that were not looked at in this run, the oldest are forgotten first. */
const MOST_BYTES = 2_000_000;

/** In UTF-16 units. Whoever has more to mend than that will change the file anyway. */
const MOST_OF_ONE_FILE = 4_000;

/**
 * One file for each workspace; `undefined` without one, and in CI.
 * @param asked absolute paths of the files and folders that are looked at: what is known of others there is forgotten
 */
export async function remembered(
  world: World,
  workspace: Workspace | undefined,
  asked: readonly string[],
): Promise<Remembered | undefined> {
  // A build server's home may be shared by pull requests, and the code of one could write there what is said of another.
  if (!workspace || world.env.CI) return undefined;
  const path = world.files.resolve(world.userCacheFolder, 'validated', world.fingerprint(workspace.root));
  const program = await programMark(world);
  const before = await entriesIn(world, path, program);
  const now = new Map<string, string>();
  const unkept = new Set<string>();
  let isNew = false;
  return {
    recall: (file, bytes) => {
      const name = nameIn(workspace, file.path);
      const entry = before.get(name);
      const mark = entry === undefined ? '' : world.fingerprint(bytes);
      if (!entry?.startsWith(mark)) return undefined;
      now.set(name, entry);
      return entry === mark ? NOTHING : unpacked(entry.slice(mark.length), file.shown);
    },
    remember: (file, bytes, heard) => {
      const name = nameIn(workspace, file.path);
      const packed = CANNOT_STAND_IN_A_LINE.test(name) ? undefined : packedFor(heard, file.shown);
      if (packed === undefined) {
        unkept.add(name);
        return;
      }
      now.set(name, `${world.fingerprint(bytes)}${packed}`);
      isNew = true;
    },
    keep: async () => {
      if (!isNew && now.size === before.size) return;
      const wasAsked = (name: string) =>
        asked.some((one) => isWithin(world, one, world.files.resolve(workspace.root, name)));
      const others = [...before].filter(([name]) => !now.has(name) && !unkept.has(name) && !wasAsked(name));
      const entries = [...now, ...others];
      if (isNew || entries.length !== before.size) await write(world, path, textOf(world, program, entries));
    },
  };
}

const CANNOT_STAND_IN_A_LINE = /[\p{Cc}\p{Cs}]/u;

/** From the workspace's folder where it lies in there, since that is shorter. */
function nameIn({ root }: Workspace, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

function isWithin(world: World, folder: string, path: string): boolean {
  return world.files.relative(folder, path).split('/')[0] !== '..';
}

const UTF_8 = new TextEncoder();

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

/**
 * Nothing for a clean file, else its findings without the file's name, by which it may be called differently.
 * Undefined for what is too long to keep, or about another file too.
 */
function packedFor(heard: Heard, shown: string): string | undefined {
  if (heard.findings.length === 0 && heard.silenced.length === 0) return '';
  let isOfOneFile = true;
  const packed = JSON.stringify(heard, (key, value) => {
    if (key !== 'file') return value;
    isOfOneFile &&= value === shown;
    return '';
  });
  return isOfOneFile && packed.length <= MOST_OF_ONE_FILE ? packed : undefined;
}

function unpacked(text: string, shown: string): Heard {
  return JSON.parse(text, (key, value) => (key === 'file' ? shown : value)) as Heard;
}

/** The whole is marked, so that a damaged file is never believed. */
function textOf(world: World, program: string, entries: readonly (readonly [string, string])[]): string {
  const body: string[] = [];
  let left = MOST_BYTES;
  for (const [name, entry] of entries) {
    const line = `${name}\t${entry}\n`;
    left -= UTF_8.encode(line).length;
    if (left < 0) break;
    body.push(line);
  }
  return headed(world, program, body.join(''));
}

function headed(world: World, program: string, body: string): string {
  return `${FORMAT} ${program} ${world.fingerprint(body)}\n${body}`;
}

async function entriesIn(world: World, path: string, program: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await bytesAt(world, path);
  const text = bytes ? sourceText(bytes) : '';
  const body = text.slice(text.indexOf('\n') + 1);
  if (text === '' || text !== headed(world, program, body)) return new Map();
  return new Map(
    body.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const end = line.indexOf('\t');
      return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
    }),
  );
}

async function write(world: World, path: string, text: string): Promise<void> {
  try {
    await world.files.writeAtomic(path, text);
  } catch (problem) {
    // A home that cannot be written to is no reason not to check.
    if (!(problem instanceof FileProblem)) throw problem;
  }
}

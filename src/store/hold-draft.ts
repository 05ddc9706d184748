/**
 * Two terminals on one draft: the second is told. Each process that works on a draft leaves a file beside it that
 * says who it is, and looks for those of others. Whoever finds another living one steps back, also when both came in
 * the same moment; so no draft is ever written by two. A hold of a process that has died is removed.
 */
import { UserError } from '../diagnostics/user-error.ts';
import { FileProblem, type World } from '../world.ts';
import { draftPath, removeIfThere, sweepUnfinishedWrites } from './draft-files.ts';
import { describeFileProblem } from './file-problems.ts';
import { shownPath } from './shown-path.ts';
import { shownTime } from './shown-time.ts';
import type { Workspace } from './workspace.ts';

export interface Hold {
  /** Lets others have the draft. May be called more than once. */
  release(): Promise<void>;
}

export interface Holder {
  readonly process: number;
  readonly host: string;
  readonly since: string;
}

export interface LivingHolder extends Holder {
  /** Of the file that says so, for whoever knows better. */
  readonly path: string;
}

/**
 * @throws UserError draft/in-use when another living process works on the draft; io/… when the folder of drafts cannot
 * be written
 */
export async function holdDraft(world: World, workspace: Workspace, id: string): Promise<Hold> {
  const own = `${draftPath(world, workspace, id).replace(/\.json$/, '')}.${world.newId()}.hold`;
  const holder: Holder = { process: world.process.id, host: world.process.host, since: world.clock().toISOString() };
  await leaveWord(world, workspace, own, `${JSON.stringify(holder)}\n`);
  const release = () => removeIfThere(world, own);
  try {
    await stepBackForOthers(world, workspace, id, own);
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

/** How often a hold is written again that others swept away half-written. One other process does so once. */
const MOST_WRITES = 5;

/**
 * Whoever takes over from a process that died sweeps what that one left, and may take our half-written hold for such
 * a thing. Written again, it meets theirs, and we are told who has the draft.
 */
async function leaveWord(world: World, workspace: Workspace, path: string, text: string): Promise<void> {
  for (let writes = 1; ; writes += 1) {
    try {
      return await world.files.createExclusive(path, text);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (error.kind !== 'missing') throw ofDraftsFolder(world, workspace, error);
      if (writes === MOST_WRITES) throw error;
    }
  }
}

/** The hold is nothing a person knows of; the folder is. */
function ofDraftsFolder(world: World, { drafts }: Workspace, problem: FileProblem): UserError | FileProblem {
  const why = WHY[problem.kind] ?? (problem.systemCode && `the system reports ${problem.systemCode}`);
  if (!why) return problem;
  const { code, hint } = describeFileProblem(new FileProblem(problem.kind, drafts, problem.systemCode));
  return new UserError(code, `The drafts folder ${shownPath(world, drafts)} cannot be written, because ${why}.`, hint);
}

const WHY: Readonly<Partial<Record<FileProblem['kind'], string>>> = {
  'read-only': 'its disk or folder is read-only',
  full: 'the disk is full',
  denied: 'you are not allowed to write there',
  'not-folder': 'something on the way to it is a file, not a folder',
};

/** Which other living process works on a draft; undefined when none does. Takes nothing and removes nothing. */
export async function draftHolder(world: World, workspace: Workspace, id: string): Promise<LivingHolder | undefined> {
  for (const path of await holdPaths(world, workspace, id)) {
    const holder = await readHolder(world, path);
    if (holder && holder !== 'released' && lives(world, holder)) return { ...holder, path };
  }
  return undefined;
}

async function holdPaths(world: World, workspace: Workspace, id: string): Promise<readonly string[]> {
  return (await world.files.list(workspace.drafts))
    .filter(({ name }) => name.startsWith(`${id}.`) && name.endsWith('.hold'))
    .map(({ name }) => world.files.resolve(workspace.drafts, name));
}

async function stepBackForOthers(world: World, workspace: Workspace, id: string, own: string): Promise<void> {
  let anyDied = false;
  for (const path of await holdPaths(world, workspace, id)) {
    if (path === own) continue;
    const holder = await readHolder(world, path);
    if (holder === 'released') continue;
    if (holder && lives(world, holder)) throw inUse(world, { ...holder, path });
    await removeIfThere(world, path);
    anyDied = true;
  }
  if (anyDied) await sweepUnfinishedWrites(world, workspace, id);
}

/** Of another machine we cannot know; it counts as living. Our own number on a hold that is not ours was reused. */
function lives(world: World, holder: Holder): boolean {
  if (holder.host !== world.process.host) return true;
  return holder.process !== world.process.id && world.process.isAlive(holder.process);
}

/** Undefined for a hold that says nothing: its process was killed while writing it. */
async function readHolder(world: World, path: string): Promise<Holder | 'released' | undefined> {
  try {
    return holderIn(new TextDecoder().decode(await world.files.read(path)));
  } catch (error) {
    if (error instanceof FileProblem && error.kind === 'missing') return 'released';
    throw error;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { process: id, host, since } = value as Readonly<Record<keyof Holder, unknown>>;
    if (typeof id !== 'number' || typeof host !== 'string' || typeof since !== 'string') return undefined;
    return { process: id, host, since };
  } catch {
    return undefined;
  }
}

export function inUse(world: World, { process, host, since, path }: LivingHolder): UserError {
  const elsewhere = host === world.process.host ? '' : ` on ${host}`;
  return new UserError(
    'draft/in-use',
    `This draft is open in another terminal${elsewhere} (process ${process}, since ${shownTime(since)}).`,
    `Go on there, or close it first. If it is gone for good, remove ${shownPath(world, path)}.`,
  );
}

/** Drafts: one file each under `.hirecard/drafts/`, replaced whole after every answer, private to this machine. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../domain/draft.ts';
import type { Role } from '../domain/role.ts';
import { decodeDraft, draftText } from '../source/draft/draft-text.ts';
import { FileProblem, type World } from '../world.ts';
import { draftPath, removeIfThere, sweepUnfinishedWrites } from './draft-files.ts';
import { draftHolder, inUse } from './hold-draft.ts';
import { ignoreDrafts } from './init-workspace.ts';
import { shownPath } from './shown-path.ts';
import { unreadable } from './unreadable.ts';
import type { Workspace } from './workspace.ts';

export interface FoundDraft {
  readonly draft: Draft;
  /** The rubric the draft began with. */
  readonly role: Role;
  readonly file: string;
}

/**
 * Puts the draft on disk; when this returns, a crash or a power cut loses nothing of it.
 * @returns its path, as people read it
 */
export async function saveDraft(world: World, workspace: Workspace, draft: Draft, role: Role): Promise<string> {
  const path = draftPath(world, workspace, draft.id);
  if ((await world.files.kind(path)) === 'missing') await ignoreDrafts(world, workspace);
  await world.files.writeAtomic(path, draftText(draft, role));
  return shownPath(world, path);
}

/** All drafts that can be read, the one worked on last first. See draftFindings for the others. */
export async function findDrafts(world: World, workspace: Workspace): Promise<readonly FoundDraft[]> {
  const readings = await readDrafts(world, workspace);
  return readings
    .flatMap(({ found }) => found ?? [])
    .sort((a, b) => Date.parse(b.draft.updatedAt) - Date.parse(a.draft.updatedAt));
}

/** What is wrong with drafts that cannot be read. Such a file is never removed: there may be an hour's work in it. */
export async function draftFindings(world: World, workspace: Workspace): Promise<readonly Diagnostic[]> {
  return (await readDrafts(world, workspace)).flatMap(({ findings }) => findings);
}

export interface UnreadableDraft {
  /** Its name in the folder of drafts. */
  readonly name: string;
  /** Where it lies, as people read it. */
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

export async function unreadableDrafts(world: World, workspace: Workspace): Promise<readonly UnreadableDraft[]> {
  const readings = await readDrafts(world, workspace);
  return readings.flatMap(({ found, name, file, findings }) =>
    found || findings.length === 0 ? [] : [{ name, file, findings }],
  );
}

/** The ids of all drafts here, also of those that cannot be read. */
export async function draftIds(world: World, workspace: Workspace): Promise<readonly string[]> {
  return (await draftNames(world, workspace)).map((name) => name.replace(/\.json$/, ''));
}

/** Removes a draft whose scorecard was submitted, or that was given up. One that is not there is fine. */
export async function removeDraft(world: World, workspace: Workspace, id: string): Promise<void> {
  await removeIfThere(world, draftPath(world, workspace, id));
  await sweepUnfinishedWrites(world, workspace, id);
}

/**
 * Removes a draft that cannot be read, by its name in the folder of drafts.
 * @throws UserError draft/in-use
 */
export async function removeDraftFile(world: World, workspace: Workspace, name: string): Promise<void> {
  const id = name.replace(/\.json$/, '');
  const holder = await draftHolder(world, workspace, id);
  if (holder) throw inUse(world, holder);
  await removeIfThere(world, world.files.resolve(workspace.drafts, name));
}

interface DraftReading {
  readonly name: string;
  readonly file: string;
  readonly found?: FoundDraft;
  readonly findings: readonly Diagnostic[];
}

async function draftNames(world: World, workspace: Workspace): Promise<readonly string[]> {
  if ((await world.files.kind(workspace.drafts)) !== 'directory') return [];
  return (await world.files.list(workspace.drafts))
    .filter(({ name, kind }) => kind !== 'directory' && name.endsWith('.json') && !name.startsWith('.'))
    .map(({ name }) => name);
}

async function readDrafts(world: World, workspace: Workspace): Promise<readonly DraftReading[]> {
  const names = await draftNames(world, workspace);
  return Promise.all(names.map((name) => readDraft(world, workspace, name)));
}

async function readDraft(world: World, workspace: Workspace, name: string): Promise<DraftReading> {
  const path = world.files.resolve(workspace.drafts, name);
  const file = shownPath(world, path);
  try {
    const decoded = decodeDraft(await world.files.read(path), file, world.digest);
    if (!decoded.ok) return { name, file, findings: decoded.findings };
    return { name, file, found: { ...decoded.value, file }, findings: [] };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    // Submitted and removed by another terminal between the listing and this reading.
    return { name, file, findings: error.kind === 'missing' ? [] : [unreadable(error, file)] };
  }
}

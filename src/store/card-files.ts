/** Where scorecards lie: `scorecards/<role>/<candidate>/<stage>.<interviewer>.json`, amendments with `.2`, `.3` … */
import { identifierProblem } from '../domain/identifier.ts';
import type { World } from '../world.ts';
import type { Workspace } from './workspace.ts';

export interface CardFile {
  readonly path: string;
  readonly role: string;
  readonly candidate: string;
  /** From the file's name. Ids have no dot, so the parts cannot be confused. */
  readonly stage: string;
  readonly interviewer: string;
  /** 1 for the first scorecard, 2 for its first amendment. */
  readonly number: number;
  readonly isLink?: true;
}

export interface CardSlot {
  readonly role: string;
  readonly candidate: string;
  readonly stage: string;
  readonly interviewer: string;
}

/**
 * The path of the n-th scorecard of an interview.
 * @throws Error when an id could not be a file name: everything that comes from outside was checked before.
 */
export function cardPath(world: World, workspace: Workspace, slot: CardSlot, number: number): string {
  for (const id of [slot.role, slot.candidate, slot.stage, slot.interviewer]) {
    const problem = identifierProblem(id);
    if (problem !== undefined) throw new Error(`the id ${JSON.stringify(id)} ${problem}`);
  }
  const suffix = number === 1 ? '' : `.${number}`;
  const name = `${slot.stage}.${slot.interviewer}${suffix}.json`;
  return world.files.resolve(workspace.scorecards, slot.role, slot.candidate, name);
}

/** All scorecard files, in the order of their paths; of one role or candidate where those are given. */
export async function cardFiles(
  world: World,
  workspace: Workspace,
  only: { readonly role?: string | undefined; readonly candidate?: string | undefined } = {},
): Promise<readonly CardFile[]> {
  const roles = await foldersIn(world, workspace.scorecards, only.role);
  const perRole = roles.map(async (role) => {
    const folder = world.files.resolve(workspace.scorecards, role);
    const candidates = await foldersIn(world, folder, only.candidate);
    return Promise.all(
      candidates.map((candidate) => filesOf(world, world.files.resolve(folder, candidate), role, candidate)),
    );
  });
  return (await Promise.all(perRole)).flat(2);
}

/** The scorecard file at a path, or undefined when it does not lie where the workspace keeps scorecards. */
export function cardFileAt(world: World, { scorecards }: Workspace, path: string): CardFile | undefined {
  const parts = world.files.relative(scorecards, path).split('/');
  const [role = '', candidate = '', name = ''] = parts;
  return parts.length === 3 && !parts.includes('..') ? { path, role, candidate, ...partsOf(name) } : undefined;
}

async function foldersIn(world: World, folder: string, only: string | undefined): Promise<readonly string[]> {
  if ((await world.files.kind(folder)) !== 'directory') return [];
  return (await world.files.list(folder))
    .filter(({ name, kind }) => kind === 'directory' && !name.startsWith('.') && (only === undefined || name === only))
    .map(({ name }) => name);
}

/** The scorecard files beside this one: those of the same candidate for the same role, itself among them. */
export async function cardFilesBeside(world: World, { path, role, candidate }: CardFile): Promise<readonly CardFile[]> {
  return filesOf(world, world.files.resolve(path, '..'), role, candidate);
}

async function filesOf(world: World, folder: string, role: string, candidate: string): Promise<readonly CardFile[]> {
  // A name that begins with a dot is a write that was cut short, or not ours.
  return (await world.files.list(folder))
    .filter(({ name, kind }) => kind !== 'directory' && name.endsWith('.json') && !name.startsWith('.'))
    .map(({ name, isLink }) => ({
      path: world.files.resolve(folder, name),
      role,
      candidate,
      ...partsOf(name),
      ...(isLink && { isLink }),
    }));
}

function partsOf(name: string): Pick<CardFile, 'stage' | 'interviewer' | 'number'> {
  const [stage = '', interviewer = '', number = '1'] = name.replace(/\.json$/, '').split('.');
  return { stage, interviewer, number: /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0 };
}

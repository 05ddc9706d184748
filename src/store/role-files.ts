/** Role files: the workspace's own, and those shipped with hirecard, which stand in where it has none of that name. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Role } from '../domain/role.ts';
import { alternatives } from '../source/finding.ts';
import { decodeRole } from '../source/role/decode-role.ts';
import { suggest } from '../source/suggest.ts';
import { FileProblem, type World } from '../world.ts';
import { roleDigest } from './rubrics.ts';
import { shownPath } from './shown-path.ts';
import { unreadable } from './unreadable.ts';
import type { Workspace } from './workspace.ts';

export interface RoleEntry {
  /** From the file's name; what people type. */
  readonly id: string;
  /** The id when the file cannot be read. */
  readonly title: string;
  readonly file: string;
  readonly shipped: boolean;
  /** Absent when the file has errors, which are then in `findings`. */
  readonly role?: Role;
  readonly findings: readonly Diagnostic[];
}

export interface LoadedRole {
  readonly role: Role;
  readonly digest: string;
  readonly file: string;
}

const ROLE_FILE = /\.(?:ya?ml|json)$/;

/** Every role that can be named, the workspace's own first, each list by name. */
export async function listRoles(world: World, workspace: Workspace | undefined): Promise<readonly RoleEntry[]> {
  const places = await rolePlaces(world, workspace);
  return Promise.all(places.map((place) => readEntry(world, place)));
}

/**
 * A role by the name of its file, or by a path (anything with a slash or a file extension).
 * @throws UserError role/not-found, role/invalid (with its findings), role/ambiguous, io/…
 */
export async function loadRole(
  world: World,
  workspace: Workspace | undefined,
  nameOrPath: string,
): Promise<LoadedRole> {
  const path = isPath(nameOrPath)
    ? world.files.resolve(world.cwd, nameOrPath)
    : await pathOfName(world, workspace, nameOrPath);
  const file = shownPath(world, path);
  const decoded = decodeRole(await readRole(world, path, nameOrPath), file);
  if (decoded.ok) return { role: decoded.value, digest: roleDigest(world, decoded.value), file };
  throw new UserError(
    'role/invalid',
    `The role "${nameOrPath}" cannot be used; its file has errors.`,
    `hirecard validate ${file} lists them.`,
    decoded.findings,
  );
}

function isPath(text: string): boolean {
  return /[/\\]/.test(text) || ROLE_FILE.test(text);
}

interface RolePlace {
  readonly id: string;
  readonly path: string;
  readonly shipped: boolean;
}

async function rolePlaces(world: World, workspace: Workspace | undefined): Promise<readonly RolePlace[]> {
  const own = workspace ? await placesIn(world, workspace.roles, false) : [];
  const shipped = await placesIn(world, world.files.resolve(world.packageFolder, 'roles'), true);
  return [...own, ...shipped.filter(({ id }) => !own.some((place) => place.id === id))];
}

async function placesIn(world: World, folder: string, shipped: boolean): Promise<readonly RolePlace[]> {
  if ((await world.files.kind(folder)) !== 'directory') return [];
  return (await world.files.list(folder))
    .filter(({ name }) => ROLE_FILE.test(name) && !name.startsWith('.'))
    .map(({ name }) => ({ id: name.replace(ROLE_FILE, ''), path: world.files.resolve(folder, name), shipped }));
}

async function pathOfName(world: World, workspace: Workspace | undefined, name: string): Promise<string> {
  const places = await rolePlaces(world, workspace);
  const [found, second] = places.filter(({ id }) => id === name);
  if (found && second) {
    throw new UserError(
      'role/ambiguous',
      `There are two files for the role "${name}": ${shownPath(world, found.path)} and ${shownPath(world, second.path)}.`,
      'Remove one, or name the file by its path.',
    );
  }
  if (found) return found.path;
  const known = places.map(({ id }) => id);
  const meant = suggest(name, known);
  throw new UserError(
    'role/not-found',
    `There is no role "${name}".`,
    meant === undefined ? `Roles here: ${alternatives(known) || 'none'}.` : `Did you mean "${meant}"?`,
  );
}

async function readRole(world: World, path: string, named: string): Promise<Uint8Array> {
  try {
    return await world.files.read(path);
  } catch (error) {
    if (!(error instanceof FileProblem) || error.kind !== 'missing') throw error;
    throw new UserError(
      'role/not-found',
      `There is no role file "${named}".`,
      'hirecard role list shows what there is.',
    );
  }
}

async function readEntry(world: World, { id, path, shipped }: RolePlace): Promise<RoleEntry> {
  const file = shownPath(world, path);
  try {
    const decoded = decodeRole(await world.files.read(path), file);
    const { findings } = decoded;
    if (!decoded.ok) return { id, title: id, file, shipped, findings };
    return { id, title: decoded.value.title, file, shipped, role: decoded.value, findings };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { id, title: id, file, shipped, findings: [unreadable(error, file)] };
  }
}

/**
 * The rubric of every submitted scorecard is kept beside the cards, so that a card can be recomputed after the role
 * was edited. See docs/decisions/0001-rubrics-beside-scorecards.md.
 */
import type { Role } from '../domain/role.ts';
import { canonicalJson } from '../source/canonical-json.ts';
import { decodeRole } from '../source/role/decode-role.ts';
import { roleMeaning } from '../source/role/role-meaning.ts';
import { FileProblem, type World } from '../world.ts';
import { shownPath } from './shown-path.ts';
import type { Workspace } from './workspace.ts';

/** The digest of a role's meaning: a comment changes nothing, a weight changes everything. */
export function roleDigest(world: World, role: Role): string {
  return world.digest(canonicalJson(roleMeaning(role)));
}

/**
 * Keeps the rubric unless it is kept already, and returns its digest. A kept file that is damaged is put right: its
 * name says what must be in it.
 */
export async function keepRubric(world: World, workspace: Workspace, role: Role): Promise<string> {
  const text = canonicalJson(roleMeaning(role));
  const digest = world.digest(text);
  const path = rubricPath(world, workspace, role.id, digest);
  try {
    await world.files.createExclusive(path, text);
  } catch (error) {
    if (!(error instanceof FileProblem) || error.kind !== 'exists') throw error;
    if ((await readRubric(world, workspace, role.id, digest)).kind === 'damaged') {
      await world.files.writeAtomic(path, text);
    }
  }
  return digest;
}

export type KeptRubric =
  | { readonly kind: 'kept'; readonly role: Role }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' };

/** The rubric with this digest, if it is kept and still is what its name says. The digest must be well-formed. */
export async function readRubric(
  world: World,
  workspace: Workspace,
  roleId: string,
  digest: string,
): Promise<KeptRubric> {
  const path = rubricPath(world, workspace, roleId, digest);
  const bytes = await readIfThere(world, path);
  if (!bytes) return { kind: 'missing' };
  const text = new TextDecoder().decode(bytes);
  if (world.digest(text) !== digest) return { kind: 'damaged' };
  const decoded = decodeRole(text, shownPath(world, path), { checkName: false });
  return decoded.ok && decoded.value.id === roleId ? { kind: 'kept', role: decoded.value } : { kind: 'damaged' };
}

/** As readRubric, for those to whom a damaged rubric is as good as none. */
export async function loadRubric(
  world: World,
  workspace: Workspace,
  roleId: string,
  digest: string,
): Promise<Role | undefined> {
  const kept = await readRubric(world, workspace, roleId, digest);
  return kept.kind === 'kept' ? kept.role : undefined;
}

async function readIfThere(world: World, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.files.read(path);
  } catch (error) {
    if (error instanceof FileProblem && (error.kind === 'missing' || error.kind === 'not-folder')) return undefined;
    throw error;
  }
}

function rubricPath(world: World, workspace: Workspace, roleId: string, digest: string): string {
  return world.files.resolve(workspace.scorecards, roleId, '.rubrics', `${digest.replace('sha256:', '')}.json`);
}

import { UserError } from '../diagnostics/user-error.ts';
import type { Role } from '../domain/role.ts';
import type { World } from '../world.ts';
import { loadRole } from './role-files.ts';
import { type KeptRubric, readRubric } from './rubrics.ts';
import type { Workspace } from './workspace.ts';

/** Finds rubrics by digest, each read once: the kept one, else the role file of today when it still is the same. */
export interface RubricSource {
  rubricOf(roleId: string, digest: string): Promise<KeptRubric>;
}

export function rubricSource(world: World, workspace: Workspace): RubricSource {
  const found = new Map<string, Promise<KeptRubric>>();
  return {
    rubricOf: (roleId, digest) => {
      const key = `${roleId} ${digest}`;
      const known = found.get(key) ?? lookUp(world, workspace, roleId, digest);
      found.set(key, known);
      return known;
    },
  };
}

async function lookUp(world: World, workspace: Workspace, roleId: string, digest: string): Promise<KeptRubric> {
  const kept = await readRubric(world, workspace, roleId, digest);
  if (kept.kind === 'kept') return kept;
  const role = await currentRole(world, workspace, roleId, digest);
  return role ? { kind: 'kept', role } : kept;
}

async function currentRole(
  world: World,
  workspace: Workspace,
  roleId: string,
  digest: string,
): Promise<Role | undefined> {
  try {
    const current = await loadRole(world, workspace, roleId);
    return current.digest === digest ? current.role : undefined;
  } catch (error) {
    // No such role any more, or one with errors: then it is no help here, and not what was asked for.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

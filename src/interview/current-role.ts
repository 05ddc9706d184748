import { UserError } from '../diagnostics/user-error.ts';
import { type LoadedRole, loadRole } from '../store/role-files.ts';
import type { Place } from './place.ts';

/** A role file that is gone or broken today is no reason to keep anyone from going on with a draft. */
export async function currentRole(
  { world, workspace }: Pick<Place, 'world' | 'workspace'>,
  id: string,
): Promise<LoadedRole | undefined> {
  try {
    return await loadRole(world, workspace, id);
  } catch (failure) {
    if (failure instanceof UserError) return undefined;
    throw failure;
  }
}

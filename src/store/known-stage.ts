import { UserError } from '../diagnostics/user-error.ts';
import type { Role, Stage } from '../domain/role.ts';

/**
 * The stage that was named on the command line.
 * @throws UserError cli/unknown-stage
 */
export function knownStage(role: Role, given: string): Stage {
  const found = role.stages.find(({ id }) => id === given);
  if (found) return found;
  throw new UserError(
    'cli/unknown-stage',
    `The role ${role.id} has no stage "${given}".`,
    `Its stages: ${role.stages.map(({ id }) => id).join(', ')}.`,
  );
}

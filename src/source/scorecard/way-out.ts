/** What can be done about a scorecard that is not right: it is never changed. */
import type { ScorecardShape } from './scorecard-schema.ts';

/** Where the file says what hirecard never writes. */
export const RESTORE_IT = 'Restore the file as it was submitted, for example from git.';

/** Where its parts do not fit together. */
export const CHANGED_BY_HAND =
  'The file was changed after it was submitted. Restore it, for example from git; what was submitted wrongly is corrected by an amendment.';

/** Where it was submitted like that. @param reason why the amendment is made, in a few words */
export function amendIt(
  shape: Pick<ScorecardShape, 'candidate' | 'role' | 'stage' | 'interviewer'>,
  reason: string,
): string {
  const { candidate, role, stage, interviewer } = shape;
  return `hirecard amend ${candidate.id} --role ${role.id} --stage ${stage} --interviewer ${interviewer.id} --reason "${reason}"`;
}

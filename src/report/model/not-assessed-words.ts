import type { NotAssessedReason } from '../../domain/scorecard.ts';

/** Why there is no rating, in words. */
export const NOT_ASSESSED: Readonly<Record<NotAssessedReason, string>> = {
  'not-asked': 'not asked',
  'not-applicable': 'not applicable',
  'insufficient-evidence': 'insufficient evidence',
  conflict: 'conflict of interest',
};

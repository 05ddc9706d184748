import { type Exact, exactText } from '../exact.ts';
import type { Dimension, RedFlag, Role } from '../role.ts';
import { findRating, scaleMax, scaleMin } from '../scale.ts';

/** The rating in the interviewer's words: "4", or the word on a scale of words. */
export function ratingText(dimension: Dimension, rating: Exact): string {
  const label = dimension.scale.kind === 'words' ? findRating(dimension.scale, rating)?.label : undefined;
  return label ?? exactText(rating);
}

/** Whether the role lets this rating stand without evidence. "Not assessed" never needs any. */
export function needsEvidence(role: Role, dimension: Dimension, rating: Exact): boolean {
  switch (role.evidence) {
    case 'required':
      return true;
    case 'extremes':
      return rating.equals(scaleMin(dimension.scale)) || rating.equals(scaleMax(dimension.scale));
    case 'optional':
      return false;
  }
}

/** Why a rating without evidence is not taken, kindly. */
export function evidenceWanted(role: Role, dimension: Dimension, rating: Exact): string {
  const text = ratingText(dimension, rating);
  return role.evidence === 'required'
    ? `${dimension.name} needs evidence with its rating, so that others can follow it: what did the candidate say or do?`
    : `A rating of ${text} on ${dimension.name} is the ${rating.equals(scaleMin(dimension.scale)) ? 'lowest' : 'highest'} there is and needs evidence: what did the candidate say or do?`;
}

/** Said of an empty evidence before it is rated, where the role takes no rating without; undefined where it may. */
export function evidenceNeededFirst(role: Role, { name }: Dimension): string | undefined {
  if (role.evidence !== 'required') return undefined;
  return `${name} needs evidence with its rating, so that others can follow it. Without it, only "not assessed" is open.`;
}

/** Said where it is not there yet. */
export const FLAG_EVIDENCE_WANTED = 'A red flag that rules a candidate out needs what you saw or heard.';

/** Whether a red flag may be raised without a word of what was seen. One that rules a candidate out may not. */
export function flagNeedsEvidence({ severity }: Pick<RedFlag, 'severity'>): boolean {
  return severity === 'reject';
}

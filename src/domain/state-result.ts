import { exactText, rounded, ZERO } from './exact.ts';
import { decidedByText, reasons } from './reasons.ts';
import type { Result } from './result.ts';
import type { Role } from './role.ts';
import type { StatedResult } from './scorecard.ts';

/**
 * A result as a scorecard file states it. Numbers are there twice: rounded to 12 significant digits for people and
 * spreadsheets, and lossless under `exact`, which is what is compared when the file is read again.
 *
 * `contributions` are the rated dimensions in the role's order; their shares are of what was rated, so that they add
 * up to 1 (a bonus dimension has 0) and, on one scale, Σ share × rating is the score.
 */
export function stateResult(role: Role, result: Result): StatedResult {
  const { figures, decision } = result;
  return {
    outcome: decision.outcome,
    countsAs: decision.countsAs,
    possible: decision.possible,
    score: figures.score && rounded(figures.score),
    percent: figures.percent && rounded(figures.percent),
    coverage: rounded(figures.coverage),
    exact: {
      score: figures.score && exactText(figures.score),
      percent: figures.percent && exactText(figures.percent),
      coverage: exactText(figures.coverage),
    },
    decidedBy: decidedByText(role, decision),
    because: reasons(role, result),
    contributions: result.dimensions.flatMap(({ dimension, effectiveShare, value }) =>
      value ? [{ dimension, share: rounded(effectiveShare ?? ZERO), rating: rounded(value) }] : [],
    ),
  };
}

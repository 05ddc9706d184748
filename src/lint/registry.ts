import type { LintRule } from './rule.ts';
import { anchorsCopied } from './rules/anchors-copied.ts';
import { betterRatingWorseOutcome } from './rules/better-rating-worse-outcome.ts';
import { checkNotAsked } from './rules/check-not-asked.ts';
import { dimensionNotCovered } from './rules/dimension-not-covered.ts';
import { equalsOnCombined } from './rules/equals-on-combined.ts';
import { exerciseFeedsNothing } from './rules/exercise-feeds-nothing.ts';
import { exerciseUnused } from './rules/exercise-unused.ts';
import { fractionForPercent } from './rules/fraction-for-percent.ts';
import { lastOutcomeThreshold } from './rules/last-outcome-threshold.ts';
import { mustHaveNeverMissed } from './rules/must-have-never-missed.ts';
import { numberOfDimensions } from './rules/number-of-dimensions.ts';
import { outcomeNeverGiven } from './rules/outcome-never-given.ts';
import { outcomeOrder } from './rules/outcome-order.ts';
import { ruleNeverDecides } from './rules/rule-never-decides.ts';
import { ruleNeverMatches } from './rules/rule-never-matches.ts';
import { scaleBestFirst } from './rules/scale-best-first.ts';

/** Every rule, by code. A new rule is one file and one line here. */
export const LINT_RULES: readonly LintRule[] = [
  anchorsCopied,
  betterRatingWorseOutcome,
  checkNotAsked,
  dimensionNotCovered,
  equalsOnCombined,
  exerciseFeedsNothing,
  exerciseUnused,
  fractionForPercent,
  lastOutcomeThreshold,
  mustHaveNeverMissed,
  numberOfDimensions,
  outcomeNeverGiven,
  outcomeOrder,
  ruleNeverDecides,
  ruleNeverMatches,
  scaleBestFirst,
];

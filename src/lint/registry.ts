import type { LintRule } from './rule.ts';
import { betterRatingWorseOutcome } from './rules/arithmetic/better-rating-worse-outcome.ts';
import { equalsOnCombined } from './rules/arithmetic/equals-on-combined.ts';
import { fractionForPercent } from './rules/arithmetic/fraction-for-percent.ts';
import { lastOutcomeThreshold } from './rules/arithmetic/last-outcome-threshold.ts';
import { mustHaveNeverMissed } from './rules/arithmetic/must-have-never-missed.ts';
import { outcomeNeverGiven } from './rules/arithmetic/outcome-never-given.ts';
import { outcomeOrder } from './rules/arithmetic/outcome-order.ts';
import { ruleNeverDecides } from './rules/arithmetic/rule-never-decides.ts';
import { ruleNeverMatches } from './rules/arithmetic/rule-never-matches.ts';
import { scaleBestFirst } from './rules/arithmetic/scale-best-first.ts';
import { anchorsCopied } from './rules/design/anchors-copied.ts';
import { checkNotAsked } from './rules/design/check-not-asked.ts';
import { dimensionNotCovered } from './rules/design/dimension-not-covered.ts';
import { exerciseFeedsNothing } from './rules/design/exercise-feeds-nothing.ts';
import { exerciseUnused } from './rules/design/exercise-unused.ts';
import { numberOfDimensions } from './rules/design/number-of-dimensions.ts';

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

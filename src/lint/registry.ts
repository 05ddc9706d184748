import { FAIRNESS_RULES } from './fairness/rules.ts';
import type { LintRule } from './rule.ts';
import { betterRatingWorseOutcome } from './rules/arithmetic/better-rating-worse-outcome.ts';
import { capChangesNothing } from './rules/arithmetic/cap-changes-nothing.ts';
import { equalsOnCombined } from './rules/arithmetic/equals-on-combined.ts';
import { fractionForPercent } from './rules/arithmetic/fraction-for-percent.ts';
import { lastOutcomeThreshold } from './rules/arithmetic/last-outcome-threshold.ts';
import { mustHaveNeverMissed } from './rules/arithmetic/must-have-never-missed.ts';
import { optionalInSum } from './rules/arithmetic/optional-in-sum.ts';
import { outcomeNeverGiven } from './rules/arithmetic/outcome-never-given.ts';
import { outcomeOrder } from './rules/arithmetic/outcome-order.ts';
import { ruleAlwaysMatches } from './rules/arithmetic/rule-always-matches.ts';
import { ruleNeverDecides } from './rules/arithmetic/rule-never-decides.ts';
import { ruleNeverMatches } from './rules/arithmetic/rule-never-matches.ts';
import { rulesLeaveGap } from './rules/arithmetic/rules-leave-gap.ts';
import { rulesOverlap } from './rules/arithmetic/rules-overlap.ts';
import { scaleBestFirst } from './rules/arithmetic/scale-best-first.ts';
import { thresholdNeverDecides } from './rules/arithmetic/threshold-never-decides.ts';
import { weightsAsFractions } from './rules/arithmetic/weights-as-fractions.ts';
import { weightsWithoutPercent } from './rules/arithmetic/weights-without-percent.ts';
import { anchorsCopied } from './rules/design/anchors-copied.ts';
import { anchorsMissing } from './rules/design/anchors-missing.ts';
import { anchorsNotBehaviour } from './rules/design/anchors-not-behaviour.ts';
import { anchorsOrder } from './rules/design/anchors-order.ts';
import { checkNotAsked } from './rules/design/check-not-asked.ts';
import { dimensionNotCovered } from './rules/design/dimension-not-covered.ts';
import { exerciseFeedsNothing } from './rules/design/exercise-feeds-nothing.ts';
import { exerciseLongerThanStage } from './rules/design/exercise-longer-than-stage.ts';
import { exerciseUnused } from './rules/design/exercise-unused.ts';
import { numberOfDimensions } from './rules/design/number-of-dimensions.ts';
import { oneAnchor } from './rules/design/one-anchor.ts';
import { questionDoubleBarrelled } from './rules/design/question-double-barrelled.ts';
import { questionTwice } from './rules/design/question-twice.ts';
import { questionYesNo } from './rules/design/question-yes-no.ts';
import { questionsMissing } from './rules/design/questions-missing.ts';
import { scaleTooFine } from './rules/design/scale-too-fine.ts';
import { stageRatesNothing } from './rules/design/stage-rates-nothing.ts';
import { tooFewInterviewers } from './rules/design/too-few-interviewers.ts';
import { vagueWords } from './rules/design/vague-words.ts';
import { weightBelowFivePercent } from './rules/design/weight-below-five-percent.ts';
import { weightsUnexplained } from './rules/design/weights-unexplained.ts';

/** Every rule, by code. A new rule is one file and one line here; a topic of fairness has its line in fairness/topics.ts. */
export const LINT_RULES: readonly LintRule[] = [
  ...FAIRNESS_RULES,
  anchorsCopied,
  anchorsMissing,
  anchorsNotBehaviour,
  anchorsOrder,
  betterRatingWorseOutcome,
  capChangesNothing,
  checkNotAsked,
  dimensionNotCovered,
  equalsOnCombined,
  exerciseFeedsNothing,
  exerciseLongerThanStage,
  exerciseUnused,
  fractionForPercent,
  lastOutcomeThreshold,
  mustHaveNeverMissed,
  numberOfDimensions,
  oneAnchor,
  optionalInSum,
  outcomeNeverGiven,
  outcomeOrder,
  questionDoubleBarrelled,
  questionTwice,
  questionYesNo,
  questionsMissing,
  ruleAlwaysMatches,
  ruleNeverDecides,
  ruleNeverMatches,
  rulesLeaveGap,
  rulesOverlap,
  scaleBestFirst,
  scaleTooFine,
  stageRatesNothing,
  thresholdNeverDecides,
  tooFewInterviewers,
  vagueWords,
  weightBelowFivePercent,
  weightsAsFractions,
  weightsUnexplained,
  weightsWithoutPercent,
];

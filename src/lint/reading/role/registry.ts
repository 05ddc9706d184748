import type { DocumentedRule } from '../../rule.ts';
import { roleAmbiguous } from './ambiguous.ts';
import { roleBadBonus } from './bad-bonus.ts';
import { roleBadComparison } from './bad-comparison.ts';
import { roleBadId } from './bad-id.ts';
import { roleBadMinutes } from './bad-minutes.ts';
import { roleBadWeight } from './bad-weight.ts';
import { roleBandReversed } from './band-reversed.ts';
import { roleBandsOverlap } from './bands-overlap.ts';
import { roleBonusWithWeight } from './bonus-with-weight.ts';
import { roleContradiction } from './contradiction.ts';
import { roleCutText } from './cut-text.ts';
import { roleDisagreementRange } from './disagreement-range.ts';
import { roleDuplicateId } from './duplicate-id.ts';
import { roleEmptyComparison } from './empty-comparison.ts';
import { roleEmptyValue } from './empty-value.ts';
import { roleFormat } from './format.ts';
import { roleGroupRated } from './group-rated.ts';
import { roleHiddenCharacter } from './hidden-character.ts';
import { roleIdFileName } from './id-file-name.ts';
import { roleIdFromText } from './id-from-text.ts';
import { roleInvalid } from './invalid.ts';
import { roleListedTwice } from './listed-twice.ts';
import { roleMissingKey } from './missing-key.ts';
import { roleNameTwice } from './name-twice.ts';
import { roleNestedGroup } from './nested-group.ts';
import { roleNotFound } from './not-found.ts';
import { roleNothingWeighs } from './nothing-weighs.ts';
import { roleNumber } from './number.ts';
import { roleOffScale } from './off-scale.ts';
import { roleOneCondition } from './one-condition.ts';
import { roleOnlyHire } from './only-hire.ts';
import { roleRatesNothing } from './rates-nothing.ts';
import { roleRatingTwice } from './rating-twice.ts';
import { roleRuleEffect } from './rule-effect.ts';
import { roleScaleMixed } from './scale-mixed.ts';
import { roleScaleOrder } from './scale-order.ts';
import { roleScaleSize } from './scale-size.ts';
import { roleScaleStep } from './scale-step.ts';
import { roleScaleWordTwice } from './scale-word-twice.ts';
import { roleStageCoversNothing } from './stage-covers-nothing.ts';
import { roleStrayQuote } from './stray-quote.ts';
import { roleTemplateText } from './template-text.ts';
import { roleTextDirection } from './text-direction.ts';
import { roleTextTwice } from './text-twice.ts';
import { roleThresholdInPoints } from './threshold-in-points.ts';
import { roleThresholdOrder } from './threshold-order.ts';
import { roleThresholdOutOfRange } from './threshold-out-of-range.ts';
import { roleTwoThresholds } from './two-thresholds.ts';
import { roleUnknownKey } from './unknown-key.ts';
import { roleUnknownReference } from './unknown-reference.ts';
import { roleUnsupported } from './unsupported.ts';
import { roleVerdictTwice } from './verdict-twice.ts';
import { roleWeightNotPositive } from './weight-not-positive.ts';
import { roleWeightsMixed } from './weights-mixed.ts';
import { roleWeightsSum } from './weights-sum.ts';
import { roleWrongType } from './wrong-type.ts';
import { roleWrongValue } from './wrong-value.ts';

export const ROLE_RULES: readonly DocumentedRule[] = [
  roleAmbiguous,
  roleBadBonus,
  roleBadComparison,
  roleBadId,
  roleBadMinutes,
  roleBadWeight,
  roleBandReversed,
  roleBandsOverlap,
  roleBonusWithWeight,
  roleContradiction,
  roleCutText,
  roleDisagreementRange,
  roleDuplicateId,
  roleEmptyComparison,
  roleEmptyValue,
  roleFormat,
  roleGroupRated,
  roleHiddenCharacter,
  roleIdFileName,
  roleIdFromText,
  roleInvalid,
  roleListedTwice,
  roleMissingKey,
  roleNameTwice,
  roleNestedGroup,
  roleNotFound,
  roleNothingWeighs,
  roleNumber,
  roleOffScale,
  roleOneCondition,
  roleOnlyHire,
  roleRatesNothing,
  roleRatingTwice,
  roleRuleEffect,
  roleScaleMixed,
  roleScaleOrder,
  roleScaleSize,
  roleScaleStep,
  roleScaleWordTwice,
  roleStageCoversNothing,
  roleStrayQuote,
  roleTemplateText,
  roleTextDirection,
  roleTextTwice,
  roleThresholdInPoints,
  roleThresholdOrder,
  roleThresholdOutOfRange,
  roleTwoThresholds,
  roleUnknownKey,
  roleUnknownReference,
  roleUnsupported,
  roleVerdictTwice,
  roleWeightNotPositive,
  roleWeightsMixed,
  roleWeightsSum,
  roleWrongType,
  roleWrongValue,
];

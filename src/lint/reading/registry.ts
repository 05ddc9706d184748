import type { DocumentedRule } from '../rule.ts';
import { answersDimensionMissing } from './answers/dimension-missing.ts';
import { answersDimensionNotInStage } from './answers/dimension-not-in-stage.ts';
import { answersEmptyValue } from './answers/empty-value.ts';
import { answersEvidenceMissing } from './answers/evidence-missing.ts';
import { answersFieldMissing } from './answers/field-missing.ts';
import { answersFlagEvidenceMissing } from './answers/flag-evidence-missing.ts';
import { answersInvalidDate } from './answers/invalid-date.ts';
import { answersInvalidId } from './answers/invalid-id.ts';
import { answersListedTwice } from './answers/listed-twice.ts';
import { answersMissingKey } from './answers/missing-key.ts';
import { answersNewerFormat } from './answers/newer-format.ts';
import { answersNoteEmpty } from './answers/note-empty.ts';
import { answersOtherRole } from './answers/other-role.ts';
import { answersQuestionWithoutDimension } from './answers/question-without-dimension.ts';
import { answersRatingOffScale } from './answers/rating-off-scale.ts';
import { answersStageMissing } from './answers/stage-missing.ts';
import { answersSubmittedBeforeStart } from './answers/submitted-before-start.ts';
import { answersUnknownCheck } from './answers/unknown-check.ts';
import { answersUnknownDimension } from './answers/unknown-dimension.ts';
import { answersUnknownField } from './answers/unknown-field.ts';
import { answersUnknownKey } from './answers/unknown-key.ts';
import { answersUnknownQuestion } from './answers/unknown-question.ts';
import { answersUnknownRedFlag } from './answers/unknown-red-flag.ts';
import { answersUnknownSignal } from './answers/unknown-signal.ts';
import { answersUnknownStage } from './answers/unknown-stage.ts';
import { answersUnknownVerdict } from './answers/unknown-verdict.ts';
import { answersVerdictMissing } from './answers/verdict-missing.ts';
import { answersWrongFormat } from './answers/wrong-format.ts';
import { answersWrongType } from './answers/wrong-type.ts';
import { answersWrongValue } from './answers/wrong-value.ts';
import { cardDigestMalformed } from './card/digest-malformed.ts';
import { cardDimensionNotInStage } from './card/dimension-not-in-stage.ts';
import { cardEmptyValue } from './card/empty-value.ts';
import { cardEvidenceMissing } from './card/evidence-missing.ts';
import { cardInvalidDate } from './card/invalid-date.ts';
import { cardInvalidId } from './card/invalid-id.ts';
import { cardListedTwice } from './card/listed-twice.ts';
import { cardMisplaced } from './card/misplaced.ts';
import { cardMissingKey } from './card/missing-key.ts';
import { cardNewerFormat } from './card/newer-format.ts';
import { cardNoteEmpty } from './card/note-empty.ts';
import { cardQuestionWithoutDimension } from './card/question-without-dimension.ts';
import { cardRatedTwice } from './card/rated-twice.ts';
import { cardRatingOffScale } from './card/rating-off-scale.ts';
import { cardResultDiffers } from './card/result-differs.ts';
import { cardRubricDamaged } from './card/rubric-damaged.ts';
import { cardRubricMissing } from './card/rubric-missing.ts';
import { cardSubmittedBeforeStart } from './card/submitted-before-start.ts';
import { cardUnknownCheck } from './card/unknown-check.ts';
import { cardUnknownDimension } from './card/unknown-dimension.ts';
import { cardUnknownField } from './card/unknown-field.ts';
import { cardUnknownKey } from './card/unknown-key.ts';
import { cardUnknownQuestion } from './card/unknown-question.ts';
import { cardUnknownRedFlag } from './card/unknown-red-flag.ts';
import { cardUnknownSignal } from './card/unknown-signal.ts';
import { cardUnknownStage } from './card/unknown-stage.ts';
import { cardUnknownVerdict } from './card/unknown-verdict.ts';
import { cardWrongFormat } from './card/wrong-format.ts';
import { cardWrongType } from './card/wrong-type.ts';
import { cardWrongValue } from './card/wrong-value.ts';
import { configEmptyValue } from './config/empty-value.ts';
import { configInvalidId } from './config/invalid-id.ts';
import { configLevelNotPossible } from './config/level-not-possible.ts';
import { configMissingKey } from './config/missing-key.ts';
import { configNewerFormat } from './config/newer-format.ts';
import { configPersonalValidate } from './config/personal-validate.ts';
import { configSharedEditor } from './config/shared-editor.ts';
import { configUnknownCode } from './config/unknown-code.ts';
import { configUnknownKey } from './config/unknown-key.ts';
import { configWrongFormat } from './config/wrong-format.ts';
import { configWrongType } from './config/wrong-type.ts';
import { ignoreNoReason } from './ignore/no-reason.ts';
import { ignoreNotPossible } from './ignore/not-possible.ts';
import { ignoreUnknownCode } from './ignore/unknown-code.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { ioDenied } from './io/denied.ts';
import { ioFailed } from './io/failed.ts';
import { ioFolder } from './io/folder.ts';
import { ioLoop } from './io/loop.ts';
import { ioMissing } from './io/missing.ts';
import { ioNotAFile } from './io/not-a-file.ts';
import { ioNotFolder } from './io/not-folder.ts';
import { ioNothingFound } from './io/nothing-found.ts';
import { roleAmbiguous } from './role/ambiguous.ts';
import { roleBadBonus } from './role/bad-bonus.ts';
import { roleBadComparison } from './role/bad-comparison.ts';
import { roleBadId } from './role/bad-id.ts';
import { roleBadMinutes } from './role/bad-minutes.ts';
import { roleBadWeight } from './role/bad-weight.ts';
import { roleBandReversed } from './role/band-reversed.ts';
import { roleBandsOverlap } from './role/bands-overlap.ts';
import { roleBonusWithWeight } from './role/bonus-with-weight.ts';
import { roleContradiction } from './role/contradiction.ts';
import { roleDisagreementRange } from './role/disagreement-range.ts';
import { roleDuplicateId } from './role/duplicate-id.ts';
import { roleEmptyComparison } from './role/empty-comparison.ts';
import { roleEmptyValue } from './role/empty-value.ts';
import { roleFormat } from './role/format.ts';
import { roleGroupRated } from './role/group-rated.ts';
import { roleIdFileName } from './role/id-file-name.ts';
import { roleIdFromText } from './role/id-from-text.ts';
import { roleInvalid } from './role/invalid.ts';
import { roleMissingKey } from './role/missing-key.ts';
import { roleNestedGroup } from './role/nested-group.ts';
import { roleNotFound } from './role/not-found.ts';
import { roleNothingWeighs } from './role/nothing-weighs.ts';
import { roleNumber } from './role/number.ts';
import { roleOffScale } from './role/off-scale.ts';
import { roleOneCondition } from './role/one-condition.ts';
import { roleOnlyHire } from './role/only-hire.ts';
import { roleRatesNothing } from './role/rates-nothing.ts';
import { roleRatingTwice } from './role/rating-twice.ts';
import { roleRuleEffect } from './role/rule-effect.ts';
import { roleScaleMixed } from './role/scale-mixed.ts';
import { roleScaleOrder } from './role/scale-order.ts';
import { roleScaleSize } from './role/scale-size.ts';
import { roleScaleStep } from './role/scale-step.ts';
import { roleScaleWordTwice } from './role/scale-word-twice.ts';
import { roleStageCoversNothing } from './role/stage-covers-nothing.ts';
import { roleTextTwice } from './role/text-twice.ts';
import { roleThresholdInPoints } from './role/threshold-in-points.ts';
import { roleThresholdOrder } from './role/threshold-order.ts';
import { roleThresholdOutOfRange } from './role/threshold-out-of-range.ts';
import { roleTwoThresholds } from './role/two-thresholds.ts';
import { roleUnknownKey } from './role/unknown-key.ts';
import { roleUnknownReference } from './role/unknown-reference.ts';
import { roleUnsupported } from './role/unsupported.ts';
import { roleVerdictTwice } from './role/verdict-twice.ts';
import { roleWeightNotPositive } from './role/weight-not-positive.ts';
import { roleWeightsMixed } from './role/weights-mixed.ts';
import { roleWeightsSum } from './role/weights-sum.ts';
import { roleWrongType } from './role/wrong-type.ts';
import { roleWrongValue } from './role/wrong-value.ts';
import { yamlAliasCycle } from './yaml/alias-cycle.ts';
import { yamlApostrophe } from './yaml/apostrophe.ts';
import { yamlBadKey } from './yaml/bad-key.ts';
import { yamlConflictMarker } from './yaml/conflict-marker.ts';
import { yamlControlCharacter } from './yaml/control-character.ts';
import { yamlDuplicateKey } from './yaml/duplicate-key.ts';
import { yamlEmpty } from './yaml/empty.ts';
import { yamlEscape } from './yaml/escape.ts';
import { yamlFullWidthColon } from './yaml/full-width-colon.ts';
import { yamlIndentation } from './yaml/indentation.ts';
import { yamlInvalidUtf8 } from './yaml/invalid-utf8.ts';
import { yamlMergeKey } from './yaml/merge-key.ts';
import { yamlMissingColon } from './yaml/missing-colon.ts';
import { yamlMissingDash } from './yaml/missing-dash.ts';
import { yamlNeedsQuotes } from './yaml/needs-quotes.ts';
import { yamlNoBreakSpace } from './yaml/no-break-space.ts';
import { yamlNoSpaceAfterDash } from './yaml/no-space-after-dash.ts';
import { yamlReservedKey } from './yaml/reserved-key.ts';
import { yamlSeveralDocuments } from './yaml/several-documents.ts';
import { yamlSyntax } from './yaml/syntax.ts';
import { yamlTab } from './yaml/tab.ts';
import { yamlTag } from './yaml/tag.ts';
import { yamlTemplateBraces } from './yaml/template-braces.ts';
import { yamlTooDeep } from './yaml/too-deep.ts';
import { yamlTooLarge } from './yaml/too-large.ts';
import { yamlTooManyAliases } from './yaml/too-many-aliases.ts';
import { yamlUnclosedBracket } from './yaml/unclosed-bracket.ts';
import { yamlUnclosedQuote } from './yaml/unclosed-quote.ts';
import { yamlUnknownAlias } from './yaml/unknown-alias.ts';
import { yamlUtf16 } from './yaml/utf-16.ts';

/** What decoding says of files, by code: each in a file of its own, and one line here. */
export const READING_RULES: readonly DocumentedRule[] = [
  answersDimensionMissing,
  answersDimensionNotInStage,
  answersEmptyValue,
  answersEvidenceMissing,
  answersFieldMissing,
  answersFlagEvidenceMissing,
  answersInvalidDate,
  answersInvalidId,
  answersListedTwice,
  answersMissingKey,
  answersNewerFormat,
  answersNoteEmpty,
  answersOtherRole,
  answersQuestionWithoutDimension,
  answersRatingOffScale,
  answersStageMissing,
  answersSubmittedBeforeStart,
  answersUnknownCheck,
  answersUnknownDimension,
  answersUnknownField,
  answersUnknownKey,
  answersUnknownQuestion,
  answersUnknownRedFlag,
  answersUnknownSignal,
  answersUnknownStage,
  answersUnknownVerdict,
  answersVerdictMissing,
  answersWrongFormat,
  answersWrongType,
  answersWrongValue,
  cardDigestMalformed,
  cardDimensionNotInStage,
  cardEmptyValue,
  cardEvidenceMissing,
  cardInvalidDate,
  cardInvalidId,
  cardListedTwice,
  cardMisplaced,
  cardMissingKey,
  cardNewerFormat,
  cardNoteEmpty,
  cardQuestionWithoutDimension,
  cardRatedTwice,
  cardRatingOffScale,
  cardResultDiffers,
  cardRubricDamaged,
  cardRubricMissing,
  cardSubmittedBeforeStart,
  cardUnknownCheck,
  cardUnknownDimension,
  cardUnknownField,
  cardUnknownKey,
  cardUnknownQuestion,
  cardUnknownRedFlag,
  cardUnknownSignal,
  cardUnknownStage,
  cardUnknownVerdict,
  cardWrongFormat,
  cardWrongType,
  cardWrongValue,
  configEmptyValue,
  configInvalidId,
  configLevelNotPossible,
  configMissingKey,
  configNewerFormat,
  configPersonalValidate,
  configSharedEditor,
  configUnknownCode,
  configUnknownKey,
  configWrongFormat,
  configWrongType,
  ignoreNoReason,
  ignoreNotPossible,
  ignoreUnknownCode,
  ignoreUnused,
  ioDenied,
  ioFailed,
  ioFolder,
  ioLoop,
  ioMissing,
  ioNotAFile,
  ioNotFolder,
  ioNothingFound,
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
  roleDisagreementRange,
  roleDuplicateId,
  roleEmptyComparison,
  roleEmptyValue,
  roleFormat,
  roleGroupRated,
  roleIdFileName,
  roleIdFromText,
  roleInvalid,
  roleMissingKey,
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
  yamlAliasCycle,
  yamlApostrophe,
  yamlBadKey,
  yamlConflictMarker,
  yamlControlCharacter,
  yamlDuplicateKey,
  yamlEmpty,
  yamlEscape,
  yamlFullWidthColon,
  yamlIndentation,
  yamlInvalidUtf8,
  yamlMergeKey,
  yamlMissingColon,
  yamlMissingDash,
  yamlNeedsQuotes,
  yamlNoBreakSpace,
  yamlNoSpaceAfterDash,
  yamlReservedKey,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTemplateBraces,
  yamlTooDeep,
  yamlTooLarge,
  yamlTooManyAliases,
  yamlUnclosedBracket,
  yamlUnclosedQuote,
  yamlUnknownAlias,
  yamlUtf16,
];

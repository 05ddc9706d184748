import type { DocumentedRule } from '../../rule.ts';
import { cardAmendedTwice } from './amended-twice.ts';
import { cardAmendsCycle } from './amends-cycle.ts';
import { cardAmendsOther } from './amends-other.ts';
import { cardAmendsUnknown } from './amends-unknown.ts';
import { cardDigestMalformed } from './digest-malformed.ts';
import { cardDimensionMissing } from './dimension-missing.ts';
import { cardDimensionNotInStage } from './dimension-not-in-stage.ts';
import { cardDuplicateId } from './duplicate-id.ts';
import { cardEmptyValue } from './empty-value.ts';
import { cardEvidenceMissing } from './evidence-missing.ts';
import { cardFieldMissing } from './field-missing.ts';
import { cardFlagEvidenceMissing } from './flag-evidence-missing.ts';
import { cardInvalidDate } from './invalid-date.ts';
import { cardInvalidId } from './invalid-id.ts';
import { cardListedTwice } from './listed-twice.ts';
import { cardMisplaced } from './misplaced.ts';
import { cardMissingKey } from './missing-key.ts';
import { cardNewerFormat } from './newer-format.ts';
import { cardNoteEmpty } from './note-empty.ts';
import { cardQuestionWithoutDimension } from './question-without-dimension.ts';
import { cardRatedTwice } from './rated-twice.ts';
import { cardRatingOffScale } from './rating-off-scale.ts';
import { cardResultDiffers } from './result-differs.ts';
import { cardRubricDamaged } from './rubric-damaged.ts';
import { cardRubricMissing } from './rubric-missing.ts';
import { cardRubricOutdated } from './rubric-outdated.ts';
import { cardSameInterviewTwice } from './same-interview-twice.ts';
import { cardSubmittedBeforeStart } from './submitted-before-start.ts';
import { cardUnknownCheck } from './unknown-check.ts';
import { cardUnknownDimension } from './unknown-dimension.ts';
import { cardUnknownField } from './unknown-field.ts';
import { cardUnknownKey } from './unknown-key.ts';
import { cardUnknownQuestion } from './unknown-question.ts';
import { cardUnknownRedFlag } from './unknown-red-flag.ts';
import { cardUnknownSignal } from './unknown-signal.ts';
import { cardUnknownStage } from './unknown-stage.ts';
import { cardUnknownVerdict } from './unknown-verdict.ts';
import { cardVerdictMissing } from './verdict-missing.ts';
import { cardWrongFormat } from './wrong-format.ts';
import { cardWrongType } from './wrong-type.ts';
import { cardWrongValue } from './wrong-value.ts';

export const CARD_RULES: readonly DocumentedRule[] = [
  cardAmendedTwice,
  cardAmendsCycle,
  cardAmendsOther,
  cardAmendsUnknown,
  cardDigestMalformed,
  cardDimensionMissing,
  cardDimensionNotInStage,
  cardDuplicateId,
  cardEmptyValue,
  cardEvidenceMissing,
  cardFieldMissing,
  cardFlagEvidenceMissing,
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
  cardRubricOutdated,
  cardSameInterviewTwice,
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
  cardVerdictMissing,
  cardWrongFormat,
  cardWrongType,
  cardWrongValue,
];

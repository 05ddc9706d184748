import type { DocumentedRule } from '../../rule.ts';
import { answersDimensionMissing } from './dimension-missing.ts';
import { answersDimensionNotInStage } from './dimension-not-in-stage.ts';
import { answersEmptyValue } from './empty-value.ts';
import { answersEvidenceMissing } from './evidence-missing.ts';
import { answersFieldMissing } from './field-missing.ts';
import { answersFlagEvidenceMissing } from './flag-evidence-missing.ts';
import { answersInvalidDate } from './invalid-date.ts';
import { answersInvalidId } from './invalid-id.ts';
import { answersListedTwice } from './listed-twice.ts';
import { answersMissingKey } from './missing-key.ts';
import { answersNewerFormat } from './newer-format.ts';
import { answersNoteEmpty } from './note-empty.ts';
import { answersOtherRole } from './other-role.ts';
import { answersQuestionWithoutDimension } from './question-without-dimension.ts';
import { answersRatingOffScale } from './rating-off-scale.ts';
import { answersStageMissing } from './stage-missing.ts';
import { answersSubmittedBeforeStart } from './submitted-before-start.ts';
import { answersUnknownCheck } from './unknown-check.ts';
import { answersUnknownDimension } from './unknown-dimension.ts';
import { answersUnknownField } from './unknown-field.ts';
import { answersUnknownKey } from './unknown-key.ts';
import { answersUnknownQuestion } from './unknown-question.ts';
import { answersUnknownRedFlag } from './unknown-red-flag.ts';
import { answersUnknownSignal } from './unknown-signal.ts';
import { answersUnknownStage } from './unknown-stage.ts';
import { answersUnknownVerdict } from './unknown-verdict.ts';
import { answersVerdictMissing } from './verdict-missing.ts';
import { answersWrongFormat } from './wrong-format.ts';
import { answersWrongType } from './wrong-type.ts';
import { answersWrongValue } from './wrong-value.ts';

export const ANSWERS_RULES: readonly DocumentedRule[] = [
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
];

import type { DocumentedRule } from '../rule.ts';
import { cardRatingOffScale } from './card/rating-off-scale.ts';
import { configLevelNotPossible } from './config/level-not-possible.ts';
import { configPersonalValidate } from './config/personal-validate.ts';
import { configUnknownCode } from './config/unknown-code.ts';
import { yamlTab } from './yaml/tab.ts';

/** What decoding says of files, by code: each in a file of its own, and one line here. */
export const READING_RULES: readonly DocumentedRule[] = [
  configPersonalValidate,
  configLevelNotPossible,
  configUnknownCode,
  cardRatingOffScale,
  yamlTab,
];

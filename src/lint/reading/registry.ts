import type { DocumentedRule } from '../rule.ts';
import { cardRatingOffScale } from './card/rating-off-scale.ts';
import { yamlTab } from './yaml/tab.ts';

/** What decoding says of files, by code: each in a file of its own, and one line here. */
export const READING_RULES: readonly DocumentedRule[] = [cardRatingOffScale, yamlTab];

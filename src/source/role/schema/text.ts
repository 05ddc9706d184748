import * as z from 'zod';
import { IDENTIFIER_PATTERN } from '../../../domain/identifier.ts';

/**
 * Small parts of the role format. The `error` of a part says what is expected and completes "must be …"; `pattern`
 * and `description` are for the generated JSON Schema, which editors show.
 */

/** Some text that is more than blanks; blanks around it mean nothing. */
export const text = z.string().trim().regex(/\S/, { error: 'text' });

/** Checked in full where roles are built, for a better sentence than a pattern can give. */
export const identifier = z.string().meta({
  pattern: IDENTIFIER_PATTERN,
  description: 'Lower-case letters, digits, - and _; 1 to 64 characters',
});

/** A rating as it is written: a number or a word of the scale. */
export const rating = z.union([z.number(), text], { error: 'a rating: a number, or a word of the scale' });

/** What a comparison compares with. */
export const value = z.union([z.number(), text], {
  error: 'a rating, a word of the scale, a percent such as 50%, or must_have',
});

export const weight = z.union([z.number(), z.string().meta({ pattern: '^[0-9.]+%$' })], {
  error: 'a percent such as 20%, or a number',
});

const WHOLE_MINUTES = { error: 'whole minutes, such as 60 or 60-90' };

/** From 1 to 1440 minutes: an interview is over within a day. */
export const minutes = z
  .union(
    [
      z.int(WHOLE_MINUTES).min(1, WHOLE_MINUTES).max(1440, WHOLE_MINUTES),
      z.string().regex(/^\d{1,4} ?[-–] ?\d{1,4}$/, WHOLE_MINUTES),
    ],
    WHOLE_MINUTES,
  )
  .meta({ description: 'Minutes, or a range such as 60-90' });

export const yesOrNo = z.enum(['yes', 'no']);

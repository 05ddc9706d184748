import * as z from 'zod';
import { text, value, yesOrNo } from './text.ts';

const comparators = {
  at_least: value.optional(),
  above: value.optional(),
  at_most: value.optional(),
  below: value.optional(),
  equals: value.optional(),
};

const comparison = z.strictObject(comparators);
const within = z.array(text).min(1).optional().describe('Only these dimensions, groups or stages');
const by = z.enum(['panel', 'interviewer']).optional().describe("interviewer: single ratings, not the panel's value");

/**
 * One object with every kind of condition as a key, of which exactly one is given: a wrong key is then explained as
 * a wrong key, where a union could only say that nothing fits.
 */
export const conditionSchema = z
  .strictObject({
    score: z.strictObject({ ...comparators, in: within }).optional(),
    percent: z.strictObject({ ...comparators, in: within }).optional(),
    sum: z.strictObject({ ...comparators, in: within }).optional(),
    coverage: comparison.optional(),
    interviewers: comparison.optional(),
    disagreements: comparison.optional(),
    rating: z.strictObject({ of: text, ...comparators, by }).optional(),
    every: z.strictObject({ ...comparators, in: within, by }).optional(),
    count: z.strictObject({ where: comparison, ...comparators, in: within, by }).optional(),
    verdicts: z.strictObject({ where: comparison, ...comparators }).optional(),
    red_flags: z
      .strictObject({ severity: z.enum(['reject', 'review', 'note']).optional(), id: text.optional(), ...comparators })
      .optional(),
    must_haves: z.enum(['missed', 'open', 'met']).optional(),
    check: z.strictObject({ of: text, equals: yesOrNo }).optional(),
    get all() {
      return z.array(conditionSchema).min(1).optional();
    },
    get any() {
      return z.array(conditionSchema).min(1).optional();
    },
    get not() {
      return conditionSchema.optional();
    },
  })
  .meta({ id: 'condition', description: 'Exactly one condition', minProperties: 1, maxProperties: 1 });

export type WrittenCondition = z.output<typeof conditionSchema>;
export type WrittenComparison = z.output<typeof comparison>;

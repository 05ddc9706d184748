import * as z from 'zod';
import { scaleSchema } from './scale-schema.ts';
import { identifier, rating, text, weight } from './text.ts';

const question = z.strictObject({
  ask: text.describe('The question, word for word'),
  kind: z.enum(['behavioural', 'situational', 'knowledge', 'open']).optional(),
  listen_for: z.array(text).optional().describe('What a good answer has in it'),
  follow_ups: z.array(text).optional().describe('Questions that dig deeper'),
});

const mustHave = z
  .union([
    rating,
    z.strictObject({
      at_least: rating,
      by: z
        .enum(['panel', 'interviewer'])
        .optional()
        .describe("panel: the combined value; interviewer: everyone's rating"),
    }),
  ])
  .describe('The minimum; below it no outcome that counts as hire is possible');

export const dimensionSchema = z.strictObject({
  id: identifier,
  name: text.describe('As interviewers see it'),
  weight: weight.optional().describe('20% (siblings add up to 100), a number (relative), or none (equal)'),
  bonus: weight.optional().describe('The most it can add, such as 5%; it then has no weight'),
  scale: scaleSchema.optional(),
  looks_for: text.optional().describe('What this dimension is about'),
  anchors: z
    .record(z.string(), text)
    .optional()
    .describe('What a rating looks like in behaviour, by rating or band: 5: …, 1-2: …'),
  must_have: mustHave.optional(),
  questions: z.array(question).optional(),
});

/** A dimension, or a group of them: a heading with its own dimensions and nothing that is rated. */
export const dimensionOrGroupSchema = z.strictObject({
  ...dimensionSchema.shape,
  dimensions: z
    .array(dimensionSchema)
    .min(1)
    .optional()
    .describe('Makes this a group: the dimensions under the heading'),
});

export type WrittenDimension = z.output<typeof dimensionSchema>;
export type WrittenDimensionOrGroup = z.output<typeof dimensionOrGroupSchema>;

/** The shape of hirecard/answers@1: an interview written down, in YAML or JSON. */
import * as z from 'zod';
import { IDENTIFIER_PATTERN } from '../../domain/identifier.ts';
import { NOT_ASSESSED_REASONS } from '../../domain/scorecard.ts';
import { QUESTION_NEEDS_DIMENSION, SAYS_SOMETHING } from '../scorecard/note-rules.ts';

export const ANSWERS_FORMAT = 'hirecard/answers@1';

const identifier = z.string({ error: 'an id such as jane-doe' }).meta({ pattern: IDENTIFIER_PATTERN });
const person = z.union([
  identifier,
  z.strictObject({
    id: identifier,
    name: z.string().optional().meta({ description: 'Free text, any script' }),
  }),
]);
const moment = z.string().meta({ format: 'date-time', description: 'With its offset: 2026-11-20T10:00:00Z' });
const evidence = z.string().optional().meta({ description: 'What the candidate said or did' });
const RATING = 'a rating (a number, or a word of its scale)';
const written = z
  .union([z.number({ error: RATING }), z.string({ error: RATING })])
  .meta({ description: 'A number, or the word on a scale of words' });

const rating = z.union([
  written,
  z.strictObject({ rating: written, evidence }),
  z.strictObject({ not_assessed: z.enum(NOT_ASSESSED_REASONS), evidence }),
]);
const redFlag = z.union([z.string(), z.strictObject({ id: z.string(), evidence })]);
const verdict = z.union([z.string(), z.strictObject({ answer: z.string(), reason: z.string().optional() })]);
const yesOrNo = z.enum(['yes', 'no'], { error: '"yes" or "no"' });
const text = z.string();
const note = z.union([
  z.string().meta(SAYS_SOMETHING),
  z
    .strictObject({
      at: moment.optional(),
      dimension: identifier.optional(),
      question: z.string().optional().meta({ description: 'The question it answers, as the role asks it' }),
      text: z.string().meta(SAYS_SOMETHING),
    })
    .meta(QUESTION_NEEDS_DIMENSION),
]);

/** Every part as it must be; what the JSON Schema is made from. */
export const answersSchema = z.strictObject({
  format: z.literal(ANSWERS_FORMAT),
  role: z.string({ error: 'the id of the role' }).meta({ description: 'The id of the role' }),
  candidate: person,
  interviewer: person,
  stage: z.string().optional().meta({ description: 'May be left out when the role has one stage' }),
  started_at: moment.optional(),
  submitted_at: moment.optional(),
  notes: z.array(note).optional().meta({ description: 'What was written down during the conversation' }),
  ratings: z
    .record(z.string(), rating)
    .meta({ description: 'By dimension; each of the stage is rated or not assessed' }),
  checks: z.record(z.string(), yesOrNo).optional(),
  signals: z.strictObject({ strong: z.array(text).optional(), weak: z.array(text).optional() }).optional(),
  red_flags: z.array(redFlag).optional(),
  fields: z.record(z.string(), text).optional(),
  verdict: verdict.optional(),
});

/**
 * The same, with undefined for every part that is at fault, so that the parts that are right can be checked against
 * the role in the same run. The faults themselves come from answersSchema.
 */
export const answersAsFarAsRight = z.object({
  role: right(text),
  candidate: right(person),
  interviewer: right(person),
  stage: right(text),
  started_at: right(moment),
  submitted_at: right(moment),
  notes: z.array(right(note)).optional().catch(undefined),
  ratings: z.record(z.string(), right(rating)).catch({}),
  checks: z.record(z.string(), right(yesOrNo)).catch({}),
  signals: z
    .object({ strong: z.array(right(text)).catch([]), weak: z.array(right(text)).catch([]) })
    .catch({ strong: [], weak: [] }),
  red_flags: z.array(right(redFlag)).catch([]),
  fields: z.record(z.string(), right(text)).catch({}),
  verdict: right(verdict),
});

export type AnswersShape = z.output<typeof answersAsFarAsRight>;

function right<S extends z.ZodType>(part: S) {
  return part.optional().catch(undefined);
}

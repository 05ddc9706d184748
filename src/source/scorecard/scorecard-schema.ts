/** The shape of hirecard/scorecard@1. The order of the keys here is the order in which they are written. */
import * as z from 'zod';
import { IDENTIFIER_PATTERN } from '../../domain/identifier.ts';
import { NOT_ASSESSED_REASONS } from '../../domain/scorecard.ts';
import { QUESTION_NEEDS_DIMENSION, SAYS_SOMETHING } from './note-rules.ts';

export const SCORECARD_FORMAT = 'hirecard/scorecard@1';

const identifier = z.string().meta({ pattern: IDENTIFIER_PATTERN });
const moment = z.string().meta({ format: 'date-time', description: 'RFC 3339, in UTC' });

export const roleReferenceSchema = z.strictObject({
  id: identifier,
  version: z.string().optional(),
  digest: z
    .string()
    .meta({ pattern: '^sha256:[0-9a-f]{64}$', description: 'Of the meaning of the role, not its bytes' }),
});

export const personSchema = z.strictObject({
  id: identifier,
  name: z.string().optional().meta({ description: 'Free text, any script' }),
});

export const amendsSchema = z.strictObject({
  id: z.string().meta({ description: 'The scorecard that this one replaces' }),
  reason: z.string(),
});

export const notesSchema = z
  .array(
    z
      .strictObject({
        at: moment,
        dimension: identifier.optional(),
        question: z.string().optional().meta({ description: 'The question it answers, as the role asks it' }),
        text: z.string().meta(SAYS_SOMETHING),
      })
      .meta(QUESTION_NEEDS_DIMENSION),
  )
  .meta({ description: 'What was written down during the conversation; no number is made of it' });

const evidence = z.string().optional().meta({ description: 'What the candidate said or did' });

/** Ratings, checks, signs, fields and verdict: what scorecards and drafts have in common. */
export const answersShape = {
  ratings: z.array(
    z.union([
      z.strictObject({
        dimension: identifier,
        rating: z.union([z.number(), z.string()]).meta({ description: 'A number, or the word on a scale of words' }),
        evidence,
      }),
      z.strictObject({
        dimension: identifier,
        notAssessed: z.strictObject({ reason: z.enum(NOT_ASSESSED_REASONS) }),
        evidence,
      }),
    ]),
  ),
  checks: z.record(z.string(), z.enum(['yes', 'no'])),
  signals: z.strictObject({ strong: z.array(z.string()), weak: z.array(z.string()) }),
  redFlags: z.array(z.strictObject({ id: identifier, evidence })),
  fields: z.record(z.string(), z.string()),
  verdict: z.strictObject({ answer: z.string(), reason: z.string().optional() }).optional(),
} as const;

const resultSchema = z.strictObject({
  outcome: z.string().nullable(),
  countsAs: z.enum(['hire', 'no-hire', 'undecided']),
  possible: z.array(z.string()),
  score: z.number().nullable(),
  percent: z.number().nullable(),
  coverage: z.number(),
  exact: z.strictObject({ score: z.string().nullable(), percent: z.string().nullable(), coverage: z.string() }),
  decidedBy: z.string(),
  because: z.array(z.string()),
  contributions: z.array(z.strictObject({ dimension: identifier, share: z.number(), rating: z.number() })),
});

export const scorecardSchema = z.strictObject({
  format: z.literal(SCORECARD_FORMAT),
  id: z.string(),
  role: roleReferenceSchema,
  candidate: personSchema,
  interviewer: personSchema,
  stage: identifier,
  startedAt: moment,
  submittedAt: moment,
  amends: amendsSchema.optional(),
  notes: notesSchema.optional(),
  ...answersShape,
  result: resultSchema,
  tool: z.strictObject({ name: z.string(), version: z.string() }),
});

export type ScorecardShape = z.output<typeof scorecardSchema>;
export type NotesShape = z.output<typeof notesSchema>;
export type AnswersShape = Pick<ScorecardShape, keyof typeof answersShape>;

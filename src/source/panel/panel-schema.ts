/**
 * The shape of hirecard/panel@1, as `panel --format json` prints it. Nothing is read with it; the published JSON
 * Schema is made from it, and a test holds the printed panels against it.
 */
import * as z from 'zod';
import { amendsSchema, personSchema, roleReferenceSchema, scorecardSchema } from '../scorecard/scorecard-schema.ts';

const about = (description: string) => ({ description });
const countsAs = z.enum(['hire', 'no-hire', 'undecided']);
const exact = z.string().meta(about('Lossless: a decimal or a ratio such as "53/13"'));
const statedResult = scorecardSchema.shape.result;

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leave-out-interviewer'), interviewer: z.string() }),
  z.strictObject({
    kind: z.literal('one-step'),
    interviewer: z.string(),
    stage: z.string(),
    dimension: z.string(),
    from: z.number(),
    to: z.number(),
  }),
  z.strictObject({ kind: z.literal('drop-dimension'), dimension: z.string() }),
  z.strictObject({ kind: z.literal('equal-weights') }),
]);

const stability = z.strictObject({
  verdict: z.enum(['firm', 'fragile']).nullable().meta(about('Null where nothing was rated')),
  oneOpinion: z.boolean().meta(about('Only one interviewer')),
  turning: z.int().meta(about('How many trials change what the outcome counts as')),
  trials: z.array(z.strictObject({ change, outcome: z.string().nullable(), countsAs, turns: z.boolean() })),
  smallestTurn: z.strictObject({ change, steps: z.int(), countsAs }).nullable(),
  searched: z.strictObject({
    steps: z.int().meta(about('Every change of one rating by up to this many steps was tried, or a turn found there')),
    isComplete: z.boolean().meta(about('False: there were too many to try, a greater change may still turn it')),
  }),
  margin: exact.nullable().meta(about('From the score to the nearest threshold where the meaning changes')),
});

const dimension = z.strictObject({
  dimension: z.string(),
  name: z.string(),
  state: z.enum(['rated', 'missing', 'not-applicable']),
  share: z.number().meta(about('Of the whole role, 0 to 1; 0 for a bonus dimension')),
  effectiveShare: z.number().nullable().meta(about('Of what was rated, 0 to 1')),
  value: z.number().nullable().meta(about("Combined, in the dimension's own scale")),
  position: z.number().nullable().meta(about('0 to 1 of the way from worst to best')),
  exact: z.strictObject({
    share: exact,
    effectiveShare: exact.nullable(),
    value: exact.nullable(),
    position: exact.nullable(),
  }),
  ratings: z.array(z.strictObject({ interviewer: z.string(), rating: z.number(), exact })),
  spread: z
    .strictObject({ lowest: z.number(), highest: z.number(), range: z.number(), standardDeviation: z.number() })
    .nullable(),
  disagreement: z.boolean(),
  mustHave: z.enum(['met', 'missed', 'open']).nullable(),
});

const scorecard = z.strictObject({
  id: z.string(),
  file: z.string(),
  interviewer: personSchema,
  stage: z.string(),
  submittedAt: z.string().meta({ format: 'date-time' }),
  digest: z.string().meta(about('Of the rubric it was rated with')),
  amends: amendsSchema.optional(),
  supersededBy: z.string().optional().meta(about('The amendment that took its place; it counts for nothing')),
  result: statedResult,
});

export const panelSchema = z.strictObject({
  format: z.literal('hirecard/panel@1'),
  role: roleReferenceSchema.extend({ title: z.string() }),
  candidate: personSchema,
  interviewers: z.array(z.string()),
  result: statedResult.extend({
    provisional: z.boolean().meta(about('What is missing can still change what the outcome counts as')),
    possibleIsExact: z.boolean(),
    assessNext: z.array(z.string()).meta(about('Dimensions and checks that keep it open, greatest share first')),
    nearest: z.strictObject({ outcome: z.string(), threshold: exact, distance: exact }).nullable(),
  }),
  stability,
  dimensions: z.array(dimension),
  checks: z.array(
    z.strictObject({
      check: z.string(),
      answer: z.enum(['yes', 'no']).nullable().meta(about('no where anyone says no')),
      answers: z.array(z.strictObject({ interviewer: z.string(), answer: z.enum(['yes', 'no']) })),
      conflict: z.boolean(),
    }),
  ),
  redFlags: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(['reject', 'review', 'note']),
      seenBy: z.array(z.strictObject({ interviewer: z.string(), stage: z.string(), evidence: z.string().optional() })),
    }),
  ),
  verdicts: z.array(
    z.strictObject({
      interviewer: z.string(),
      stage: z.string(),
      answer: z.string(),
      reason: z.string().optional(),
    }),
  ),
  toDiscuss: z.array(z.string()).meta(about('Dimensions, greatest share × range first')),
  gaps: z.array(z.strictObject({ dimension: z.string(), interviewers: z.int(), wanted: z.int() })),
  meanOfInterviewers: z.strictObject({ score: z.number(), exact }).nullable().meta(about('Decides nothing')),
  scorecards: z.array(scorecard),
  notes: z.array(z.string()),
});

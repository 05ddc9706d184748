/** The shape of hirecard/guide@1, as `guide --format json` prints it. */
import * as z from 'zod';
import { roleReferenceSchema } from '../scorecard/scorecard-schema.ts';

const about = (description: string) => ({ description });
const number = z.strictObject({
  value: z.number(),
  exact: z.string().meta(about('Lossless: a decimal or a ratio such as "1/3"')),
});
const minutes = z.strictObject({ from: z.int(), to: z.int() }).optional();
const signal = z.strictObject({ id: z.string(), text: z.string() });

const exercise = z.strictObject({
  id: z.string(),
  title: z.string(),
  minutes,
  form: z.enum(['live', 'take-home', 'presentation', 'written']).optional(),
  prompt: z.string().optional().meta(about('With the line breaks of the role file')),
  feeds: z.array(z.string()).meta(about('Ids of the dimensions that it shows')),
});

const dimension = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.string().optional().meta(about('The name of the group that it belongs to')),
  share: number.meta(about('Of the whole role, 0 to 1; 0 for a bonus dimension')),
  bonus: number.optional().meta(about('The most it can add, in points of a hundred')),
  looksFor: z.string().optional(),
  mustHave: z
    .strictObject({ atLeast: number, by: z.enum(['panel', 'interviewer']) })
    .optional()
    .meta(about('by interviewer: every single rating has to reach it')),
  questions: z.array(
    z.strictObject({
      ask: z.string(),
      kind: z.enum(['behavioural', 'situational', 'knowledge', 'open']),
      listenFor: z.array(z.string()),
      followUps: z.array(z.string()),
    }),
  ),
  anchors: z
    .array(z.strictObject({ from: number, to: number, text: z.string() }))
    .meta(about('Best first; from and to are the same for a single rating')),
  ratings: z
    .array(number.extend({ label: z.string().optional() }))
    .meta(about('Worst first; on a scale of words people rate by the label')),
});

const stage = z.strictObject({
  id: z.string(),
  name: z.string(),
  minutes,
  interviewers: z.int().optional().meta(about('How many it is meant for')),
  exercises: z.array(exercise),
  dimensions: z.array(dimension).meta(about('In the order in which they are rated')),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      ask: z.string(),
      mustBe: z.enum(['yes', 'no']).optional().meta(about('The other answer bars every outcome that counts as hire')),
    }),
  ),
  signals: z.strictObject({ strong: z.array(signal), weak: z.array(signal) }),
  redFlags: z.array(signal.extend({ severity: z.enum(['reject', 'review', 'note']) })),
  fields: z.array(z.strictObject({ id: z.string(), ask: z.string(), required: z.boolean() })),
  verdict: z.array(z.string()).meta(about('The answers, worst first; empty where the role asks for none')),
  command: z.string().meta(about('What to type to record an interview of this stage')),
});

export const guideSchema = z.strictObject({
  format: z.literal('hirecard/guide@1'),
  role: roleReferenceSchema.extend({ title: z.string() }),
  evidence: z.enum(['required', 'extremes', 'optional']),
  conduct: z.array(z.string()).meta(about('How the interview is led, in sentences')),
  stages: z.array(stage).min(1),
});

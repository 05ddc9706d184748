/** The shape of hirecard/drafts@1, as `drafts --format json` prints it. */
import * as z from 'zod';
import { personSchema } from '../scorecard/scorecard-schema.ts';

const about = (description: string) => ({ description });
const count = z.int().min(0);
const moment = z.string().meta({ format: 'date-time' });

export const draftsSchema = z.strictObject({
  format: z.literal('hirecard/drafts@1'),
  drafts: z
    .array(
      z.strictObject({
        id: z.string(),
        shortId: z.string().meta(about('The beginning of the id that is enough to name it')),
        file: z.string(),
        role: z.strictObject({ id: z.string(), title: z.string(), version: z.string().optional() }),
        candidate: personSchema,
        stage: z.string(),
        interviewer: personSchema,
        startedAt: moment,
        updatedAt: moment,
        standing: z.string().meta(about('How far it is, in words')),
        dimensions: z.strictObject({ answered: count, inStage: count }),
        notes: count,
        isAmendment: z.boolean().meta(about('Whether it is to replace a submitted scorecard')),
        roleNow: z
          .enum(['same', 'changed', 'unreadable'])
          .meta(about('The role file since the draft began; the draft keeps its own rubric')),
        isOpenElsewhere: z.boolean(),
        resume: z.string().meta(about('The command that goes on with it')),
      }),
    )
    .meta(about('The one worked on last first')),
  unreadable: z.array(
    z.strictObject({
      name: z.string(),
      file: z.string(),
      discard: z.string().meta(about('The command that removes it for good')),
    }),
  ),
});

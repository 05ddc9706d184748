/** The shape of hirecard/findings@1, as `validate --format json` prints it. */
import * as z from 'zod';
import { findingSchema } from './finding-schema.ts';

const count = z.int().min(0);

export const findingsSchema = z.strictObject({
  format: z.literal('hirecard/findings@1'),
  findings: z.array(findingSchema),
  summary: z.strictObject({
    files: count.meta({ description: 'How many files were read' }),
    errors: count,
    warnings: count,
    notes: count,
    silenced: count.meta({ description: 'How many warnings and notes comments in the files say not to tell' }),
  }),
});

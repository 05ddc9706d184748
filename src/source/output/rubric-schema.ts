/** The shape of hirecard/rubric@1, as `role show --format json` prints it. */
import * as z from 'zod';
import { roleSchema } from '../role/role-schema.ts';
import { roleReferenceSchema } from '../scorecard/scorecard-schema.ts';

export const rubricSchema = z.strictObject({
  format: z.literal('hirecard/rubric@1'),
  file: z.string(),
  digest: roleReferenceSchema.shape.digest,
  shares: z.array(
    z.strictObject({
      dimension: z.string(),
      share: z.number().meta({ description: 'Of the whole role, 0 to 1; 0 for a bonus dimension' }),
      exact: z.string().meta({ description: 'Lossless: a decimal or a ratio such as "1/3"' }),
    }),
  ),
  role: roleSchema.meta({ description: 'A role file of the same meaning, with every default written out' }),
});

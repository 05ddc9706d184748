/** The shape of hirecard/list@1, as `list --format json` prints it. */
import * as z from 'zod';

/** The id is that of the path where the file cannot be read, so it may be any text. */
const person = z.strictObject({ id: z.string(), name: z.string().optional() });

export const listSchema = z.strictObject({
  format: z.literal('hirecard/list@1'),
  interviews: z.array(
    z.strictObject({
      role: z.string(),
      candidate: person,
      stage: z.string(),
      interviewer: person.optional().meta({ description: 'Left out where nobody has done the stage' }),
      state: z.enum(['submitted', 'amended', 'draft', 'unreadable', 'nobody-yet']),
      at: z
        .string()
        .optional()
        .meta({ format: 'date-time', description: 'When it was submitted, or the draft last changed' }),
      file: z.string().optional(),
    }),
  ),
});

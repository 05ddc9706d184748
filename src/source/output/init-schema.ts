/** The shape of hirecard/init@1, as `init --format json` prints it. */
import * as z from 'zod';

export const initSchema = z.strictObject({
  format: z.literal('hirecard/init@1'),
  folder: z.string(),
  made: z.array(z.string()).meta({ description: 'From that folder; folders end in a slash; empty when all was there' }),
});

/** The shape of hirecard/drafts-discard@1, as `drafts discard --format json` prints it. */
import * as z from 'zod';

export const draftsDiscardSchema = z.strictObject({
  format: z.literal('hirecard/drafts-discard@1'),
  id: z.string().meta({ description: 'Of the draft that was removed; from its name where it could not be read' }),
  file: z.string(),
});

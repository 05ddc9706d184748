/** A finding as every document for programs holds it. */
import * as z from 'zod';

const position = z.strictObject({
  line: z.int().min(1).meta({ description: 'From 1' }),
  column: z.int().min(1).meta({ description: 'From 1, in code points' }),
});
const range = z.strictObject({ start: position, end: position.meta({ description: 'The first place after it' }) });

export const findingSchema = z.strictObject({
  file: z.string().meta({ description: 'As it was named, or from the working folder; <stdin> for standard input' }),
  range,
  level: z.enum(['error', 'warning', 'note']),
  code: z.string().meta({ pattern: '^[a-z]+/[a-z0-9-]+$', description: 'Stable; never reused for something else' }),
  message: z.string(),
  hint: z.string().optional().meta({ description: 'What to type instead' }),
  related: z
    .array(z.strictObject({ message: z.string(), file: z.string(), range }))
    .optional()
    .meta({ description: 'Other places that explain this one' }),
  fix: z
    .strictObject({ title: z.string(), edits: z.array(z.strictObject({ range, text: z.string() })).min(1) })
    .optional()
    .meta({ description: 'A change of the file that mends it and changes nothing else that it says' }),
});

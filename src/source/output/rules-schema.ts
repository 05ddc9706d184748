/** The shape of hirecard/rules@1, as `validate --explain --format json` prints it. */
import * as z from 'zod';
import { findingSchema } from './finding-schema.ts';

const example = z.union([
  z.strictObject({
    files: z
      .array(
        z.strictObject({
          path: z.string(),
          text: z.string(),
          encoding: z
            .enum(['utf16le', 'latin1'])
            .optional()
            .meta({ description: 'How the text is saved; UTF-8 without it' }),
        }),
      )
      .meta({ description: 'The file that is looked at, and those it needs besides the role of the examples' }),
  }),
  z.strictObject({ situation: z.string().meta({ description: 'Where no file can show it' }) }),
]);

const rule = z.strictObject({
  code: z.string().meta({ pattern: '^[a-z]+/[a-z0-9-]+$', description: 'Stable; never reused for something else' }),
  category: z.enum(['structure', 'arithmetic', 'design', 'fairness']),
  level: z.enum(['error', 'warning', 'note']).meta({ description: 'Unless the settings say otherwise' }),
  what: z.string().meta({ description: 'What is found' }),
  why: z.string().meta({ description: 'Why it matters' }),
  fix: z.string().optional().meta({ description: 'What --fix does about it' }),
  bad: example,
  findings: z.array(findingSchema).meta({ description: 'What is said of the bad example' }),
  good: example,
});

export const rulesSchema = z.strictObject({ format: z.literal('hirecard/rules@1'), rules: z.array(rule) });

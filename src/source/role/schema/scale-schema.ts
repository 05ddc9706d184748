import * as z from 'zod';
import { text } from './text.ts';

const limit = z.number();

export const scaleSchema = z
  .union(
    [
      z.array(z.union([z.number(), text], { error: 'a number or a word' })),
      z.strictObject({
        min: limit.describe('The worst rating'),
        max: limit.describe('The best rating'),
        step: z.number().optional().describe('Between two ratings; 1 unless said, 0.5 allows half points'),
        labels: z
          .record(z.string(), text)
          .optional()
          .describe('Words for ratings, by rating or band: 3: Meets the bar'),
      }),
    ],
    {},
  )
  .describe('The allowed ratings: min, max and step, or a list of words or numbers, worst first');

export type WrittenScale = z.output<typeof scaleSchema>;

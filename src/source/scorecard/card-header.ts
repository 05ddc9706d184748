import * as z from 'zod';

/** The part of a scorecard that lists show. Other keys are not looked at, so this is quick and says less. */
const headerSchema = z.object({
  format: z.literal('hirecard/scorecard@1'),
  id: z.string(),
  role: z.object({ id: z.string(), version: z.string().optional(), digest: z.string() }),
  candidate: z.object({ id: z.string(), name: z.string().optional() }),
  interviewer: z.object({ id: z.string(), name: z.string().optional() }),
  stage: z.string(),
  submittedAt: z.string(),
  amends: z.object({ id: z.string(), reason: z.string() }).optional(),
  result: z.object({
    outcome: z.string().nullable(),
    countsAs: z.enum(['hire', 'no-hire', 'undecided']),
    score: z.number().nullable(),
  }),
});

export type CardHeader = z.output<typeof headerSchema>;

/** The header as the file states it, unchecked against any role; undefined when it has none. Never throws. */
export function decodeCardHeader(bytes: Uint8Array): CardHeader | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return headerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

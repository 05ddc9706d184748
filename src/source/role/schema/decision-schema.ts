import * as z from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { identifier, text } from './text.ts';

const bar = z.union([z.number(), text], {
  error: 'a score, a word of the scale, or a percent such as 62.5%',
});

const outcome = z.strictObject({
  id: identifier,
  label: text.optional().describe('As reports show it; from the id unless said'),
  counts_as: z.enum(['hire', 'no-hire', 'undecided']),
  from: bar.optional().describe('The score it starts at'),
  above: bar.optional().describe('The score it starts above'),
});

const rule = z.strictObject({
  when: conditionSchema,
  // biome-ignore lint/suspicious/noThenProperty: the word of the format; nothing awaits a rule
  then: text.optional().describe('The outcome this rule decides'),
  at_best: text.optional().describe('The best outcome this rule leaves possible'),
  because: text.optional().describe('The reason, shown where the rule decides'),
});

export const decisionSchema = z.strictObject({
  score: z.enum(['mean', 'sum']).optional(),
  outcomes: z.array(outcome).min(1).describe('Best first'),
  otherwise: text.optional().describe('What the rest gets; the last outcome unless said'),
  rules: z.array(rule).optional().describe('The first `then` that matches decides; `at_best` caps what is decided'),
});

export type WrittenDecision = z.output<typeof decisionSchema>;
export type WrittenOutcome = z.output<typeof outcome>;
export type WrittenRule = z.output<typeof rule>;

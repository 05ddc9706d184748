import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleVerdictTwice: DocumentedRule = {
  code: 'role/verdict-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A verdict is in the list twice.',
    why: 'The interviewer would be offered the same answer twice, in two places of the order from worst to best.',
    bad: roleWith('verdict: ["No", "Yes", "Yes"]'),
    good: roleWith('verdict: ["No", "Yes"]'),
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

export const roleRuleEffect: DocumentedRule = {
  code: 'role/rule-effect',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rule of the decision has no effect, or two.',
    why: 'A rule either decides (`then`) or sets the best outcome that is still possible (`at_best`).',
    bad: roleWithRule('{ score: { below: 3 } }').replace('\n      at_best: decline', ''),
    good: roleWithRule('{ score: { below: 3 } }'),
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleListedTwice: DocumentedRule = {
  code: 'role/listed-twice',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A list refers to the same thing twice.',
    why: 'The second mention changes nothing; often something else was meant, and is then left out.',
    bad: roleWith(`stages:
  - id: bench
    name: Bench test
    dimensions: [dough, dough]`),
    good: roleWith(`stages:
  - id: bench
    name: Bench test
    dimensions: [dough, ovens]`),
  },
};

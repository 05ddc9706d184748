import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

const ON_THE_PHONE = `checks:
  - { id: early, ask: Is ready to begin at four }
stages:
  - { id: phone, name: On the phone, dimensions: [early] }
  - { id: visit, name: In the bakery }`;

export const roleRatesNothing: DocumentedRule = {
  code: 'role/rates-nothing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A condition is narrowed to something in which nothing is rated, such as a stage that only asks checks.',
    why: 'There would be no rating to compare. Name a dimension, a group or a stage that rates.',
    bad: roleWithRule('{ score: { below: 3, in: [phone] } }', ON_THE_PHONE),
    good: roleWithRule('{ score: { below: 3, in: [visit] } }', ON_THE_PHONE),
  },
};

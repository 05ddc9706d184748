import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configWrongValue: DocumentedRule = {
  code: 'config/wrong-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A setting is not one of the values that are possible there.',
    why: 'A misspelt word would otherwise be passed over, and what it should have set would stay as it was.',
    bad: settings(`format: hirecard/config@1
validate:
  levels:
    role/exercise-unused: ignore`),
    good: settings(`format: hirecard/config@1
validate:
  levels:
    role/exercise-unused: off`),
  },
};

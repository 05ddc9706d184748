import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configUnknownCode: DocumentedRule = {
  code: 'config/unknown-code',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A level is set for a code that nothing has.',
    why: 'The team believes that something is checked more or less strictly, and it is not.',
    bad: settings('format: hirecard/config@1\nvalidate:\n  levels:\n    role/number-of-dimension: off\n'),
    good: settings('format: hirecard/config@1\nvalidate:\n  levels:\n    role/number-of-dimensions: off\n'),
  },
};

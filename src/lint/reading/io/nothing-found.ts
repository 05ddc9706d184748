import type { DocumentedRule } from '../../rule.ts';

export const ioNothingFound: DocumentedRule = {
  code: 'io/nothing-found',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A path, a folder or a pattern gives no file to check.',
    why: 'A misspelt path would otherwise look like a check that found nothing wrong, above all in CI.',
    bad: { situation: 'hirecard validate "role/*.yaml" where the folder is called roles.' },
    good: { situation: 'hirecard validate "roles/*.yaml"' },
  },
};

import type { DocumentedRule } from '../../rule.ts';

export const ioDenied: DocumentedRule = {
  code: 'io/denied',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A file or folder may not be read by you.',
    why: 'The rest is checked, but nobody can say whether this file is right. Ask its owner for the right to read it.',
    bad: { situation: 'roles/baker.yaml belongs to another person, and only they may read it.' },
    good: { situation: 'Everyone who works on the rubric may read roles/baker.yaml.' },
  },
};

import type { DocumentedRule } from '../../rule.ts';

export const ioLoop: DocumentedRule = {
  code: 'io/loop',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A link leads back to itself.',
    why: 'There is no file at its end. Delete the link, or make it lead to the file that was meant.',
    bad: { situation: 'roles/baker.yaml is a link to roles/cook.yaml, which is a link to roles/baker.yaml.' },
    good: { situation: 'roles/baker.yaml is a file.' },
  },
};

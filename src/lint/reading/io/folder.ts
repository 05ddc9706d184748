import type { DocumentedRule } from '../../rule.ts';

export const ioFolder: DocumentedRule = {
  code: 'io/folder',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'There is a folder where a file is needed.',
    why: 'Mostly a folder got a name that ends in .yaml.',
    bad: { situation: 'roles/baker.yaml is a folder.' },
    good: { situation: 'roles/baker.yaml is a file.' },
  },
};

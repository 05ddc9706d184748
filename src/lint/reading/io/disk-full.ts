import type { DocumentedRule } from '../../rule.ts';

export const ioDiskFull: DocumentedRule = {
  code: 'io/disk-full',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The disk has no room for the file that --fix mended.',
    why: 'The file is as it was. Free some space and run the command again.',
    bad: { situation: 'The disk with roles/baker.yaml is full when hirecard validate --fix writes it.' },
    good: { situation: 'There is room on the disk.' },
  },
};

import type { DocumentedRule } from '../../rule.ts';

export const ioReadOnly: DocumentedRule = {
  code: 'io/read-only',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A file that --fix mended lies where nothing can be written.',
    why: 'The file is as it was. Mend it where it comes from.',
    bad: {
      situation: 'roles/baker.yaml lies on a disk that can only be read, and hirecard validate --fix would change it.',
    },
    good: { situation: 'The disk can be written.' },
  },
};

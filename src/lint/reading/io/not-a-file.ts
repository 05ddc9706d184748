import type { DocumentedRule } from '../../rule.ts';

export const ioNotAFile: DocumentedRule = {
  code: 'io/not-a-file',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something has the name of a file and is a pipe, a device or a link that leads nowhere.',
    why: 'It cannot be read like a file; a broken link mostly means that its target was renamed.',
    bad: { situation: 'roles/baker.yaml is a link to a file that was deleted.' },
    good: { situation: 'roles/baker.yaml is a file.' },
  },
};

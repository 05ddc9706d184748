import type { DocumentedRule } from '../../rule.ts';

export const ioNotFolder: DocumentedRule = {
  code: 'io/not-folder',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something on the way to a file is itself a file.',
    why: 'The path cannot be followed any further. Check its spelling.',
    bad: { situation: 'The path is roles/baker.yaml/anchors.yaml, and roles/baker.yaml is a file.' },
    good: { situation: 'The path is roles/baker.yaml.' },
  },
};

import type { DocumentedRule } from '../../rule.ts';

export const yamlTooLarge: DocumentedRule = {
  code: 'yaml/too-large',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file has more than 1 MB.',
    why: 'No rubric or answers file that people write comes near that. It is the wrong file, or a program went on writing.',
    bad: { situation: 'A picture of 2 MB was saved as roles/baker.yaml.' },
    good: { situation: 'roles/baker.yaml is a text of some hundred lines.' },
  },
};

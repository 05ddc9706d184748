import type { DocumentedRule } from '../../rule.ts';

export const ioMoreFindings: DocumentedRule = {
  code: 'io/more-findings',
  category: 'structure',
  level: 'note',
  docs: {
    what: 'A file has more findings than are told of one file: the 200 most serious.',
    why: 'Nobody reads thousands, and services that take reports refuse long ones. All of them are counted, and count for the exit code.',
    bad: { situation: 'A table of 20,000 lines was saved as roles/baker.yaml, and none of its keys is known.' },
    good: { situation: 'The file has no more than 200 findings.' },
  },
};

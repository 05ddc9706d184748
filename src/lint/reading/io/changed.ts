import type { DocumentedRule } from '../../rule.ts';

export const ioChanged: DocumentedRule = {
  code: 'io/changed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A file was changed by something else while `--fix` was mending it.',
    why: 'What was mended is no longer what is there, so nothing was written. Run the command again.',
    bad: { situation: 'An editor saves roles/baker.yaml in the moment in which it is being mended.' },
    good: { situation: 'Nothing else writes roles/baker.yaml while it is being mended.' },
  },
};

import type { DocumentedRule } from '../../rule.ts';

export const ioMissing: DocumentedRule = {
  code: 'io/missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A file that was to be checked is not there any more.',
    why: 'It was renamed or deleted after the search for files had found it. Run the check again.',
    bad: { situation: 'Another program deletes roles/baker.yaml while the check is running.' },
    good: { situation: 'roles/baker.yaml stays where it is.' },
  },
};

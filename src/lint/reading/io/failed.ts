import type { DocumentedRule } from '../../rule.ts';

export const ioFailed: DocumentedRule = {
  code: 'io/failed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The system reported a failure while a file was read.',
    why: 'The disk or the network has a fault; the code in the message is the system’s own.',
    bad: { situation: 'The network drive with roles/baker.yaml is lost while the file is read.' },
    good: { situation: 'The drive answers.' },
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

const TEXT = 'format: hirecard/config@1\nvalidate:\n  exclude: [drafts/**]\n';

export const configPersonalValidate: DocumentedRule = {
  code: 'config/personal-validate',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A person’s own file says how files are checked.',
    why: 'It is not taken from there: the same file must get the same verdict from everyone who checks it, and in CI.',
    bad: [{ path: 'config.yaml', text: TEXT }],
    good: settings(TEXT),
  },
};

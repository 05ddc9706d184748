import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configSharedEditor: DocumentedRule = {
  code: 'config/shared-editor',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'The file of settings of a workspace names an editor.',
    why: 'An editor is a command. In a workspace that came from someone else it would run on your computer, so it is passed over; set it in your own file.',
    bad: settings(`format: hirecard/config@1
editor: vim`),
    good: settings(`format: hirecard/config@1
`),
  },
};

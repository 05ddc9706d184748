import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configBadGlob: DocumentedRule = {
  code: 'config/bad-glob',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'What the settings exclude is written in a way that matches nothing.',
    why: 'The files that were meant are checked all the same, and nobody sees why.',
    bad: settings("format: hirecard/config@1\nvalidate:\n  exclude: ['drafts/[ab']\n"),
    good: settings("format: hirecard/config@1\nvalidate:\n  exclude: ['drafts/[ab]*']\n"),
  },
};

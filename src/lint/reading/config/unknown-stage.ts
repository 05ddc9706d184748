import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configUnknownStage: DocumentedRule = {
  code: 'config/unknown-stage',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'The settings of a workspace propose a stage that none of its roles has.',
    why: 'It would silently not be proposed any more, and everyone would have to pick it again. Write the name the stage has now.',
    bad: settings(`format: hirecard/config@1
stage: shopp`),
    good: settings(`format: hirecard/config@1
stage: shop`),
  },
};

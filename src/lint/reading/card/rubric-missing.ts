import type { DocumentedRule } from '../../rule.ts';
import { cardWith, EXAMPLE_DIGEST } from '../examples.ts';

const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;

export const cardRubricMissing: DocumentedRule = {
  code: 'card/rubric-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The rubric that a scorecard was rated with is not in the workspace.',
    why: 'Without it the ratings cannot be read. Kept rubrics lie in `scorecards/<role>/.rubrics` and belong into git with the scorecards.',
    bad: cardWith({ [EXAMPLE_DIGEST]: OTHER_DIGEST }),
    good: cardWith(),
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { cardWith, EXAMPLE_DIGEST, keptRubricPath } from '../examples.ts';

const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;

export const cardRubricDamaged: DocumentedRule = {
  code: 'card/rubric-damaged',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The rubric that a scorecard was rated with was changed where it is kept.',
    why: 'Ratings mean what their anchors said at the time; with another rubric the result would be another. Restore the kept file, for example from git.',
    bad: cardWith({ [EXAMPLE_DIGEST]: OTHER_DIGEST }, [{ path: keptRubricPath(OTHER_DIGEST), text: '{}' }]),
    good: cardWith(),
  },
};

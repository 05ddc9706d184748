import type { DocumentedRule } from '../../rule.ts';
import { answersWith, EXAMPLE_ROLE } from '../examples.ts';

const WITH_REQUIRED_FIELD = {
  path: 'roles/baker.yaml',
  text: EXAMPLE_ROLE.replace('look into? }', 'look into?, required: true }'),
};

export const answersFieldMissing: DocumentedRule = {
  code: 'answers/field-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A field that the role requires has no answer.',
    why: 'Whoever made the rubric wants to read it for every candidate.',
    bad: answersWith({}, [WITH_REQUIRED_FIELD]),
    good: answersWith({ 'ratings:': 'fields: { next: Rye bread }\nratings:' }, [WITH_REQUIRED_FIELD]),
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownStage: DocumentedRule = {
  code: 'answers/unknown-stage',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The stage of an answers file is not a stage of the role.',
    why: 'What was to be rated cannot be known.',
    bad: answersWith({ 'stage: shop': 'stage: market' }),
    good: answersWith(),
  },
};

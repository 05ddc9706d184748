import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersEvidenceMissing: DocumentedRule = {
  code: 'answers/evidence-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An answers file gives a rating without evidence, where the role requires it.',
    why: 'Without what was said or done nobody else can follow the rating, and the panel has only a number.',
    bad: answersWith({ '{ advice: 4 }': '{ advice: 5 }' }),
    good: answersWith({ '{ advice: 4 }': '{ advice: { rating: 5, evidence: Asked what the bread was for } }' }),
  },
};

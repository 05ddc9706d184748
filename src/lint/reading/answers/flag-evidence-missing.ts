import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersFlagEvidenceMissing: DocumentedRule = {
  code: 'answers/flag-evidence-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A red flag that rules a candidate out has no evidence.',
    why: 'Nobody should be turned down on a tick alone. Write what was seen or heard.',
    bad: answersWith({ 'ratings:': 'red_flags: [unwashed]\nratings:' }),
    good: answersWith({ 'ratings:': 'red_flags: [{ id: unwashed, evidence: Went straight to the dough }]\nratings:' }),
  },
};

import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleTemplateText: DocumentedRule = {
  code: 'role/template-text',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A text has a placeholder of a template in it, such as {{ company }}.',
    why: 'Nothing fills it in: the interviewer reads it as it is.',
    bad: roleWith('summary: Baker at {{ company }}'),
    good: roleWith('summary: Baker at the Corner Bakery'),
  },
};

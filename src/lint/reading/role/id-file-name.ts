import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleIdFileName: DocumentedRule = {
  code: 'role/id-file-name',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The id of a role is not the name of its file.',
    why: 'Commands, answers and scorecards find a role by its id, which is looked for among the names of the files.',
    bad: [{ path: 'roles/pastry-baker.yaml', text: roleWith() }],
    good: [{ path: 'roles/baker.yaml', text: roleWith() }],
  },
};

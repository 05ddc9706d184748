import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlConflictMarker: DocumentedRule = {
  code: 'yaml/conflict-marker',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A line is a conflict marker that git left behind.',
    why: 'Two versions of the rubric stand in the file, and hirecard does not choose between them. Keep one, and delete the marker lines.',
    bad: roleWith(`<<<<<<< HEAD
summary: Bakes bread
=======
summary: Bakes bread and cakes
>>>>>>> cakes`),
    good: roleWith('summary: Bakes bread and cakes'),
  },
};

import { isSame } from '../../../domain/exact.ts';
import type { RoleRule } from '../../rule.ts';
import { siblingSets } from '../../sibling-weights.ts';

const role = (above: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
${above}  - { id: bread, name: Bread, weight: 70% }
  - { id: cakes, name: Cakes, weight: 30% }
`;

export const weightsUnexplained: RoleRule = {
  code: 'role/weights-unexplained',
  category: 'design',
  level: 'note',
  docs: {
    what: 'Unequal weights without a word on why: no `source`, nothing about weight in the summary, and no comment beside the weights or above the dimensions.',
    why: 'Equal weights predict nearly as well as chosen ones (Dawes, 1979). A weight that differs is a claim about the job, and whoever changes it later needs the reason.',
    bad: role(''),
    good: role('  # Bread is what three of four customers come for.\n'),
  },
  check: ({ role, document }) => {
    if (role.source || /weigh/i.test(role.summary ?? '')) return [];
    const differ = siblingSets(role).some((set) => set.some(({ weight }) => !isSame(weight, set[0]?.weight ?? weight)));
    if (!differ || hasComment(document.text)) return [];
    return [
      {
        path: ['dimensions'],
        at: 'key',
        message: 'The dimensions have different weights, and nothing says why.',
        hint: 'Give the reason in the note of "source" or in a comment here, or leave the weights out: equal ones do nearly as well.',
      },
    ];
  },
};

/** Whether a comment stands beside a weight or the key "dimensions", or directly above one of them or an item of a list. */
function hasComment(text: string): boolean {
  if (!text.includes('#')) return false;
  let isBelowComment = false;
  for (const line of text.split('\n')) {
    const hash = line.indexOf('#');
    const before = (hash === -1 ? line : line.slice(0, hash)).trimStart();
    const isComment = hash !== -1 && before === '';
    if (!isComment && (hash > 0 || isBelowComment) && CARRIES_WEIGHT.test(before)) return true;
    isBelowComment = isComment;
  }
  return false;
}

const CARRIES_WEIGHT = /^(?:dimensions:|- |\{)|\bweight["']?:/;

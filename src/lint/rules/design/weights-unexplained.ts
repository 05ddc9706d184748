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
    what: 'Unequal weights without a word on why: no `source`, nothing about weight in the summary, and no comment with a reason beside the weights or above the dimensions.',
    why: 'Equal weights predict nearly as well as chosen ones (Dawes, 1979). A weight that differs is a claim about the job, and whoever changes it later needs the reason.',
    bad: role(''),
    good: role('  # Bread is what three of four customers come for.\n'),
  },
  check: ({ role, document }) => {
    if (role.source || /weigh/i.test(role.summary ?? '')) return [];
    const differ = siblingSets(role).some((set) => set.some(({ weight }) => !isSame(weight, set[0]?.weight ?? weight)));
    if (!differ || hasReason(document.text)) return [];
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

/** Whether a reason stands beside a weight or the key "dimensions", or directly above one of them or a dimension. */
function hasReason(text: string): boolean {
  if (!text.includes('#')) return false;
  let [isBelowReason, isAmongDimensions] = [false, false];
  for (const line of text.split('\n')) {
    const hash = commentStart(line);
    const before = (hash === -1 ? line : line.slice(0, hash)).trim();
    const givesReason = hash !== -1 && isReason(line.slice(hash));
    if (before === '') {
      isBelowReason = hash !== -1 && (isBelowReason || givesReason);
      continue;
    }
    if (/^[^\s-]/.test(line)) isAmongDimensions = DIMENSIONS.test(line);
    if ((givesReason || isBelowReason) && isAmongDimensions && CARRIES_WEIGHT.test(before)) return true;
    isBelowReason = false;
  }
  return false;
}

const DIMENSIONS = /^["']?dimensions["']?:/;
const CARRIES_WEIGHT =
  /^(?:["']?dimensions["']?:|- ["']?(?:id|name)["']?:|(?:- )?\{(?!.*\bask["']?:))|(?:^|[{,] ?|^- )["']?weight["']?:/;

/** In a line of YAML, with what stands in quotation marks passed over; -1 where there is no comment. */
function commentStart(line: string): number {
  if (!line.includes('#')) return -1;
  return line.replace(QUOTED, ({ length }) => '"'.repeat(length)).search(/(?<=^|\s)#/);
}

const QUOTED = /(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;

/** Not what silences findings, what is still to be done, or a line of the role that was taken out. */
function isReason(comment: string): boolean {
  return /\p{L}/u.test(comment) && !NO_REASON.test(comment);
}

const NO_REASON =
  /^#+\s*(?:hirecard\b|yaml-language-server:|(?:todo|fixme|tbd|xxx)\b|[-{]|["']?(?:id|name|weight|bonus|must_have|scale|looks_for|anchors|questions|dimensions)["']?:)/i;

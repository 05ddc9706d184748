import type { Dimension } from '../../../domain/role.ts';
import type { SourceDocument } from '../../../source/document.ts';
import { bandOf } from '../../../source/role/rating-band.ts';
import { valueAt } from '../../../source/shape/explain-issue.ts';
import type { Path } from '../../../source/yaml/places.ts';
import { areInOrder, reordered, writtenAnchors } from '../../anchor-lines.ts';
import { mayBeOutOfOrder } from '../../anchor-order.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

const role = (anchors: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    anchors:
${anchors}`;

const [five, three, one] = [
  '      5: Explains a failed batch by temperature and time\n',
  '      3: Follows a recipe to a good loaf\n',
  '      1: Cannot say what went wrong\n',
];

export const anchorsOrder: RoleRule = {
  code: 'role/anchors-order',
  category: 'design',
  level: 'note',
  docs: {
    what: 'Anchors that stand neither best first nor worst first.',
    why: 'Whoever reads or edits the file takes one for its neighbour. Interviewers see them best first whatever the file says.',
    fix: 'It sorts them, each with the comments above it, in the direction of the first and the last.',
    bad: role(`${five}${one}${three}`),
    good: role(`${five}${three}${one}`),
  },
  check: ({ role: { dimensions }, document }) => {
    const maybe = mayBeOutOfOrder(document.text);
    return dimensions
      .filter(({ anchors, scale }) => anchors.length > 2 && (maybe || scale.kind === 'words'))
      .flatMap((dimension) => inDimension(document, dimension));
  },
};

function inDimension(document: SourceDocument, dimension: Dimension): readonly LintFinding[] {
  const path = [...dimensionPath(document, dimension.id), 'anchors'];
  if (areWordsInOrder(document, dimension, path)) return [];
  const anchors = writtenAnchors(document, dimension, path);
  const ratings = anchors.map(({ rating }) => rating);
  const [first, last] = [ratings[0], ratings.at(-1)];
  if (!first || !last || areInOrder(ratings)) return [];
  const isBestFirst = first.compare(last) > 0;
  const order = anchors.toSorted((a, b) => a.rating.compare(b.rating) * (isBestFirst ? -1 : 1));
  const edit = reordered(document, document.locate(path, 'key'), anchors, order);
  return [
    {
      path,
      at: 'key',
      message: `The anchors of "${dimension.id}" stand neither best first nor worst first.`,
      hint: `Sort them, the ${isBestFirst ? 'best' : 'worst'} first.`,
      fix: edit && { title: `Sort the anchors of "${dimension.id}"`, edits: [edit] },
    },
  ];
}

/** Keys that are words keep their order in the value, so that no place need be looked for. */
function areWordsInOrder(document: SourceDocument, { scale }: Dimension, path: Path): boolean {
  const keys = Object.keys(valueAt(document.value, path) ?? {});
  return !keys.some((key) => /^\d+$/.test(key)) && areInOrder(keys.flatMap((key) => bandOf(scale, key)?.from ?? []));
}

import { exactText } from '../../../domain/exact.ts';
import type { Dimension, Role } from '../../../domain/role.ts';
import { shareText } from '../../../domain/shown.ts';
import { type Block, type Cell, type Item, list, paragraph, type Section, section } from '../report.ts';
import { bandWords, labelWords, scaleWords } from '../scale-words.ts';

/** The dimensions at a glance, then each with what it looks for, its anchors and its questions. */
export function dimensionSections(role: Role): readonly Section[] {
  return [
    ...section('dimensions', 'Dimensions', [dimensionTable(role)]),
    ...role.dimensions.flatMap((dimension) =>
      section(`dimension-${dimension.id}`, dimension.name, details(role, dimension)),
    ),
  ];
}

function dimensionTable(role: Role): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Dimension', kind: 'text' },
      { title: 'Id', kind: 'text' },
      { title: 'Weight', kind: 'number' },
      { title: 'Share', kind: 'number' },
      { title: 'Must-have', kind: 'text' },
    ],
    rows: role.dimensions.map((dimension): readonly Cell[] => [
      { text: nameWithGroup(role, dimension) },
      { text: dimension.id },
      { text: weightWords(dimension) },
      { text: dimension.bonus ? '' : shareText(dimension.share), value: dimension.share },
      { text: mustHaveWords(dimension) },
    ]),
  };
}

/** With the group it stands in: "Collaboration: Influence". */
export function nameWithGroup(role: Role, { name, group }: Dimension): string {
  const heading = role.groups.find(({ id }) => id === group)?.name;
  return heading === undefined ? name : `${heading}: ${name}`;
}

function weightWords({ weight, weightKind, bonus }: Dimension): string {
  if (bonus) return `bonus up to ${exactText(bonus)}%`;
  switch (weightKind) {
    case 'percent':
      return `${exactText(weight)}%`;
    case 'relative':
      return exactText(weight);
    case 'equal':
      return 'equal';
  }
}

export function mustHaveWords({ mustHave, scale }: Dimension): string {
  if (!mustHave) return '';
  const minimum = `at least ${bandWords(scale, mustHave.atLeast, mustHave.atLeast)}`;
  return mustHave.by === 'interviewer' ? `${minimum} from every interviewer` : minimum;
}

function details(role: Role, dimension: Dimension): readonly Block[] {
  const { looksFor, anchors, questions, scale } = dimension;
  const hasOwnScale =
    scaleWords(scale) !== scaleWords(role.scale) || labelWords(scale).join() !== labelWords(role.scale).join();
  return [
    ...(looksFor === undefined ? [] : [paragraph(`Looks for: ${looksFor}`)]),
    ...(hasOwnScale ? [paragraph(`Its own scale: ${[scaleWords(scale), ...labelWords(scale)].join('; ')}`)] : []),
    ...list(anchors.map(({ from, to, text }) => ({ text: `${bandWords(scale, from, to)}: ${text}` }))),
    ...(questions.length === 0 ? [] : [paragraph('Questions:'), ...list(questions.map(questionItem), true)]),
  ];
}

function questionItem({ ask, kind, listenFor, followUps }: Dimension['questions'][number]): Item {
  return {
    text: kind === 'open' ? ask : `${ask} (${kind})`,
    details: [
      ...listenFor.map((text) => ({ text: `Listen for: ${text}` })),
      ...followUps.map((text) => ({ text: `Follow up: ${text}` })),
    ],
  };
}

/** One dimension on its sheet: what to ask, room to write, what the ratings look like, the ratings to circle. */
import type { Dimension, Question, Role } from '../../../domain/role.ts';
import { type Block, type Item, list, paragraph, type Section } from '../report.ts';
import { scaleWords } from '../scale-words.ts';
import { anchorWords, ratingOptions, standingWords } from './dimension-words.ts';
import { fitsOnPage } from './sheet-lines.ts';

/** More than fit into a row to circle are written down as a number. */
const MOST_TO_CIRCLE = 21;
const FEWEST_LINES = 6;
const MOST_LINES = 10;
const LINES_FOR_A_QUESTION = 3;

/** @param place "2 of 6": where it stands among those of the stage */
export function dimensionSection(role: Role, dimension: Dimension, id: string, place: string): Section {
  const { name, looksFor, questions } = dimension;
  const lines = noteLines(questions.length);
  return {
    id,
    title: `${place}: ${name}`,
    // One that no page can hold begins where the last ends: a page of its own would leave another half empty.
    ...(fitsOnPage(dimension, lines) ? { isWhole: true } : {}),
    blocks: [
      paragraph(standingWords(role, dimension), 'quiet'),
      ...(looksFor === undefined ? [] : [paragraph(looksFor)]),
      ...under('Questions', list(questions.map(questionItem), true)),
      { kind: 'room', label: 'What was said and done', lines },
      ...under('Anchors', anchorBlocks(dimension)),
      ...ratingBlocks(dimension),
      { kind: 'room', label: 'Evidence for the rating, or why it is not assessed', lines: 2 },
    ],
  };
}

function under(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'subheading', text: heading }, ...blocks];
}

function questionItem({ ask, kind, listenFor, followUps }: Question): Item {
  const lists = [
    { label: 'Listen for', items: listenFor.map((text) => ({ text })) },
    { label: 'Follow up', items: followUps.map((text) => ({ text })) },
  ].filter(({ items }) => items.length > 0);
  return { text: kind === 'open' ? ask : `${ask} (${kind})`, ...(lists.length === 0 ? {} : { lists }) };
}

function noteLines(questions: number): number {
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, questions * LINES_FOR_A_QUESTION));
}

function anchorBlocks(dimension: Dimension): readonly Block[] {
  if (dimension.anchors.length === 0) return [];
  const facts = dimension.anchors.map((anchor) => ({
    label: anchorWords(dimension, anchor),
    value: { text: anchor.text },
  }));
  return [{ kind: 'facts', facts }];
}

function ratingBlocks(dimension: Dimension): readonly Block[] {
  const options = ratingOptions(dimension);
  const none = { text: 'Not assessed' };
  if (options.length <= MOST_TO_CIRCLE) return [{ kind: 'choices', label: 'Rating', options: [...options, none] }];
  return [
    paragraph(`Rated ${scaleWords(dimension.scale)}.`),
    { kind: 'fill-in', labels: ['Rating'] },
    { kind: 'choices', label: 'Or', options: [none] },
  ];
}

/** About how many lines of print a dimension takes on its sheet: enough to tell whether one page can hold it. */
import type { Dimension, Question } from '../../../domain/role.ts';

/** Of ordinary print on Letter, the smaller of the two papers; a few are kept back, since this is only an estimate. */
const LINES_OF_A_PAGE = 50;

/** Characters to a line: of the page, of what to listen for and what to follow up with, of an anchor. */
const ACROSS = { page: 100, listenFor: 58, followUp: 38, anchor: 80 } as const;
/** Name, weight, headings, the ratings to circle, the room for the reason: what every sheet has. */
const ALWAYS = 18;
const NOTE_LINE = 1.65;

/** @param notes lines to write on */
export function fitsOnPage({ looksFor = '', questions, anchors }: Dimension, notes: number): boolean {
  const lines =
    ALWAYS +
    linesOf(looksFor, ACROSS.page) +
    sum(questions.map(questionLines)) +
    notes * NOTE_LINE +
    sum(anchors.map(({ text }) => linesOf(text, ACROSS.anchor) + 0.6));
  return lines <= LINES_OF_A_PAGE;
}

function questionLines({ ask, listenFor, followUps }: Question): number {
  const columns = [
    sum(listenFor.map((text) => linesOf(text, ACROSS.listenFor))),
    sum(followUps.map((text) => linesOf(text, ACROSS.followUp))),
  ];
  const beside = Math.max(...columns);
  return linesOf(ask, ACROSS.page) + (beside === 0 ? 0.3 : 2 + beside);
}

function linesOf(text: string, columns: number): number {
  return Math.ceil(text.length / columns);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

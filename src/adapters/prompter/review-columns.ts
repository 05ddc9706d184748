/** How wide each column of the table of answers is. */
import { width } from '../../report/text/width.ts';
import type { ReviewRow } from '../../world.ts';
import { shortLine } from './look.ts';

type Row = ReviewRow<unknown>;
type Marks = Readonly<Record<'missing' | 'look', string>>;

export interface ReviewColumns {
  readonly name: number;
  readonly answer: number;
  /** 0 where nothing is marked. */
  readonly mark: number;
  readonly words: Marks;
  /** 0 where evidence has no room of its own. */
  readonly detail: number;
  /** For an answer with nothing beside it. */
  readonly rest: number;
}

/** Between two columns, and before the first: the mark of the focus. */
const GAP = 2;
const LONGEST_NAME = 40;
/** The share of the screen a long name keeps beside a long answer. */
const NAME_SHARE = 0.35;
/** Beside evidence, an answer without any is not given more than this of its own accord. */
const USUAL_ANSWER = 16;
/** Narrower than this, evidence beside the answers would be a few words each. */
const LEAST_DETAIL = 16;
/** Enough of it to know it again: from here on, wider columns are the answers'. */
const GOOD_DETAIL = 32;

const MARKS: Marks = { missing: 'missing', look: 'second look' };
const MARKS_IN_FULL: Marks = { missing: 'missing', look: 'worth a second look' };

/** For a screen of `all` columns. An answer says more than the end of a long name, and than a few words of evidence. */
export function reviewColumns(rows: readonly Row[], all: number): ReviewColumns {
  const inFull = columnsWith(rows, all, MARKS_IN_FULL);
  return inFull.detail >= GOOD_DETAIL ? inFull : columnsWith(rows, all, MARKS);
}

function columnsWith(rows: readonly Row[], all: number, words: Marks): ReviewColumns {
  const mark = Math.max(0, ...rows.map((row) => (row.mark ? words[row.mark].length : 0)));
  const room = all - GAP - (mark > 0 ? mark + GAP : 0);
  const hasDetail = rows.some(({ detail = '' }) => detail !== '');
  const longestName = Math.min(
    LONGEST_NAME,
    widest(rows, all, ({ name }) => name),
  );
  const keptName = Math.min(longestName, Math.max(6, Math.floor(room * NAME_SHARE)));
  const whole = Math.min(
    widest(rows, all, ({ answer }) => answer),
    Math.max(1, room - GAP - keptName),
  );
  const name = Math.max(keptName, Math.min(longestName, room - GAP - whole));
  const left = room - GAP - name - GAP;
  const rest = all - GAP - name - GAP;
  const columns = (answer: number, detail: number) => ({ name, answer, mark, words, detail, rest });
  if (!hasDetail || left - whole >= GOOD_DETAIL) return columns(whole, hasDetail ? left - whole : 0);
  const answer = Math.min(whole, besideEvidence(rows, all, left - GOOD_DETAIL));
  return left - answer >= LEAST_DETAIL ? columns(answer, left - answer) : columns(whole, 0);
}

/** What answers need that stand before evidence or a mark; `spare` is what evidence can do without. */
function besideEvidence(rows: readonly Row[], all: number, spare: number): number {
  const marked = rows.filter(({ mark, detail = '' }) => mark !== undefined && detail === '');
  const evidenced = rows.filter(({ detail = '' }) => detail !== '');
  const needs = (some: readonly Row[]) => widest(some, all, ({ answer }) => answer);
  return Math.max(needs(evidenced), Math.min(needs(marked), Math.max(USUAL_ANSWER, spare)));
}

function widest(rows: readonly Row[], all: number, textOf: (row: Row) => string): number {
  return Math.max(1, ...rows.map((row) => width(shortLine(textOf(row), all))));
}

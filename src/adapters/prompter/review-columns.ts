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
  const needs = needsOf(rows, all);
  const inFull = columnsWith(needs, all, markWidth(rows, MARKS_IN_FULL));
  return inFull.detail >= GOOD_DETAIL
    ? { ...inFull, words: MARKS_IN_FULL }
    : { ...columnsWith(needs, all, markWidth(rows, MARKS)), words: MARKS };
}

function markWidth(rows: readonly Row[], words: Marks): number {
  return Math.max(0, ...rows.map((row) => (row.mark ? words[row.mark].length : 0)));
}

/** The widest of each kind, measured once: long texts take time to measure. */
interface Needs {
  readonly name: number;
  readonly answer: number;
  /** Of answers that stand before evidence. */
  readonly evidenced: number;
  /** Of answers without evidence that stand before a mark. */
  readonly marked: number;
  readonly hasDetail: boolean;
}

function needsOf(rows: readonly Row[], all: number): Needs {
  const answers = rows.map(({ answer, mark, detail = '' }) => {
    return { size: width(shortLine(answer, all)), isEvidenced: detail !== '', isMarked: mark !== undefined };
  });
  const widest = (some: typeof answers) => Math.max(1, ...some.map(({ size }) => size));
  return {
    name: Math.max(1, ...rows.map(({ name }) => width(shortLine(name, LONGEST_NAME)))),
    answer: widest(answers),
    evidenced: widest(answers.filter(({ isEvidenced }) => isEvidenced)),
    marked: widest(answers.filter(({ isEvidenced, isMarked }) => isMarked && !isEvidenced)),
    hasDetail: answers.some(({ isEvidenced }) => isEvidenced),
  };
}

function columnsWith(needs: Needs, all: number, mark: number): Omit<ReviewColumns, 'words'> {
  const room = all - GAP - (mark > 0 ? mark + GAP : 0);
  const keptName = Math.min(needs.name, Math.max(6, Math.floor(room * NAME_SHARE)));
  const whole = Math.min(needs.answer, Math.max(1, room - GAP - keptName));
  const name = Math.max(keptName, Math.min(needs.name, room - GAP - whole));
  const left = room - GAP - name - GAP;
  const columns = (answer: number, detail: number) => ({ name, answer, mark, detail, rest: all - GAP - name - GAP });
  if (!needs.hasDetail || left - whole >= GOOD_DETAIL) return columns(whole, needs.hasDetail ? left - whole : 0);
  const spare = Math.max(USUAL_ANSWER, left - GOOD_DETAIL);
  const answer = Math.min(whole, Math.max(needs.evidenced, Math.min(needs.marked, spare)));
  return left - answer >= LEAST_DETAIL ? columns(answer, left - answer) : columns(whole, 0);
}

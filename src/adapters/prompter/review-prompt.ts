/** The table of answers: go to any of them, or do something with all of them. */

import { width } from '../../report/text/width.ts';
import type { Choice, Command, ReviewRow } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, type Look, line, lines, shortLine, someLines } from './look.ts';
import { fitting, LOW, type LowQuestion, lowPicture } from './low-picture.ts';
import { pressReview, type ReviewReply, type ReviewState, startReview } from './review-state.ts';
import { reviewLines } from './review-table.ts';
import type { ScreenQuestion } from './screen-prompt.ts';
import { windowOf } from './window.ts';

export interface ReviewQuestion {
  readonly message: string;
  readonly rows: readonly ReviewRow<unknown>[];
  readonly actions: readonly Choice<unknown>[];
  /** The place of the row to start at. */
  readonly initialRow?: number;
  readonly commands: readonly Command[];
  readonly look: Look;
}

/** Replies with the place of a row or of an action. */
export function reviewPrompt(question: ReviewQuestion): ScreenQuestion<ReviewState, ReviewReply> {
  const count = question.rows.length;
  return {
    start: startReview(question.initialRow, count),
    press: (state, key) => pressReview(state, key, { ...question, count, page: pageOf(question) }),
    draw: (state) => drawReview(question, state),
    answered: (reply) => answered(question, reply),
  };
}

export function drawReview(question: ReviewQuestion, state: ReviewState): Picture {
  if (isCramped(question)) return lowPicture(lowReview(question, state));
  return fitting(question.look, usualPicture(question, state), () => lowReview(question, state));
}

function lowReview(question: ReviewQuestion, { focus, row }: ReviewState): LowQuestion {
  const { look, message, rows, actions } = question;
  const count = rows.length;
  const isRow = focus < count;
  return {
    look,
    message,
    groups: [
      {
        items: rows.map((each) => ({ head: '', text: lowRow(question, each) })),
        place: isRow ? focus : row,
        isFocused: isRow,
      },
      {
        items: actions.map(({ label, key }) => ({ head: key === undefined ? '' : `${key}  `, text: label })),
        place: isRow ? 0 : focus - count,
        isFocused: !isRow,
      },
    ],
    detail: isRow ? rows[focus]?.detail : undefined,
    keys: keyHints(question),
  };
}

/** The end of a long name goes first: what is missing says more. */
function lowRow({ look }: ReviewQuestion, { name, answer, mark }: ReviewRow<unknown>): string {
  const said = mark === 'missing' ? mark : shortLine(answer, look.columns() >> 1);
  return `${shortLine(name, Math.max(6, look.columns() - width(said) - 4))}: ${said}`;
}

/** On a low screen, a table that is not all to be seen needs the room of blank lines and evidence. */
function isCramped(question: ReviewQuestion): boolean {
  return question.look.rows() < LOW && roomFor(question).rows < question.rows.length;
}

function pageOf(question: ReviewQuestion): number {
  return isCramped(question) ? Math.max(1, (question.look.rows() >> 1) - 2) : Math.max(1, roomFor(question).rows);
}

function keyHints({ commands }: ReviewQuestion): readonly string[] {
  return hints(['one key', 'arrows + enter', 'tab to and from the table'], commands, 'list');
}

function usualPicture(question: ReviewQuestion, { focus, row }: ReviewState): Picture {
  const { rows, look } = question;
  const { head, foot, rows: room, detail, usual } = roomFor(question);
  const { from, to } = windowOf(rows.length, focus < rows.length ? focus : row, room);
  const shown = reviewLines(rows, focus, look, { from, to });
  const more = to - from < rows.length ? [look.paint.dim(`    rows ${from + 1}-${to} of ${rows.length}`)] : [];
  const whole = focus < rows.length ? wholeRow(question, focus, shown[focus - from]?.isCut === true, detail) : [];
  // Seldom of another height, so that the actions stay where they are while one looks through the rows.
  const empty = Array.from({ length: Math.max(0, usual - whole.length) }, () => '');
  return {
    lines: [
      ...head,
      ...shown.map(({ text }) => text),
      ...more,
      '',
      ...whole,
      ...empty,
      '',
      ...actionLines(question, focus),
      '',
      ...foot,
    ],
  };
}

/** The focused row's evidence in full, and what the table had to cut. */
function wholeRow({ rows, look }: ReviewQuestion, place: number, isCut: boolean, room: number): readonly string[] {
  const { name = '', answer = '', detail = '' } = rows[place] ?? {};
  const above = detail === '' || room < 2 ? room : room >> 1;
  const cut = isCut ? someLines(look, `${line(name)}: ${line(answer)}`, above, '    ', '    ') : [];
  const left = room - cut.length;
  const evidence = detail === '' || left < 1 ? [] : someLines(look, detail, left, '    ', '    ');
  return [...cut, ...evidence];
}

/** Who gets how many lines of the screen: rows first, evidence what is left, each a few at least. */
function roomFor(question: ReviewQuestion) {
  const { rows, look, message } = question;
  const head = someLines(look, message, look.rows() >> 2).map((each) => look.paint.strong(each));
  const foot = hintLines(keyHints(question), look.columns()).map((each) => look.paint.dim(each));
  const others = head.length + foot.length + actionLines(question, -1).length + 3;
  const room = look.rows() - others;
  const usual = rows.some(({ detail }) => detail) ? USUAL_DETAIL : 1;
  const detail = Math.max(usual, room - rows.length);
  const left = room - detail;
  return { head, foot, detail, usual, rows: Math.max(1, left >= rows.length ? rows.length : left - 1) };
}

const USUAL_DETAIL = 4;

function actionLines({ rows, actions, look }: ReviewQuestion, focus: number): readonly string[] {
  return actions.flatMap(({ label, key }, place) => {
    const isFocused = rows.length + place === focus;
    const shown = someLines(look, label, 2, `${isFocused ? '> ' : '  '}${key === undefined ? '' : `${key}  `}`);
    return isFocused ? shown.map((each) => look.paint.strong(each)) : shown;
  });
}

function answered({ message, rows, actions, look }: ReviewQuestion, reply: ReviewReply): readonly string[] {
  if (reply.kind === 'command') return lines(look, line(message)).map((each) => look.paint.dim(each));
  const label = 'row' in reply.value ? rows[reply.value.row]?.name : actions[reply.value.action]?.label;
  return lines(look, answerLine(message, line(label ?? ''))).map((each) => look.paint.strong(each));
}

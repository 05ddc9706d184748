/** The table of answers: go to any of them, or do something with all of them. */
import type { Choice, Command, ReviewRow } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, type Look, line, lines, someLines } from './look.ts';
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
    press: (state, key) => pressReview(state, key, { ...question, count, page: Math.max(1, roomFor(question).rows) }),
    draw: (state) => drawReview(question, state),
    answered: (reply) => answered(question, reply),
  };
}

export function drawReview(question: ReviewQuestion, { focus, row }: ReviewState): Picture {
  const { rows, look } = question;
  const { head, foot, rows: room, detail, usual } = roomFor(question);
  const shown = reviewLines(rows, focus, look);
  const { from, to } = windowOf(rows.length, focus < rows.length ? focus : row, room);
  const more = to - from < rows.length ? [look.paint.dim(`    rows ${from + 1}-${to} of ${rows.length}`)] : [];
  const whole = focus < rows.length ? wholeRow(question, focus, shown[focus]?.isCut === true, detail) : [];
  // Seldom of another height, so that the actions stay where they are while one looks through the rows.
  const empty = Array.from({ length: Math.max(0, usual - whole.length) }, () => '');
  return {
    lines: [
      ...head,
      ...shown.slice(from, to).map(({ text }) => text),
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
  const { rows, look, message, commands } = question;
  const head = someLines(look, message, look.rows() >> 2).map((each) => look.paint.strong(each));
  const keys = ['one key', 'arrows + enter', 'tab to and from the table'];
  const foot = hintLines(hints(keys, commands, 'list'), look.columns()).map((each) => look.paint.dim(each));
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

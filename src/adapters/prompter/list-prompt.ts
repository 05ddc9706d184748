/** Pick one of a list, or tick any number of it. */
import type { Reply } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { keyOf, type ListRules, type ListState, pressList } from './list-state.ts';
import { answerLine, type Look, line, lines, shortLine, someLines } from './look.ts';
import { fitting, type LowQuestion } from './low-picture.ts';
import type { ScreenQuestion } from './screen-prompt.ts';
import { windowOf } from './window.ts';

export interface ListQuestion extends ListRules {
  readonly message: string;
  /** Places in `choices`: the ticked ones, or the one to start at. */
  readonly initial: readonly number[];
  readonly look: Look;
}

/** Answers with places in `choices`; exactly one unless `many`. */
export function listPrompt(question: ListQuestion): ScreenQuestion<ListState, Reply<readonly number[]>> {
  const { many, initial } = question;
  return {
    start: { focus: many ? 0 : initial[0], nothingChosen: false, ticked: many ? initial : [] },
    press: (state, key) => pressList(state, key, question),
    draw: (state) => drawList(question, state),
    answered: (reply) => answered(question, reply),
  };
}

export function drawList(question: ListQuestion, state: ListState): Picture {
  const { choices, look } = question;
  const { focus, nothingChosen } = state;
  const message = someLines(look, question.message, look.rows() >> 2).map((each) => look.paint.strong(each));
  const foot = [
    '',
    ...(nothingChosen ? [look.paint.warn('Choose one first.')] : []),
    ...hintLines(keyHints(question), look.columns()).map((each) => look.paint.dim(each)),
  ];
  const description = focus === undefined ? undefined : choices[focus]?.description;
  const detail = description ? ['', ...someLines(look, description, look.rows() >> 2, '    ', '    ')] : [];
  const room = look.rows() - message.length - detail.length - foot.length;
  const picture = { lines: [...message, ...choiceRows(question, state, room), ...detail, ...foot] };
  return fitting(look, picture, () => lowList(question, state));
}

function lowList(question: ListQuestion, state: ListState): LowQuestion {
  const { look, message, choices } = question;
  const { focus, nothingChosen } = state;
  const items = choices.map(({ label }, place) => ({ head: headOf(question, state, place).slice(2), text: label }));
  return {
    look,
    message,
    notice: nothingChosen ? 'Choose one first.' : undefined,
    groups: [{ items, place: focus ?? 0, isFocused: focus !== undefined }],
    detail: focus === undefined ? undefined : choices[focus]?.description,
    keys: keyHints(question),
  };
}

/** All in full where there is room; otherwise one line each, and as many as there is room for. */
function choiceRows(question: ListQuestion, state: ListState, room: number): readonly string[] {
  const { choices, look } = question;
  const length = choices.reduce((sum, { label }) => sum + label.length, 0);
  const full =
    length > room * look.columns() ? undefined : choices.flatMap((_, place) => choiceLines(question, state, place));
  if (full && full.length <= room) return full;
  const focused = state.focus === undefined ? [] : choiceLines(question, state, state.focus, room >> 1);
  const { from, to } = windowOf(choices.length, state.focus ?? 0, room - Math.max(1, focused.length));
  const rows = choices.slice(from, to).flatMap(({ label }, index) => {
    const place = from + index;
    return place === state.focus ? focused : [shortRow(look, headOf(question, state, place), label)];
  });
  return [...rows, look.paint.dim(`    ${choices.length} in all; arrows show more`)];
}

function keyHints({ choices, many, commands }: ListQuestion): readonly string[] {
  const keyed = choices.some(({ key }) => key !== undefined) ? ['one key'] : [];
  const keys = many ? ['space or number ticks', 'enter done'] : [...keyed, 'arrows + enter'];
  return hints(keys, commands, 'list');
}

function choiceLines(question: ListQuestion, state: ListState, place: number, room = Number.MAX_SAFE_INTEGER) {
  const { choices, look } = question;
  const wrapped = someLines(look, choices[place]?.label ?? '', room, headOf(question, state, place), '    ');
  return place === state.focus ? wrapped.map((each) => look.paint.strong(each)) : wrapped;
}

function shortRow(look: Look, head: string, label: string): string {
  return `${head}${shortLine(label, look.columns() - head.length)}`;
}

function headOf(question: ListQuestion, { focus, ticked }: ListState, place: number): string {
  const key = keyOf(question, place);
  const box = question.many ? (ticked.includes(place) ? '[x] ' : '[ ] ') : '';
  return `${place === focus ? '> ' : '  '}${box}${key === undefined ? '' : `${key}  `}`;
}

function answered({ message, choices, look, many }: ListQuestion, reply: Reply<readonly number[]>): readonly string[] {
  if (reply.kind === 'command') return lines(look, line(message)).map((each) => look.paint.dim(each));
  const labels = reply.value.map((index) => line(choices[index]?.label ?? ''));
  const answer = many ? (labels.length === 0 ? 'none' : String(labels.length)) : (labels[0] ?? '');
  const question = lines(look, answerLine(message, answer)).map((each) => look.paint.strong(each));
  return many ? [...question, ...labels.flatMap((label) => lines(look, label, '  - '))] : question;
}

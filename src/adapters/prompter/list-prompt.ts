/** Pick one of a list, or tick any number of it. */
import { shorten } from '../../report/text/width.ts';
import type { Reply } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { keyOf, type ListRules, type ListState, pressList } from './list-state.ts';
import { answerLine, type Look, line, lines } from './look.ts';
import { firstLines } from './picture-height.ts';
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
  const message = firstLines(lines(look, question.message), look.rows() >> 2).map((each) => look.paint.strong(each));
  const foot = [
    '',
    ...(nothingChosen ? [look.paint.warn('Choose one first.')] : []),
    ...hintLines(keyHints(question), look.columns()).map((each) => look.paint.dim(each)),
  ];
  const description = focus === undefined ? undefined : choices[focus]?.description;
  const detail = description ? ['', ...firstLines(lines(look, description, '    '), look.rows() >> 2, '    ')] : [];
  const room = look.rows() - message.length - detail.length - foot.length;
  return { lines: [...message, ...choiceRows(question, state, room), ...detail, ...foot] };
}

/** All in full where there is room; otherwise one line each, and as many as there is room for. */
function choiceRows(question: ListQuestion, state: ListState, room: number): readonly string[] {
  const { choices, look } = question;
  const full = choices.map((choice, place) => choiceLines(question, state, choice.label, place));
  if (full.flat().length <= room) return full.flat();
  const focused = state.focus === undefined ? [] : firstLines(full[state.focus] ?? [], Math.max(1, room >> 1), '    ');
  const { from, to } = windowOf(full.length, state.focus ?? 0, room - Math.max(1, focused.length));
  const rows = full.slice(from, to).flatMap((wrapped, index) => {
    const [first = '', ...others] = wrapped;
    if (from + index === state.focus) return focused;
    return [others.length === 0 ? first : shorten(`${first} …`, look.columns())];
  });
  return [...rows, look.paint.dim(`    ${choices.length} in all; arrows show more`)];
}

function keyHints({ choices, many, commands }: ListQuestion): readonly string[] {
  const keyed = choices.some(({ key }) => key !== undefined) ? ['one key'] : [];
  const keys = many ? ['space or number ticks', 'enter done'] : [...keyed, 'arrows + enter'];
  return hints(keys, commands, 'list');
}

function choiceLines(question: ListQuestion, state: ListState, label: string, place: number): readonly string[] {
  const { look, many } = question;
  const key = keyOf(question, place);
  const box = many ? (state.ticked.includes(place) ? '[x] ' : '[ ] ') : '';
  const head = `${place === state.focus ? '> ' : '  '}${box}${key === undefined ? '' : `${key}  `}`;
  const wrapped = lines(look, label, head);
  return place === state.focus ? wrapped.map((each) => look.paint.strong(each)) : wrapped;
}

function answered({ message, choices, look, many }: ListQuestion, reply: Reply<readonly number[]>): readonly string[] {
  if (reply.kind === 'command') return lines(look, line(message)).map((each) => look.paint.dim(each));
  const labels = reply.value.map((index) => line(choices[index]?.label ?? ''));
  const answer = many ? (labels.length === 0 ? 'none' : String(labels.length)) : (labels[0] ?? '');
  const question = lines(look, answerLine(message, answer)).map((each) => look.paint.strong(each));
  return many ? [...question, ...labels.flatMap((label) => lines(look, label, '  - '))] : question;
}

/** Pick one of a list, or tick any number of it. */
import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { shorten } from '../../report/text/width.ts';
import type { Reply } from '../../world.ts';
import { hintLines, hints } from './hints.ts';
import { keyOf, type ListRules, type ListState, pressList } from './list-state.ts';
import { answerLine, HIDE_CURSOR, type Look, line, lines } from './look.ts';
import { windowOf } from './window.ts';

export interface ListQuestion extends ListRules {
  readonly message: string;
  /** Places in `choices`: the ticked ones, or the one to start at. */
  readonly initial: readonly number[];
  readonly look: Look;
  /** Called with the answer, before anything else happens: later keys are for the next question. */
  readonly settled: (oneKey: boolean) => void;
}

const OTHER_LINES = 8;

/** Answers with places in `choices`; exactly one unless `many`. */
export const listPrompt = createPrompt<Reply<readonly number[]>, ListQuestion>((question, done) => {
  const { many, initial } = question;
  const [state, setState] = useState<ListState>({
    focus: many ? 0 : initial[0],
    nothingChosen: false,
    ticked: many ? initial : [],
  });
  const [reply, setReply] = useState<Reply<readonly number[]> | undefined>(undefined);
  useKeypress((key, readline) => {
    readline.clearLine(0);
    const next = pressList(state, key, question);
    if (!('reply' in next)) return setState(next);
    question.settled(next.oneKey);
    setReply(next.reply);
    done(next.reply);
  });
  if (reply) return answered(question, reply);
  return drawn(question, state) + HIDE_CURSOR;
});

function drawn(question: ListQuestion, state: ListState): string {
  const { focus, nothingChosen } = state;
  const { choices, look, many, message, commands } = question;
  const description = focus === undefined ? undefined : choices[focus]?.description;
  const detail = description ? lines(look, description, '    ').slice(0, 6) : [];
  const full = choices.map((choice, place) => choiceLines(question, state, choice.label, place));
  const room = look.rows() - OTHER_LINES - detail.length;
  // All in full where there is room; otherwise the focused one alone, and as many of the others as there is room for.
  const isRoomy = full.flat().length <= room;
  const { from, to } = isRoomy ? { from: 0, to: full.length } : windowOf(full.length, focus ?? 0, room - 2);
  const rows = full.slice(from, to).flatMap((wrapped, index) => {
    const [first = '', ...others] = wrapped;
    if (isRoomy || from + index === focus || others.length === 0) return wrapped;
    return [`${shorten(first, look.columns() - 1)}…`];
  });
  const more = to - from < choices.length ? [look.paint.dim(`    ${choices.length} in all; arrows show more`)] : [];
  const keyed = choices.some(({ key }) => key !== undefined) ? ['one key'] : [];
  const keys = many ? ['space or number ticks', 'enter done'] : [...keyed, 'arrows + enter'];
  return [
    ...lines(look, message).map((each) => look.paint.strong(each)),
    ...rows,
    ...more,
    ...(detail.length > 0 ? ['', ...detail] : []),
    '',
    ...(nothingChosen ? [look.paint.warn('Choose one first.')] : []),
    ...hintLines(hints(keys, commands, 'list'), look.columns()).map((each) => look.paint.dim(each)),
  ].join('\n');
}

function choiceLines(question: ListQuestion, state: ListState, label: string, place: number): readonly string[] {
  const { look, many } = question;
  const key = keyOf(question, place);
  const box = many ? (state.ticked.includes(place) ? '[x] ' : '[ ] ') : '';
  const head = `${place === state.focus ? '> ' : '  '}${box}${key === undefined ? '' : `${key}  `}`;
  const wrapped = lines(look, label, head);
  return place === state.focus ? wrapped.map((each) => look.paint.strong(each)) : wrapped;
}

function answered({ message, choices, look, many }: ListQuestion, reply: Reply<readonly number[]>): string {
  if (reply.kind === 'command') return look.paint.dim(line(message));
  const labels = reply.value.map((index) => line(choices[index]?.label ?? ''));
  if (!many)
    return lines(look, answerLine(message, labels[0] ?? ''))
      .map((each) => look.paint.strong(each))
      .join('\n');
  const listed = labels.flatMap((label) => lines(look, label, '  - '));
  return [
    look.paint.strong(answerLine(line(message), labels.length === 0 ? 'none' : String(labels.length))),
    ...listed,
  ].join('\n');
}

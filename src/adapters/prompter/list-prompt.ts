/** Pick one of a list, or tick any number of it. */
import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { shorten } from '../../report/text/width.ts';
import type { Reply } from '../../world.ts';
import { hints } from './hints.ts';
import { keyOf, type ListRules, type ListState, pressList } from './list-state.ts';
import { HIDE_CURSOR, type Look, line, lines } from './look.ts';
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

function drawn(question: ListQuestion, { focus, ticked, nothingChosen }: ListState): string {
  const { choices, look, many, message, commands } = question;
  const description = focus === undefined ? undefined : choices[focus]?.description;
  const detail = description ? lines(look, description, '    ').slice(0, 6) : [];
  const { from, to } = windowOf(choices.length, focus ?? 0, look.rows() - OTHER_LINES - detail.length);
  const rows = choices.slice(from, to).flatMap((choice, index) => {
    const place = from + index;
    const box = many ? (ticked.includes(place) ? '[x] ' : '[ ] ') : '';
    const key = keyOf(question, place);
    const head = `${place === focus ? '> ' : '  '}${box}${key === undefined ? '' : `${key}  `}`;
    // The focused one in full, the others on one line.
    if (place === focus) return lines(look, choice.label, head).map((each) => look.paint.strong(each));
    return [shorten(`${head}${line(choice.label)}`, look.columns())];
  });
  const more = to - from < choices.length ? [look.paint.dim(`    ${choices.length} in all; arrows show more`)] : [];
  const keys = many ? ['space or number ticks', 'enter done'] : ['arrows + enter'];
  return [
    ...lines(look, message).map((each) => look.paint.strong(each)),
    ...rows,
    ...more,
    ...(detail.length > 0 ? ['', ...detail] : []),
    '',
    ...(nothingChosen ? [look.paint.warn('Choose one first.')] : []),
    ...lines(look, hints(keys, commands, 'list')).map((each) => look.paint.dim(each)),
  ].join('\n');
}

function answered({ message, choices, look, many }: ListQuestion, reply: Reply<readonly number[]>): string {
  if (reply.kind === 'command') return look.paint.dim(line(message));
  const labels = reply.value.map((index) => line(choices[index]?.label ?? ''));
  if (!many)
    return lines(look, `${message}: ${labels[0] ?? ''}`)
      .map((each) => look.paint.strong(each))
      .join('\n');
  const listed = labels.flatMap((label) => lines(look, label, '  - '));
  return [look.paint.strong(`${line(message)}: ${labels.length === 0 ? 'none' : labels.length}`), ...listed].join('\n');
}

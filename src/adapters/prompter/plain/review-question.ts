/** All answers, numbered; a number goes to one of them, a key or a word does something with all. */
import type { Choice, Command, Reply, ReviewRow } from '../../../world.ts';
import { sentence } from './choose-question.ts';
import { placeOf } from './numbered-choices.ts';
import { alone, item, type Question, refused, replied, type Speech, say, YOUR_ANSWER } from './question.ts';
import { alsoCommands, commandIn, lettersOf } from './slash-commands.ts';

export interface ReviewQuestion<T, A> {
  readonly message: string;
  readonly rows: readonly ReviewRow<T>[];
  readonly actions: readonly Choice<A>[];
  /** The place of the row that Enter goes to; without one, Enter is the first action. */
  readonly initial: number | undefined;
  readonly commands: readonly Command[];
}

type Picked<T, A> = { readonly row: T } | { readonly action: A };

export function reviewQuestion<T, A>(question: ReviewQuestion<T, A>): Question<Reply<Picked<T, A>>> {
  const { message, rows, actions, initial, commands } = question;
  const letters = lettersOf(commands, (typed) => actionIn(actions, typed) !== undefined);
  const row = initial === undefined ? undefined : rows[initial];
  const [first] = actions;
  const numbers =
    rows.length === 0 ? '' : ` a number ${rows.length === 1 ? '1' : `from 1 to ${rows.length}`} to change that answer,`;
  const type = `Type${numbers} or ${actions.map(actionName).join(', ')}`;
  const also = alsoCommands(commands, letters);
  const enter = row ? `${initial === undefined ? '' : initial + 1} ${row.name}` : first?.label;
  return {
    said: [
      say(message),
      ...rows.flatMap(rowSpeech),
      ...actions.map(({ key, label }) => item(key === undefined ? '' : `${key} `, label)),
      say([`${type}.`, ...(enter === undefined ? [] : [`Enter alone: ${sentence(enter)}`]), ...also].join(' ')),
    ],
    prompt: YOUR_ANSWER,
    gathers: alone,
    take: ({ text }) => {
      if (text === '' && row) return replied({ kind: 'answer', value: { row: row.value } });
      const action = text === '' ? first : actionIn(actions, text);
      if (action) return replied({ kind: 'answer', value: { action: action.value } });
      const picked = /^\d+$/.test(text) ? rows[Number(text) - 1] : undefined;
      if (picked) return replied({ kind: 'answer', value: { row: picked.value } });
      const command = commandIn(text, commands, letters);
      if (command) return replied({ kind: 'command', command });
      return refused([`There is no "${text}" here. ${type}.`, ...also].join(' '));
    },
  };
}

/** Actions have no numbers: those are the rows'. */
function actionIn<A>(actions: readonly Choice<A>[], typed: string): Choice<A> | undefined {
  if (/^\d+$/.test(typed)) return undefined;
  const place = placeOf(actions, typed);
  return place === undefined ? undefined : actions[place];
}

function actionName({ key, label }: Choice<unknown>): string {
  return key ?? `"${label}"`;
}

const MARKS: Readonly<Record<'missing' | 'look', string>> = {
  missing: ', missing: it is needed before you can submit',
  look: ', worth a second look',
};

function rowSpeech({ name, answer, detail, mark }: ReviewRow<unknown>, place: number): readonly Speech[] {
  const number = `${place + 1} `;
  return [
    item(number, `${name}: ${answer}${mark ? MARKS[mark] : ''}`),
    ...(detail ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => item(' '.repeat(number.length), line)),
  ];
}

/** Pick one of a long list: part of a name narrows it, a number picks. */
import type { Choice, Command, Reply } from '../../../world.ts';
import { matching, typedFor } from '../type-ahead.ts';
import { sentence } from './choose-question.ts';
import { choiceSpeech, placeOf, rangeOf } from './numbered-choices.ts';
import { alone, type Question, refused, replied, say, type Taken, YOUR_ANSWER } from './question.ts';
import { alsoCommands, commandIn } from './slash-commands.ts';

/** More at once nobody remembers who has heard them. */
const SHOWN = 20;
const NO_LETTERS: ReadonlyMap<string, Command> = new Map();

export interface SearchQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  readonly initial: Choice<T> | undefined;
  readonly commands: readonly Command[];
}

export function searchQuestion<T>(question: SearchQuestion<T>): Question<Reply<T>> {
  return narrowed(question, question.choices, undefined);
}

/** `term`: what narrowed the list to these; without one it is the whole list. */
function narrowed<T>(
  question: SearchQuestion<T>,
  found: readonly Choice<T>[],
  term: string | undefined,
): Question<Reply<T>> {
  const { message, choices, initial, commands } = question;
  const shown = found.slice(0, SHOWN);
  const more = found.length - shown.length;
  const [only] = found;
  const isOnlyOne = term !== undefined && found.length === 1 && only !== undefined;
  const onEnter = isOnlyOne ? only : term === undefined ? initial : undefined;
  const also = alsoCommands(commands, NO_LETTERS);
  const type = `Type ${rangeOf(shown)}, or part of a name to ${term === undefined ? 'narrow the list' : 'search again'}`;
  return {
    said: [
      say(term === undefined ? message : `${message}, with "${term}"`),
      ...shown.flatMap(choiceSpeech),
      ...(more > 0 ? [say(`and ${more} more; type part of a name to find them.`)] : []),
      say([`${type}${enterText(onEnter, term)}`, ...also].join(' ')),
    ],
    prompt: YOUR_ANSWER,
    gathers: alone,
    take: ({ text }) => {
      if (text === '') {
        if (onEnter) return answered(onEnter, term);
        return term === undefined
          ? refused([`Nothing is chosen yet. ${type}.`, ...also].join(' '))
          : { kind: 'next', question: narrowed(question, choices, undefined) };
      }
      const place = placeOf(shown, text);
      const picked = place === undefined ? undefined : shown[place];
      if (picked) return answered(picked, term);
      const command = commandIn(text, commands, NO_LETTERS);
      if (command) return replied({ kind: 'command', command });
      const matches = matching(choices, text);
      if (matches.length > 0) return { kind: 'next', question: narrowed(question, matches, text) };
      return refused([`Nothing here has "${text}" in its name. ${type}.`, ...also].join(' '));
    },
  };
}

function answered<T>(choice: Choice<T>, term = ''): Taken<Reply<T>> {
  return replied({ kind: 'answer', value: choice.value, ...typedFor(choice, term) });
}

function enterText(onEnter: Choice<unknown> | undefined, term: string | undefined): string {
  if (onEnter) return `, or press Enter for: ${sentence(onEnter.label)}`;
  return term === undefined ? '.' : ', or press Enter for the whole list.';
}

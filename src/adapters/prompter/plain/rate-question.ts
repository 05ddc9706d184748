/** A rating, typed as it is shown. Never one that was not typed, unless it was given before. */
import type { Command, RatingOption, Reply } from '../../../world.ts';
import { isWithoutGap, planKeys } from '../rating-keys.ts';
import { alone, item, type Question, refused, replied, type Speech, say, YOUR_ANSWER } from './question.ts';
import { alsoCommands, commandIn, lettersOf } from './slash-commands.ts';

export interface RateQuestion {
  readonly message: string;
  readonly options: readonly RatingOption[];
  readonly initial?: number | 'not-assessed';
  readonly commands: readonly Command[];
}

const N = 'n';
const NOT_ASSESSED = 'not assessed';

export function rateQuestion(question: RateQuestion): Question<Reply<number | 'not-assessed'>> {
  const { message, options, initial, commands } = question;
  const numbers = numbersOf(options);
  const letters = lettersOf(commands, (typed) => ratingIn(options, typed) !== undefined);
  const type = `Type ${numbersText(numbers)}, or ${N} for not assessed`;
  const also = alsoCommands(commands, letters);
  return {
    said: [
      say(message),
      ...options.map((option, index) => optionSpeech(option, numbers[index] ?? '')),
      item(`${N} `, NOT_ASSESSED),
      ...(initial === undefined ? [] : [say(`Now: ${nowText(question)}. Press Enter to keep it.`)]),
      say([`${type}.`, ...also].join(' ')),
    ],
    prompt: YOUR_ANSWER,
    gathers: alone,
    take: ({ text }) => {
      const value = text === '' ? initial : (notAssessedIn(text) ?? ratingIn(options, text));
      if (value !== undefined) return replied({ kind: 'answer', value });
      const command = commandIn(text, commands, letters);
      if (command) return replied({ kind: 'command', command });
      const what = text === '' ? 'Nothing is rated yet.' : `"${text}" is not a rating here.`;
      return refused([what, `${type}.`, ...also].join(' '));
    },
  };
}

/** As in the other prompts: what is a number stands for itself, words are counted from the worst. */
function numbersOf(options: readonly RatingOption[]): readonly string[] {
  return planKeys(options.map(({ text }) => text)).texts;
}

/** "1 to 5", "1 to 4, in steps of 0.5", "0, 3, 6 or 10". */
function numbersText(numbers: readonly string[]): string {
  const [first = '', second = first] = numbers;
  if (numbers.length > 2 && !isWithoutGap(numbers)) return `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
  const step = Number((Number(second) - Number(first)).toFixed(6));
  return `${first} to ${numbers.at(-1)}${step < 1 ? `, in steps of ${step}` : ''}`;
}

/** "3.5", "3,5", "4.0", a word or the whole label, in any case. The place in the list, or undefined. */
function ratingIn(options: readonly RatingOption[], typed: string): number | undefined {
  const numbers = numbersOf(options);
  const word = typed.toLowerCase();
  const point = typed.replace(',', '.');
  const number = /^[-+]?\d+(?:\.\d+)?$/.test(point) ? Number(point) : undefined;
  const tests = [
    (_: RatingOption, index: number) => number !== undefined && Number(numbers[index]) === number,
    ({ text }: RatingOption) => text.trim().toLowerCase() === word,
    ({ label }: RatingOption) => label?.trim().toLowerCase() === word,
  ];
  return tests.map((test) => options.findIndex(test)).find((place) => place >= 0);
}

/** On every scale; a rating that is called "n" has its number. */
function notAssessedIn(typed: string): 'not-assessed' | undefined {
  const word = typed.toLowerCase();
  return word === N || word === NOT_ASSESSED ? 'not-assessed' : undefined;
}

/** "4 Above the bar: what it looks like". */
function optionSpeech({ text, label, anchor }: RatingOption, number: string): Speech {
  const name = [text === number ? '' : text, label ?? ''].filter((part) => part !== '').join(', ');
  return item(`${number} `, [name, anchor ?? ''].filter((part) => part !== '').join(': '));
}

function nowText({ initial, options }: RateQuestion): string {
  return initial === 'not-assessed' ? NOT_ASSESSED : (options[initial ?? -1]?.text ?? '');
}

/** Choices as numbered lines, and which of them a typed word means. */
import type { Choice } from '../../../world.ts';
import { item, type Speech } from './question.ts';

/** Its place, counted from 1; a choice whose own key is a digit has that as its number. */
export function numberOf({ key }: Choice<unknown>, place: number): string {
  return key !== undefined && /^\d$/.test(key) ? key : String(place + 1);
}

/** By its key, its number, or its whole label, in this order. The place in the list, or undefined. */
export function placeOf(choices: readonly Choice<unknown>[], typed: string): number | undefined {
  const word = typed.toLowerCase();
  if (word === '') return undefined;
  const is = [
    ({ key }: Choice<unknown>) => key === typed,
    (choice: Choice<unknown>, place: number) => numberOf(choice, place) === typed,
    ({ key }: Choice<unknown>) => key?.toLowerCase() === word,
    ({ label }: Choice<unknown>) => label.trim().toLowerCase() === word,
  ];
  const places = is.map((test) => choices.findIndex(test));
  return places.find((place) => place >= 0);
}

/** "1 Yes, or y", with the description below. */
export function choiceSpeech(choice: Choice<unknown>, place: number): readonly Speech[] {
  const { label, key, description } = choice;
  const number = numberOf(choice, place);
  const orKey = key === undefined || key === number ? '' : `, or ${key}`;
  return [
    item(`${number} `, `${label}${orKey}`),
    ...(description === undefined ? [] : [item(' '.repeat(number.length + 1), description)]),
  ];
}

/** "1 to 3", "1 or 2", "1". */
export function rangeOf(choices: readonly Choice<unknown>[]): string {
  const numbers = choices.map(numberOf);
  const [first = ''] = numbers;
  if (numbers.length === 1) return first;
  return `${first} ${numbers.length === 2 ? 'or' : 'to'} ${numbers.at(-1)}`;
}

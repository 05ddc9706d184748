/** Keys of habit: what follows an answer that needed no Enter, and is not meant for the next question. */
import type { Key } from 'node:readline';
import type { Ending } from './settled.ts';

export interface KeyPress {
  readonly text: string | undefined;
  readonly key: Key;
}

export interface Habit {
  /** Characters that were about to be typed, before an Enter. */
  readonly rest: string;
  /** Keys that come after this moment, in milliseconds, are meant. */
  readonly until: number;
}

/** Faster than anyone has read the next question. */
const MILLISECONDS = 250;

export function habitAfter(before: Ending, now: number): Habit | undefined {
  if (before.kind === 'enter') return undefined;
  return { rest: before.rest, until: before.lingers ? now + MILLISECONDS : now };
}

/** How many keys at the head of the line are habit. An Enter is the last of them; a key that is none ends it too. */
export function habitKeys(
  waiting: readonly KeyPress[],
  habit: Habit,
  now: number,
): { readonly count: number; readonly habit: Habit | undefined } {
  if (now > habit.until) return { count: 0, habit: undefined };
  let { rest } = habit;
  for (const [count, press] of waiting.entries()) {
    if (isEnter(press)) return { count: count + 1, habit: undefined };
    if (rest !== '' && press.text === rest[0]) rest = rest.slice(1);
    else return { count, habit: undefined };
  }
  return { count: waiting.length, habit: { ...habit, rest } };
}

function isEnter({ key }: KeyPress): boolean {
  return key.name === 'return' || key.name === 'enter';
}

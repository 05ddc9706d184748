import { describe, expect, it } from 'vitest';
import { habitAfter, habitKeys, type KeyPress } from '../../../../src/adapters/prompter/habit.ts';
import type { Ending } from '../../../../src/adapters/prompter/settled.ts';

const key = (text: string): KeyPress => ({ text, key: { name: text === '\r' ? 'return' : text, sequence: text } });
const keys = (text: string) => [...text].map(key);
const atOnce = (rest = '', lingers = true): Ending => ({ kind: 'at-once', rest, lingers });

/** How many of the keys that come `later` milliseconds after the next question began are taken for habit. */
function dropped(before: Ending, typed: string, later = 0): number {
  const habit = habitAfter(before, 1000);
  return habit ? habitKeys(keys(typed), habit, 1000 + later).count : 0;
}

describe('keys of habit', () => {
  it.each([
    ['an Enter after one key', atOnce(), '\r', 1],
    ['one Enter, not two', atOnce(), '\r\r', 1],
    ['what the next question is answered with stays', atOnce(), 'abc\r', 0],
    ['the 5 of 3.5, and Enter', atOnce('5'), '5\r', 2],
    ['only the 5', atOnce('5'), '5a', 1],
    ['another digit is meant', atOnce('5'), '4\r', 0],
    ['nothing after an Enter', { kind: 'enter' } as const, '\r', 0],
  ])('%s', (_name, before, typed, count) => {
    expect(dropped(before, typed)).toBe(count);
  });

  it('a moment later where the Enter may linger, and no longer', () => {
    expect(dropped(atOnce(), '\r', 100)).toBe(1);
    expect(dropped(atOnce(), '\r', 1000)).toBe(0);
    expect(dropped(atOnce('', false), '\r', 100)).toBe(0);
  });

  it('lasts until the Enter has come', () => {
    const habit = habitAfter(atOnce('5'), 0);
    expect(habit && habitKeys(keys('5'), habit, 10).habit).toMatchObject({ rest: '' });
    expect(habit && habitKeys(keys('5\r'), habit, 10).habit).toBeUndefined();
  });
});

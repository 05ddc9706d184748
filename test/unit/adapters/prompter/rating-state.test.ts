import { describe, expect, it } from 'vitest';
import { planKeys } from '../../../../src/adapters/prompter/rating-keys.ts';
import {
  type PressedKey,
  pressRating,
  type Rated,
  type RatingState,
} from '../../../../src/adapters/prompter/rating-state.ts';

const NAMED: Readonly<Record<string, string>> = { '\r': 'return', '\u001b': 'escape' };
const ALL = ['back', 'editor', 'help', 'pause'] as const;

function key(pressed: string): PressedKey {
  return pressed.length === 1
    ? { name: NAMED[pressed] ?? pressed, sequence: pressed, ctrl: false, shift: false }
    : { name: pressed, sequence: `\u001b[${pressed}`, ctrl: false, shift: false };
}

/** Presses until there is a reply; the state when there is none. */
function press(texts: readonly string[], keys: readonly string[], initial?: number): RatingState | Rated {
  let state: RatingState = { focus: initial, buffer: '', nothingChosen: false };
  for (const each of keys) {
    const next = pressRating(state, key(each), planKeys(texts), texts.length, ALL);
    if ('reply' in next) return next;
    state = next;
  }
  return state;
}

const value = (result: RatingState | Rated) => ('reply' in result ? result.reply : undefined);
const answer = (place: number | 'not-assessed') => ({ kind: 'answer', value: place });
const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('one key rates', () => {
  it.each([
    ['1 to 5', count(1, 5), '4', 3],
    ['0 to 5', count(0, 5), '0', 0],
    ['0 to 9', count(0, 9), '9', 9],
    ['words, by their place', ['No', 'Mixed', 'Yes'], '3', 2],
    ['yes or no', ['No', 'Yes'], '2', 1],
    ['words of one letter, by their place too', ['n', 'y'], '1', 0],
    ['grades', ['d', 'c', 'b', 'a'], '3', 2],
  ])('%s', (_name, texts, pressed, place) => {
    expect(value(press(texts, [pressed]))).toEqual(answer(place));
  });

  it('n is not assessed; b, e, ?, p and Esc are commands', () => {
    expect(value(press(count(1, 5), ['n']))).toEqual(answer('not-assessed'));
    for (const [pressed, command] of [
      ['b', 'back'],
      ['\u001b', 'back'],
      ['e', 'editor'],
      ['?', 'help'],
      ['p', 'pause'],
    ] as const) {
      expect(value(press(count(1, 5), [pressed]))).toEqual({ kind: 'command', command });
    }
  });

  it('letters mean the same on every scale, whatever its words are', () => {
    expect(value(press(['n', 'y'], ['n']))).toEqual(answer('not-assessed'));
    expect(value(press(['d', 'c', 'b', 'a'], ['b']))).toEqual({ kind: 'command', command: 'back' });
    expect(value(press(['d', 'c', 'b', 'a'], ['a', 'd']))).toBeUndefined();
  });

  it('a key that is no rating does nothing', () => {
    expect(value(press(count(1, 5), ['6', '0', 'x', ' ']))).toBeUndefined();
  });
});

describe('typed ratings', () => {
  it.each([
    ['1 to 10', count(1, 10), ['1', '0', '\r'], 9],
    ['1 to 10, the short one', count(1, 10), ['1', '\r'], 0],
    ['0 to 10, typed over', count(0, 10), ['4', '7', '\r'], 7],
    ['half points', ['1', '1.5', '2', '2.5', '3'], ['2', '.', '5', '\r'], 3],
    ['half points with a comma', ['1', '1.5', '2', '2.5', '3'], ['2', ',', '5', '\r'], 3],
    ['more than nine words', [...'abcdefghijk'], ['1', '1', '\r'], 10],
    ['below zero', ['-1', '0', '1'], ['-', '1', '\r'], 0],
  ])('%s', (_name, texts, keys, place) => {
    expect(value(press(texts, keys))).toEqual(answer(place));
  });

  it('nothing is rated before Enter', () => {
    expect(press(count(1, 10), ['7'])).toEqual({ focus: 6, buffer: '7', nothingChosen: false });
  });
});

describe('arrows', () => {
  it('nothing is chosen to begin with, and Enter says so', () => {
    expect(press(count(1, 5), ['\r'])).toEqual({ focus: undefined, buffer: '', nothingChosen: true });
  });

  it('down begins at the first, up at not assessed, and neither runs off the list', () => {
    expect(value(press(count(1, 5), ['down', '\r']))).toEqual(answer(0));
    expect(value(press(count(1, 5), ['up', '\r']))).toEqual(answer('not-assessed'));
    expect(value(press(count(1, 5), ['home', 'up', '\r']))).toEqual(answer(0));
    expect(value(press(count(1, 5), ['end', 'down', '\r']))).toEqual(answer('not-assessed'));
  });

  it('Enter keeps an earlier rating', () => {
    expect(value(press(count(1, 5), ['\r'], 2))).toEqual(answer(2));
  });
});

import { describe, expect, it } from 'vitest';
import { rateHint, typedHint } from '../../../../src/adapters/prompter/rating-hint.ts';
import { planKeys } from '../../../../src/adapters/prompter/rating-keys.ts';
import { pressRating, type Rated, type RatingState } from '../../../../src/adapters/prompter/rating-state.ts';
import type { PressedKey } from '../../../../src/adapters/prompter/screen-prompt.ts';

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
    const next = pressRating(state, key(each), planKeys(texts), ALL);
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

const HALVES = ['1', '1.5', '2', '2.5', '3'];

describe('ratings that begin alike', () => {
  it.each([
    ['1 to 10: 2 to 9 need no Enter', count(1, 10), ['7'], 6],
    ['1 to 10: ten needs no Enter', count(1, 10), ['1', '0'], 9],
    ['1 to 10: one needs Enter', count(1, 10), ['1', '\r'], 0],
    ['1 to 10: a digit that leads nowhere after 1 is dropped', count(1, 10), ['1', '7', '0'], 9],
    ['half points: so is a digit after the whole one', HALVES, ['2', '3', '\r'], 2],
    ['0 to 10: zero', count(0, 10), ['0'], 0],
    ['half points: the highest has no half above it', HALVES, ['3'], 4],
    ['half points: the point is enough', HALVES, ['2', '.'], 3],
    ['half points: so is a comma', HALVES, ['2', ','], 3],
    ['half points: a whole one needs Enter', HALVES, ['2', '\r'], 2],
    ['quarters: the point leaves three', ['1', '1.25', '1.5', '1.75', '2'], ['1', '.', '7'], 3],
    ['eleven words: two begin with 1', [...'abcdefghijk'], ['1', '1'], 10],
    ['eleven words: the second', [...'abcdefghijk'], ['2'], 1],
    ['one below zero: the minus is enough', ['-1', '0', '1'], ['-'], 0],
    ['two below zero: it is not', ['-2', '-1', '0', '1', '2'], ['-', '1'], 1],
    ['backspace takes the 1 back', count(1, 10), ['1', 'backspace', '2'], 1],
  ])('%s', (_name, texts, keys, place) => {
    expect(value(press(texts, keys.slice(0, -1)))).toBeUndefined();
    expect(value(press(texts, keys))).toEqual(answer(place));
  });

  it('what was typed is focused while more could follow', () => {
    expect(press(count(1, 10), ['1'])).toEqual({ focus: 0, buffer: '1', nothingChosen: false });
    for (const nowhere of ['x', '5', '.']) {
      expect(press(count(1, 10), ['1', nowhere])).toEqual({ focus: 0, buffer: '1', nothingChosen: false });
    }
    expect(press(count(1, 10), ['1', 'backspace'])).toEqual({ focus: undefined, buffer: '', nothingChosen: false });
  });

  it('says what a person who types it in full has still to type', () => {
    expect(press(HALVES, ['2', '.'])).toMatchObject({ ending: { kind: 'at-once', rest: '5', lingers: true } });
    expect(press(count(1, 10), ['7'])).toMatchObject({ ending: { kind: 'at-once', rest: '', lingers: true } });
    expect(press(count(1, 5), ['4'])).toMatchObject({ ending: { kind: 'at-once', rest: '', lingers: false } });
    expect(press(count(1, 10), ['1', '\r'])).toMatchObject({ ending: { kind: 'enter' } });
  });
});

describe('what to press, in words', () => {
  it.each([
    ['1 to 5', count(1, 5), '1-5 rates'],
    ['three words', ['No', 'Mixed', 'Yes'], '1-3 rates'],
    ['1 to 10', count(1, 10), '1-10 rates; after 1 press 0 or enter'],
    ['half points', HALVES, '1-3 rates; then enter, or . for a half'],
    ['twelve words', [...'abcdefghijkl'], '1-12 rates; after 1 press 0-2 or enter'],
    ['below zero', ['-1', '0', '1'], '-1 to 1 rates'],
    ['1 to 20', count(1, 20), '1-20 rates; after 1 or 2 a digit or enter'],
    ['with gaps', ['0', '3', '6', '8', '10'], '0, 3, 6, 8 or 10 rates'],
    ['in steps of two', ['0', '2', '4'], '0, 2 or 4 rates'],
    ['with gaps, and two that begin alike', ['1', '5', '10'], '1, 5 or 10 rates; after 1 press 0 or enter'],
    ['a half here and there', ['1', '1.5', '2', '3'], '1, 1.5, 2 or 3 rates; after 1 press . or enter'],
    ['quarters', ['0', '0.25', '0.5', '0.75', '1', '1.25'], 'type 0-1.25, enter'],
  ])('%s', (_name, texts, hint) => {
    expect(rateHint(planKeys(texts))).toBe(hint);
  });

  it('and what can follow what was typed', () => {
    expect(typedHint(planKeys(count(1, 10)), '1')).toEqual(['typed 1', 'enter for 1', '0 for 10']);
    expect(typedHint(planKeys(HALVES), '2')).toEqual(['typed 2', 'enter for 2', '. for 2.5']);
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

  it('what was typed before is forgotten: the next digit begins anew', () => {
    expect(press(count(1, 10), ['1', 'down'])).toEqual({ focus: 1, buffer: '', nothingChosen: false });
    // With the 1 still there it would be a 10.
    expect(value(press(count(1, 10), ['1', 'down', '0', '\r']))).toEqual(answer(1));
    expect(press(HALVES, ['2', 'home'])).toEqual({ focus: 0, buffer: '', nothingChosen: false });
  });

  it('Enter keeps an earlier rating', () => {
    expect(value(press(count(1, 5), ['\r'], 2))).toEqual(answer(2));
  });
});

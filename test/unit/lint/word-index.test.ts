import { describe, expect, it } from 'vitest';
import { wordIndex } from '../../../src/lint/word-index.ts';

describe('an index of words', () => {
  const index = wordIndex([
    ['marr', 'age.'],
    ['where are/were you', "she's."],
    ['o/a strike', 'age'],
  ]);
  const listsIn = (text: string) => [...index.listsIn(text)].sort();

  it('finds beginnings of words, in any case', () => {
    expect(listsIn('Are you MARRIED?')).toEqual([0]);
    expect(listsIn('It is unmarred')).toEqual([]);
    expect(listsIn('a smarrt one')).toEqual([]);
  });

  it('finds whole words where the word ends in a full stop', () => {
    expect(listsIn('your age')).toEqual([0, 2]);
    expect(listsIn('age, please')).toEqual([0, 2]);
    expect(listsIn('the agenda')).toEqual([2]);
    expect(listsIn('page and manage')).toEqual([]);
  });

  it('takes white space and hyphens of any length for one space', () => {
    expect(listsIn('where were you')).toEqual([1]);
    expect(listsIn('Where\n      are\t you')).toEqual([1]);
    expect(listsIn('where-are-you')).toEqual([1]);
    expect(listsIn('where\u2003are\u3000you')).toEqual([1]);
    expect(listsIn('whereare you')).toEqual([]);
    expect(listsIn('where is you')).toEqual([]);
    expect(listsIn('on a   strike')).toEqual([2]);
  });

  it('knows curly apostrophes', () => {
    expect(listsIn('she’s here')).toEqual([1]);
    expect(listsIn("she's")).toEqual([1]);
  });

  it('tells of every list, or whether there is any', () => {
    expect(listsIn('married at what age, and where are you now?')).toEqual([0, 1, 2]);
    expect(index.hasAny('married')).toBe(true);
    expect(index.hasAny('your age')).toBe(true);
    expect(index.hasAny('nothing of the kind: ü, 我, 😀')).toBe(false);
    expect(index.hasAny('')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { type RateQuestion, rateQuestion } from '../../../../../src/adapters/prompter/plain/rate-question.ts';
import { spoken, typed } from './typing.ts';

const scale = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const rating = (options: RateQuestion['options'], initial?: number | 'not-assessed') =>
  rateQuestion({
    message: 'Your rating of Diagnosis',
    options,
    commands: ['back', 'editor', 'help', 'pause'],
    ...(initial === undefined ? {} : { initial }),
  });

const FIVE = [
  { text: '1', label: 'Well below', anchor: 'Tries fixes at random.' },
  { text: '2' },
  { text: '3', label: 'Meets' },
  { text: '4', anchor: 'Needs a hint.' },
  { text: '5' },
];
const HALVES = scale('1', '1.5', '2', '2.5', '3', '3.5', '4');
const TEN = scale('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10');
const WORDS = scale('No', 'Mixed', 'Yes');

describe('rateQuestion', () => {
  it('says each rating with its label and its anchor in full', () => {
    expect(spoken(rating(FIVE)).split('\n')).toEqual([
      'Your rating of Diagnosis',
      '1 Well below: Tries fixes at random.',
      '2 ',
      '3 Meets',
      '4 Needs a hint.',
      '5 ',
      'n not assessed',
      'Type 1 to 5, or n for not assessed. Also: b or /back, e or /editor, ? or /help, p or /pause.',
    ]);
  });

  it.each([
    [FIVE, '4', 3],
    [FIVE, 'meets', 2],
    [HALVES, '3.5', 5],
    [HALVES, '3,5', 5],
    [HALVES, '3.0', 4],
    [TEN, '10', 10],
    [TEN, '1', 1],
    [TEN, '0', 0],
    [WORDS, 'mixed', 1],
    [WORDS, '3', 2],
    [WORDS, 'n', 'not-assessed'],
    [FIVE, 'N', 'not-assessed'],
    [FIVE, 'not assessed', 'not-assessed'],
  ] as const)('of %j: %j is %j', (options, text, value) => {
    expect(typed(rating(options), text).reply).toEqual({ kind: 'answer', value });
  });

  it.each([
    [FIVE, '6'],
    [FIVE, '0'],
    [FIVE, '3.5'],
    [FIVE, '45'],
    [FIVE, '4 and a half'],
    [FIVE, ''],
    [HALVES, '3.25'],
    [WORDS, '4'],
    [WORDS, 'y'],
  ])('of %j: %j is none', (options, text) => {
    const { reply, said } = typed(rating(options), text);
    expect(reply).toBeUndefined();
    expect(said[0]).toContain('or n for not assessed.');
  });

  it('keeps with Enter only what was given before, and says it', () => {
    expect(spoken(rating(FIVE, 3))).toContain('Now: 4. Press Enter to keep it.');
    expect(typed(rating(FIVE, 3), '').reply).toEqual({ kind: 'answer', value: 3 });
    expect(spoken(rating(FIVE, 'not-assessed'))).toContain('Now: not assessed. Press Enter to keep it.');
    expect(typed(rating(FIVE, 'not-assessed'), '').reply).toEqual({ kind: 'answer', value: 'not-assessed' });
  });

  it.each([
    ['b', 'back'],
    ['/back', 'back'],
    ['e', 'editor'],
    ['?', 'help'],
    ['/HELP', 'help'],
    ['p', 'pause'],
  ])('%j is the command %j', (text, command) => {
    expect(typed(rating(FIVE), text).reply).toEqual({ kind: 'command', command });
  });

  it('leaves letters to a scale that has them', () => {
    const letters = rating(scale('N', 'P', 'Y'));
    expect(typed(letters, 'p').reply).toEqual({ kind: 'answer', value: 1 });
    expect(typed(letters, 'not assessed').reply).toEqual({ kind: 'answer', value: 'not-assessed' });
    expect(typed(letters, '/pause').reply).toEqual({ kind: 'command', command: 'pause' });
  });

  it('n is not assessed on every scale; a rating that is called so has its number', () => {
    const letters = rating(scale('N', 'P', 'Y'));
    expect(typed(letters, 'n').reply).toEqual({ kind: 'answer', value: 'not-assessed' });
    expect(typed(letters, '1').reply).toEqual({ kind: 'answer', value: 0 });
    for (const options of [letters, rating(WORDS), rating(HALVES)])
      expect(spoken(options)).toContain('\nn not assessed\n');
  });

  it.each([
    [FIVE, '1 to 5'],
    [HALVES, '1 to 4, in steps of 0.5'],
    [scale('0', '0.1', '0.2', '0.3'), '0 to 0.3, in steps of 0.1'],
    [scale('0', '3', '6', '8', '10'), '0, 3, 6, 8 or 10'],
    [WORDS, '1 to 3'],
    [scale('No', 'Yes'), '1 to 2'],
  ])('of %j it asks for %j', (options, numbers) => {
    expect(spoken(rating(options))).toContain(`Type ${numbers}, or n for not assessed.`);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseQuestion } from '../../../../../src/adapters/prompter/plain/choose-question.ts';
import { reviewQuestion } from '../../../../../src/adapters/prompter/plain/review-question.ts';
import { searchQuestion } from '../../../../../src/adapters/prompter/plain/search-question.ts';
import { tickQuestion } from '../../../../../src/adapters/prompter/plain/tick-question.ts';
import { spoken, typed } from './typing.ts';

const YES_NO = [
  { value: 1, label: 'Yes', key: 'y' },
  { value: 2, label: 'No', key: 'n' },
  { value: 3, label: 'It was not asked', key: 's' },
];

describe('chooseQuestion', () => {
  const check = (initial?: number) =>
    chooseQuestion({ message: 'Can start soon', choices: YES_NO, initial, commands: ['back', 'pause'] });

  it('says the choices with their numbers and keys, what Enter means, and what else can be typed', () => {
    expect(spoken(check(2)).split('\n')).toEqual([
      'Can start soon',
      '1 Yes, or y',
      '2 No, or n',
      '3 It was not asked, or s',
      'Type 1 to 3, or press Enter for: It was not asked. Also: b or /back, p or /pause.',
    ]);
  });

  it.each([['2'], ['n'], ['N'], ['no'], ['No']])('%j is No', (text) => {
    expect(typed(check(), text).reply).toEqual({ kind: 'answer', value: 1 });
  });

  it('takes Enter for what stood first, and for nothing where nothing did', () => {
    expect(typed(check(2), '').reply).toEqual({ kind: 'answer', value: 2 });
    const { reply, said } = typed(check(), '');
    expect(reply).toBeUndefined();
    expect(said).toEqual(['Nothing is chosen yet. Type 1 to 3. Also: b or /back, p or /pause.']);
  });

  it.each([['4'], ['0'], ['yess'], ['1 2'], ['/editor'], ['e']])(
    'does not understand %j, and says what it would',
    (text) => {
      const { reply, said } = typed(check(2), text);
      expect(reply).toBeUndefined();
      expect(said).toEqual([`There is no "${text}" here. Type 1 to 3. Also: b or /back, p or /pause.`]);
    },
  );

  it('leaves a letter to the choice that has it as its key', () => {
    const next = chooseQuestion({
      message: 'What next?',
      choices: [
        { value: 's', label: 'Submit', key: 's' },
        { value: 'p', label: 'Pause and go on later', key: 'p' },
      ],
      initial: undefined,
      commands: ['back', 'pause'],
    });
    expect(typed(next, 'p').reply).toEqual({ kind: 'answer', value: 1 });
    expect(typed(next, '/pause').reply).toEqual({ kind: 'command', command: 'pause' });
    expect(typed(next, 'b').reply).toEqual({ kind: 'command', command: 'back' });
    expect(spoken(next)).toContain('Also: b or /back, /pause.');
  });

  it('shows a digit that is a key as the number', () => {
    const verdict = chooseQuestion({
      message: 'Your answer?',
      choices: ['No', 'Yes'].map((label, index) => ({ value: label, label, key: String(index) })),
      initial: undefined,
      commands: [],
    });
    expect(spoken(verdict)).toBe('Your answer?\n0 No\n1 Yes\nType 0 or 1.');
    expect(typed(verdict, '1').reply).toEqual({ kind: 'answer', value: 1 });
  });
});

describe('searchQuestion', () => {
  const people = Array.from({ length: 30 }, (_, index) => ({ value: index, label: `Person ${index + 1}` }));
  const choices = [...people, { value: 30, label: 'Jürgen Müller' }, { value: 31, label: 'Jana Müller' }];
  const who = (initial?: number) =>
    searchQuestion({
      message: 'Candidate',
      choices,
      initial: initial === undefined ? undefined : choices[initial],
      commands: ['back'],
    });

  it('shows twenty, and how many more there are', () => {
    const lines = spoken(who()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Candidate', '1 Person 1']);
    expect(lines.slice(20)).toEqual([
      '20 Person 20',
      'and 12 more; type part of a name to find them.',
      'Type 1 to 20, or part of a name to narrow the list. Also: /back.',
    ]);
  });

  it('narrows by part of a name, without accents, and a number picks from what is left', () => {
    const { reply, said } = typed(who(), 'muller', '2');
    expect(said[0]?.split('\n').slice(0, 3)).toEqual(['Candidate, with "muller"', '1 Jürgen Müller', '2 Jana Müller']);
    expect(reply).toEqual({ kind: 'answer', value: 31 });
  });

  it('takes Enter for the only one left, never for the first of several', () => {
    expect(typed(who(), 'jana', '').reply).toEqual({ kind: 'answer', value: 31 });
    expect(typed(who(0), 'muller', '').reply).toBeUndefined();
    expect(typed(who(0), '').reply).toEqual({ kind: 'answer', value: 0 });
    expect(typed(who(), '').reply).toBeUndefined();
  });

  it('goes back to the whole list with Enter, and stays where nothing fits', () => {
    expect(typed(who(), 'muller', '', '1').reply).toEqual({ kind: 'answer', value: 0 });
    const { reply, said } = typed(who(), 'xyz', '3');
    expect(said[0]).toMatch(/^Nothing here has "xyz" in its name\./);
    expect(reply).toEqual({ kind: 'answer', value: 2 });
  });

  it('takes letters for part of a name, and commands only with a slash', () => {
    expect(typed(who(), 'b').reply).toBeUndefined();
    expect(typed(who(), '/back').reply).toEqual({ kind: 'command', command: 'back' });
  });
});

describe('a choice that stays whatever is typed', () => {
  const choices = [
    { value: 'ana', label: 'Ana Berg' },
    { value: 'new', label: 'Someone new', always: true as const },
  ];
  const who = searchQuestion({ message: 'Candidate', choices, initial: undefined, commands: [] });

  it('brings what was typed with it, and no other choice does', () => {
    const roe = { kind: 'answer', value: 'new', typed: 'Zoe Roe' };
    expect(typed(who, 'Zoe Roe', '').reply).toEqual(roe);
    expect(typed(who, 'Zoe Roe', '1').reply).toEqual(roe);
    expect(typed(who, 'ana', '2').reply).toEqual({ kind: 'answer', value: 'new', typed: 'ana' });
    expect(typed(who, 'ana', '1').reply).toEqual({ kind: 'answer', value: 'ana' });
    expect(typed(who, '2').reply).toEqual({ kind: 'answer', value: 'new' });
  });

  it('but not where the choice itself was looked for', () => {
    expect(typed(who, 'someone', '').reply).toEqual({ kind: 'answer', value: 'new' });
  });
});

describe('tickQuestion', () => {
  const choices = ['Asks first', 'Says why', 'Counts'].map((label) => ({ value: label, label }));
  const signs = (initial: readonly number[] = []) =>
    tickQuestion({ message: 'Strong signals you saw', choices, initial, commands: ['back', 'pause'] });

  it('says in words what is ticked', () => {
    expect(spoken(signs())).toContain('Nothing is ticked now. Press Enter to leave it so.');
    expect(spoken(signs([0, 2]))).toContain('Ticked now: 1, 3. Press Enter to keep it.');
  });

  it.each([
    ['1 3', [0, 2]],
    ['3,1', [0, 2]],
    ['3, 3 ,1', [0, 2]],
    ['2', [1]],
    ['none', []],
    ['', [1]],
  ])('%j ticks %j', (text, value) => {
    expect(typed(signs([1]), text).reply).toEqual({ kind: 'answer', value });
  });

  it.each([['4'], ['1 4'], [','], ['all']])('does not understand %j', (text) => {
    const { reply, said } = typed(signs([1]), text);
    expect(reply).toBeUndefined();
    expect(said[0]).toContain('Type the numbers of all you saw, for example 1 2, or none.');
  });

  it('keeps what is ticked when it is left', () => {
    expect(typed(signs([1]), 'b').reply).toEqual({ kind: 'command', command: 'back', ticked: [1] });
  });
});

describe('reviewQuestion', () => {
  const rows = [
    { value: 'a', name: 'Diagnosis', answer: '4', detail: 'Halved the network\nAsked twice' },
    { value: 'b', name: 'Empathy', answer: 'not rated yet', mark: 'missing' as const },
    { value: 'c', name: 'Red flags', answer: '1', mark: 'look' as const },
  ];
  const actions = [
    { value: 'submit', label: 'Submit', key: 's' },
    { value: 'pause', label: 'Pause and go on later', key: 'p' },
  ];
  const review = (initial?: number) =>
    reviewQuestion({ message: 'Submit this scorecard?', rows, actions, initial, commands: ['back'] });

  it('says every answer with its number, its evidence and its mark in words, then what can be done', () => {
    expect(spoken(review(1)).split('\n')).toEqual([
      'Submit this scorecard?',
      '1 Diagnosis: 4',
      '  Halved the network',
      '  Asked twice',
      '2 Empathy: not rated yet, missing: it is needed before you can submit',
      '3 Red flags: 1, worth a second look',
      's Submit',
      'p Pause and go on later',
      'Type a number from 1 to 3 to change that answer, or s, p. Enter alone: 2 Empathy. Also: b or /back.',
    ]);
  });

  it.each([
    ['3', { row: 'c' }],
    ['s', { action: 'submit' }],
    ['submit', { action: 'submit' }],
    ['p', { action: 'pause' }],
    ['', { row: 'b' }],
  ])('%j picks %j', (text, value) => {
    expect(typed(review(1), text).reply).toEqual({ kind: 'answer', value });
  });

  it('takes Enter for the first action where no row is proposed, and goes back', () => {
    expect(typed(review(), '').reply).toEqual({ kind: 'answer', value: { action: 'submit' } });
    expect(typed(review(), 'b').reply).toEqual({ kind: 'command', command: 'back' });
    expect(typed(review(), '4').said[0]).toContain('There is no "4" here.');
  });
});

import { describe, expect, it } from 'vitest';
import {
  keyOf,
  type ListRules,
  type ListState,
  type Picked,
  pressList,
} from '../../../../src/adapters/prompter/list-state.ts';
import { ONE_KEY } from '../../../../src/adapters/prompter/settled.ts';
import { matching } from '../../../../src/adapters/prompter/type-ahead.ts';
import { windowOf } from '../../../../src/adapters/prompter/window.ts';

const choices = ['Alpha', 'Beta', 'Gamma'].map((label) => ({ value: label, label }));

function press(rules: Partial<ListRules>, start: Partial<ListState>, keys: readonly string[]): ListState | Picked {
  let state: ListState = { focus: undefined, nothingChosen: false, ticked: [], ...start };
  for (const name of keys) {
    const sequence = name === 'space' ? ' ' : name.length === 1 ? name : `\u001b${name}`;
    const key = { name, sequence, ctrl: false, shift: false };
    const next = pressList(state, key, { choices, many: false, commands: ['back', 'pause'], ...rules });
    if ('reply' in next) return next;
    state = next;
  }
  return state;
}

describe('picking one', () => {
  it('Enter alone picks nothing where nothing was proposed', () => {
    expect(press({}, {}, ['return'])).toMatchObject({ nothingChosen: true });
  });

  it('arrows and Enter, or Enter on what was proposed', () => {
    expect(press({}, {}, ['down', 'down', 'return'])).toMatchObject({ reply: { value: [1] } });
    expect(press({}, { focus: 2 }, ['return'])).toMatchObject({ reply: { value: [2] } });
  });

  it('a choice’s own key wins over a command', () => {
    const keyed = [{ value: 'pause', label: 'Pause', key: 'p' }];
    expect(press({ choices: keyed }, {}, ['p'])).toEqual({ reply: { kind: 'answer', value: [0] }, ending: ONE_KEY });
    expect(press({}, {}, ['p'])).toMatchObject({ reply: { kind: 'command', command: 'pause' } });
  });
});

describe('ticking', () => {
  it('space and numbers tick and untick; the answer is in the order of the list', () => {
    const many = { many: true };
    expect(press(many, { focus: 0 }, ['3', '1', 'return'])).toMatchObject({ reply: { value: [0, 2] } });
    expect(press(many, { focus: 0 }, ['space', 'space', 'return'])).toMatchObject({ reply: { value: [] } });
    expect(press(many, { focus: 0, ticked: [1] }, ['return'])).toMatchObject({ reply: { value: [1] } });
  });
});

describe('the keys of ticks', () => {
  it('are the first nine numbers, and no more', () => {
    const ten = Array.from({ length: 10 }, (_, place) => ({ value: place, label: `Sign ${place + 1}` }));
    const rules = { choices: ten, many: true, commands: [] };
    expect(ten.map((_, place) => keyOf(rules, place))).toEqual([...'123456789', undefined]);
    expect(press(rules, { focus: 0 }, ['9', 'return'])).toMatchObject({ reply: { value: [8] } });
    expect(keyOf({ ...rules, many: false }, 0)).toBeUndefined();
  });
});

describe('leaving a list of ticks', () => {
  it('the ticks go with every command, in the order of the list', () => {
    for (const key of ['b', 'p', 'escape']) {
      expect(press({ many: true }, { focus: 0 }, ['3', '1', key])).toMatchObject({
        reply: { kind: 'command', ticked: [0, 2] },
      });
    }
  });
});

describe('type-ahead', () => {
  const people = ['Jürgen Müller (jurgen-muller)', 'Ana Souza (ana)', '山田 太郎 (candidate-1)'];
  const found = (term: string | undefined) =>
    matching(
      people.map((label) => ({ value: label, label })),
      term,
    ).map(({ value }) => value);

  it('finds without accents and in any order of words', () => {
    expect(found('mull JUR')).toEqual([people[0]]);
    expect(found('山田')).toEqual([people[2]]);
    expect(found(undefined)).toEqual(people);
    expect(found('  ')).toEqual(people);
    expect(found('xyz')).toEqual([]);
  });
});

describe('the order of what type-ahead finds', () => {
  const titles = ['Biotechnical writer', 'Principal technical lead', 'Technical product manager', 'Product lead'];
  const found = (term: string) =>
    matching(
      titles.map((label) => ({ value: label, label })),
      term,
    ).map(({ value }) => value);

  it('the start of the label, then the start of a word, then the rest; otherwise as it was', () => {
    expect(found('Technical')).toEqual([titles[2], titles[1], titles[0]]);
    expect(found('lead tech')).toEqual([titles[1]]);
    expect(found('pr')).toEqual([titles[1], titles[3], titles[2]]);
    expect(found('')).toEqual(titles);
  });

  it('ends with what stays whatever is typed', () => {
    const choices = [{ label: 'Someone new', always: true as const }, ...titles.map((label) => ({ label }))];
    const left = (term: string) =>
      matching(
        choices.map((choice) => ({ ...choice, value: choice.label })),
        term,
      ).map(({ value }) => value);
    expect(left('lead tech')).toEqual([titles[1], 'Someone new']);
    expect(left('Zoe')).toEqual(['Someone new']);
  });
});

describe('the window on a long list', () => {
  it.each([
    [3, 0, 10, { from: 0, to: 3 }],
    [20, 0, 5, { from: 0, to: 5 }],
    [20, 10, 5, { from: 8, to: 13 }],
    [20, 19, 5, { from: 15, to: 20 }],
    [20, 19, 0, { from: 19, to: 20 }],
  ])('%i lines, focus %i, room %i', (count, focus, size, expected) => {
    expect(windowOf(count, focus, size)).toEqual(expected);
  });
});

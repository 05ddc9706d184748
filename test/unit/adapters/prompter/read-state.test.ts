import { describe, expect, it } from 'vitest';
import { pressRead, type ReadRules } from '../../../../src/adapters/prompter/read-state.ts';

const choices = [
  { value: 'begin', label: 'Begin', key: 'g' },
  { value: 'notes', label: 'Take notes first', key: 'n' },
];

/** 42 lines where there is room for 18, unless said otherwise. */
function press(keys: readonly string[], rules: Partial<ReadRules> = {}, top = 0) {
  let state = { top };
  for (const name of keys) {
    const key = { name, sequence: name.length === 1 ? name : `\u001b${name}`, ctrl: false, shift: false };
    const next = pressRead(state, key, { choices, initial: 0, commands: ['pause'], length: 42, room: 18, ...rules });
    if ('reply' in next) return next.reply;
    state = next;
  }
  return state.top;
}

describe('reading page by page', () => {
  it.each([
    ['space turns the page', ['space'], 18],
    ['the last page is a full one', ['space', 'space', 'space'], 24],
    ['page down turns the page too', ['pagedown'], 18],
    ['page up turns back', ['space', 'space', 'pageup'], 6],
    ['and not beyond the start', ['pageup', 'up'], 0],
    ['arrows go by the line', ['down', 'down', 'up'], 1],
    ['end and home', ['end'], 24],
    ['home', ['end', 'home'], 0],
    ['other keys do nothing', ['x', 'left', 'tab'], 0],
  ])('%s', (_name, keys, top) => {
    expect(press(keys)).toBe(top);
  });

  it('a text that fits does not move', () => {
    expect(press(['space', 'down', 'end'], { length: 18 })).toBe(0);
  });

  it('what was scrolled to on a small screen is not beyond the end of a large one', () => {
    expect(press(['x'], { room: 40 }, 24)).toBe(2);
    // From what is seen, not from where the small screen was.
    expect(press(['up'], { room: 40 }, 24)).toBe(1);
  });
});

describe('answering', () => {
  it('Enter at once, on any page, and one key for each choice', () => {
    expect(press(['return'])).toEqual({ kind: 'answer', value: 0 });
    expect(press(['space', 'return'], { initial: 1 })).toEqual({ kind: 'answer', value: 1 });
    expect(press(['n'])).toEqual({ kind: 'answer', value: 1 });
  });

  it('commands that are offered, and no others', () => {
    expect(press(['p'])).toEqual({ kind: 'command', command: 'pause' });
    expect(press(['b', 'escape', '?'])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { pressReview, type ReviewState, startReview } from '../../../../src/adapters/prompter/review-state.ts';

const actions = [
  { value: 'submit', label: 'Submit', key: 's' },
  { value: 'pause', label: 'Pause', key: 'p' },
];

/** Twenty rows of which eight are shown, and two actions. */
function press(keys: readonly string[], initialRow?: number) {
  let state: ReviewState = startReview(initialRow, 20);
  for (const name of keys) {
    const key = { name, sequence: name.length === 1 ? name : `\u001b${name}`, ctrl: false, shift: false };
    const next = pressReview(state, key, { count: 20, actions, commands: ['back', 'pause'], page: 8 });
    if ('reply' in next) return next.reply;
    state = next;
  }
  return state.focus;
}

describe('the table of answers', () => {
  it('starts at the row asked for, or at the first action', () => {
    expect(press([], 7)).toBe(7);
    expect(press([])).toBe(20);
    expect(press(['return'])).toEqual({ kind: 'answer', value: { action: 0 } });
  });

  it.each([
    ['arrows cross from the actions to the last row and back', ['up'], 19],
    ['down from the last row', ['up', 'down'], 20],
    ['home', ['home'], 0],
    ['end', ['home', 'end'], 21],
    ['not beyond the start', ['home', 'up', 'pageup'], 0],
    ['not beyond the end', ['end', 'down', 'pagedown'], 21],
    ['page down stays in the table', ['home', 'pagedown', 'pagedown', 'pagedown'], 19],
    ['page up from the actions', ['pageup'], 12],
    ['tab to the first row', ['tab'], 0],
    ['tab and back', ['tab', 'tab'], 20],
    ['tab goes back to the row one was at', ['tab', 'down', 'down', 'tab', 'tab'], 2],
    ['letters that are no action’s key do nothing', ['x', '1', 'q'], 20],
  ])('%s', (_name, keys, focus) => {
    expect(press(keys)).toBe(focus);
  });

  it('Enter goes to the row', () => {
    expect(press(['home', 'down', 'return'])).toEqual({ kind: 'answer', value: { row: 1 } });
  });

  it('an action’s key does it from anywhere, also where it is a command’s', () => {
    expect(press(['home', 's'])).toEqual({ kind: 'answer', value: { action: 0 } });
    expect(press(['p'])).toEqual({ kind: 'answer', value: { action: 1 } });
    expect(press(['b'])).toEqual({ kind: 'command', command: 'back' });
    expect(press(['escape'])).toEqual({ kind: 'command', command: 'back' });
  });
});

import { describe, expect, it } from 'vitest';
import { type NoteState, pressNote, startNote } from '../../../../src/adapters/prompter/note-state.ts';
import { shownTopics, topicKeys } from '../../../../src/adapters/prompter/note-topics.ts';

const topics = [
  { label: 'The conversation', count: 0 },
  { label: 'Diagnosis', count: 2 },
  { label: 'Why is it slow?', under: 1, count: 1 },
  { label: 'Tell me of an outage', under: 1, count: 0 },
  { label: 'Strategy', count: 0 },
  { label: 'Where in two years?', under: 4, count: 0 },
];
const actions = [
  { value: 'rate', label: 'Rate now', key: 'r' },
  { value: 'correct', label: 'Correct a note', key: 'a' },
  { value: 'pause', label: 'Stop for now', key: 'p' },
];
const PICK = startNote(undefined);
const about = (topic: number, typed = '') => startNote(topic, typed);

/** A key longer than one character is a named one, "+tab" with shift, "^p" with control; `written` is what the line then holds. */
function press(start: NoteState, keys: readonly (string | { readonly written: string })[]) {
  let state = start;
  for (const each of keys) {
    const edited = typeof each === 'string' ? state.line : { text: each.written, cursor: each.written.length };
    const name = typeof each === 'string' ? each.replace(/[+^]/, '') : 'x';
    const ctrl = typeof each === 'string' && each.startsWith('^');
    const sequence = ctrl ? '\u0010' : name.length === 1 ? name : `\u001b${name}`;
    const key = { name, sequence, ctrl, shift: typeof each === 'string' && each.startsWith('+') };
    const next = pressNote(state, key, edited, { topics, actions });
    if ('reply' in next) return next.reply;
    state = next;
  }
  return state;
}

const reply = (start: NoteState, keys: Parameters<typeof press>[1]) => {
  const end = press(start, keys);
  return 'kind' in end ? end : undefined;
};

describe('the keys of the topics', () => {
  it('digits for dimensions, letters for the questions of the open one, none that is an action’s', () => {
    expect([...topicKeys(topics, actions, 1)]).toEqual([[0, '1'], [1, '2'], [4, '3'], [2, 'd'], [3, 'f']]); // biome-ignore format: a table
    expect([...topicKeys(topics, actions, 4)].at(-1)).toEqual([5, 'd']);
  });

  it('letters from the tenth dimension on; each key once, and not one too many', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ label: String(index), count: 0 }));
    const keys = [...topicKeys([...many, { label: 'Q', under: 0, count: 0 }], actions, 0).values()];
    expect(keys.slice(0, 11).join('')).toBe('123456789df');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(9 + 17);
    expect(keys.join('')).not.toMatch(/[abcenpqrt]/);
  });

  it('stay the same when an action comes that was not there: there is nothing to correct before the first note', () => {
    const rate = { value: 'rate', label: 'Rate now', key: 'r' };
    const correct = { value: 'correct', label: 'Correct a note', key: 'c' };
    expect(topicKeys(topics, [rate, correct], 1)).toEqual(topicKeys(topics, [rate], 1));
  });

  it('only the open dimension shows its questions', () => {
    expect(shownTopics(topics, 1)).toEqual([0, 1, 2, 3, 4]);
    expect(shownTopics(topics, 4)).toEqual([0, 1, 4, 5]);
    expect(shownTopics(topics, 0)).toEqual([0, 1, 4]);
  });
});

describe('picking', () => {
  it('a key picks at once; a question’s key only where it is shown', () => {
    expect(press(PICK, ['3'])).toMatchObject({ mode: 'write', topic: 4 });
    expect(press(PICK, ['d'])).toMatchObject({ mode: 'pick', topic: 0 });
    expect(press(PICK, ['down', 'd'])).toMatchObject({ mode: 'write', topic: 2 });
  });

  it('arrows go through what is shown, and open what they come to', () => {
    expect(press(PICK, ['down', 'down', 'down', 'return'])).toMatchObject({ mode: 'write', topic: 3 });
    expect(press(PICK, ['down', 'down', 'down', 'down'])).toMatchObject({ focus: 4 });
    expect(press(PICK, ['down', 'down', 'down', 'down', 'up'])).toMatchObject({ focus: 1 });
    expect(press(PICK, ['up'])).toMatchObject({ focus: 0 });
    expect(press(PICK, ['end'])).toMatchObject({ focus: topics.length + 2 });
  });

  it('actions by key, and by arrows or tab and Enter', () => {
    expect(reply(PICK, ['r'])).toEqual({ kind: 'action', action: 0, topic: 0 });
    expect(reply(PICK, ['tab', 'down', 'return'])).toEqual({ kind: 'action', action: 1, topic: 0 });
    expect(press(PICK, ['down', 'tab', 'tab'])).toMatchObject({ focus: 1 });
  });

  it('Esc leads to the first action, and Tab back to the topic', () => {
    expect(press(PICK, ['down', 'escape'])).toMatchObject({ mode: 'pick', focus: topics.length, topic: 1 });
    expect(press(PICK, ['down', 'escape', 'escape'])).toMatchObject({ focus: topics.length });
    expect(press(PICK, ['down', 'escape', 'tab'])).toMatchObject({ focus: 1 });
    expect(reply(PICK, ['escape', 'return'])).toEqual({ kind: 'action', action: 0, topic: 0 });
  });

  it('other keys do nothing', () => {
    expect(press(PICK, ['9', 'x', ' '])).toEqual(PICK);
  });
});

describe('writing', () => {
  it('Enter saves what was typed, without the space around it', () => {
    expect(reply(about(4), [{ written: ' Two bets ' }, 'return'])).toEqual({
      kind: 'note',
      topic: 4,
      text: 'Two bets',
    });
  });

  it('letters are letters', () => {
    expect(press(about(4), [{ written: 'r' }])).toMatchObject({ mode: 'write', line: { text: 'r' } });
  });

  it('an empty line and Esc lead back to the topics; what was typed is kept and goes with an action', () => {
    expect(press(about(1), ['return'])).toMatchObject({ mode: 'pick', topic: 1 });
    expect(press(about(1), [{ written: 'Half' }, 'escape', '3'])).toMatchObject({ topic: 4, line: { text: 'Half' } });
    expect(reply(about(1), [{ written: 'Half' }, 'escape', 'r'])).toEqual({
      kind: 'action',
      action: 0,
      topic: 1,
      typed: 'Half',
    });
    expect(reply(about(1), [{ written: '  ' }, 'escape', 'r'])).toEqual({ kind: 'action', action: 0, topic: 1 });
  });

  it('Ctrl-P pauses, with what was typed; a plain p is a letter', () => {
    const pause = { kind: 'action', action: 2, topic: 1 };
    expect(reply(about(1), [{ written: 'Half' }, '^p'])).toEqual({ ...pause, typed: 'Half' });
    expect(reply(about(1), ['^p'])).toEqual(pause);
    expect(reply(PICK, ['down', '^p'])).toEqual(pause);
    expect(press(about(1), [{ written: 'p' }])).toMatchObject({ mode: 'write', line: { text: 'p' } });
  });

  it('tab goes round the questions of the dimension and keeps the line', () => {
    expect(press(about(1, 'Half'), ['tab'])).toMatchObject({ topic: 2, line: { text: 'Half' } });
    expect(press(about(1), ['tab', 'tab', 'tab'])).toMatchObject({ topic: 1 });
    expect(press(about(1), ['+tab'])).toMatchObject({ topic: 3 });
    expect(press(about(0), ['tab'])).toMatchObject({ topic: 0 });
  });

  it('arrows go to the next dimension and keep the line', () => {
    expect(press(about(3, 'Half'), ['down'])).toMatchObject({ topic: 4, line: { text: 'Half' } });
    expect(press(about(3), ['up'])).toMatchObject({ topic: 0 });
    expect(press(about(4), ['down'])).toMatchObject({ topic: 4 });
  });

  it('begins with what was typed before', () => {
    expect(reply(about(4, 'Half'), ['return'])).toEqual({ kind: 'note', topic: 4, text: 'Half' });
  });
});

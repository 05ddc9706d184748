import { describe, expect, it } from 'vitest';
import { type NoteState, pressNote, startNote } from '../../../../src/adapters/prompter/note-state.ts';
import { shownTopics, topicKeys } from '../../../../src/adapters/prompter/note-topics.ts';

const topics = [
  { label: 'Writing', count: 0 },
  { label: 'Diagnosis', count: 2 },
  { label: 'Why is it slow?', under: 1, count: 1 },
  { label: 'Tell me of an outage', under: 1, count: 0 },
  { label: 'Strategy', count: 0 },
  { label: 'Where in two years?', under: 4, count: 0 },
  { label: 'General', count: 0 },
];
const GENERAL = 6;
const actions = [
  { value: 'rate', label: 'Rate now', key: 'r' },
  { value: 'correct', label: 'Correct a note' },
  { value: 'pause', label: 'Stop for now', key: 'p' },
];
const PICK = startNote(undefined);
const about = (topic: number, typed = ''): NoteState => ({
  ...startNote(topic),
  line: { text: typed, cursor: typed.length },
});

/** A key longer than one character is a named one, "+tab" with shift, "^p" with control; `written` is what the line then holds. */
function press(start: NoteState, keys: readonly (string | { readonly written: string })[]) {
  let state = start;
  for (const each of keys) {
    const edited = typeof each === 'string' ? state.line : { text: each.written, cursor: each.written.length };
    const name = typeof each === 'string' ? each.replace(/[+^]/, '') : 'x';
    const ctrl = typeof each === 'string' && each.startsWith('^');
    const sequence = ctrl ? String.fromCharCode(name.charCodeAt(0) - 0x60) : name.length === 1 ? name : `\u001b${name}`;
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
  it('digits for dimensions and 0 for the conversation in general; none for questions, and no letters', () => {
    expect([...topicKeys(topics)]).toEqual([[0, '1'], [1, '2'], [4, '3'], [GENERAL, '0']]); // biome-ignore format: a table
  });

  it('nine dimensions have one, each key once', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ label: String(index), count: 0 }));
    expect([...topicKeys(many).values()].join('')).toBe('1234567890');
    expect([...topicKeys(many).keys()].at(-1)).toBe(39);
  });

  it('only the open dimension shows its questions', () => {
    expect(shownTopics(topics, 1)).toEqual([0, 1, 2, 3, 4, 6]);
    expect(shownTopics(topics, 4)).toEqual([0, 1, 4, 5, 6]);
    expect(shownTopics(topics, 0)).toEqual([0, 1, 4, 6]);
  });
});

describe('picking', () => {
  it('a digit picks at once', () => {
    expect(press(PICK, ['3'])).toMatchObject({ mode: 'write', topic: 4 });
    expect(press(PICK, ['0'])).toMatchObject({ mode: 'write', topic: GENERAL });
  });

  it('arrows go through what is shown, and open what they come to', () => {
    expect(press(PICK, ['down', 'down', 'down', 'return'])).toMatchObject({ mode: 'write', topic: 3 });
    expect(press(PICK, ['down', 'down', 'down', 'down'])).toMatchObject({ focus: 4 });
    expect(press(PICK, ['down', 'down', 'down', 'down', 'up'])).toMatchObject({ focus: 1 });
    expect(press(PICK, ['up'])).toMatchObject({ focus: 0 });
    expect(press(PICK, ['end'])).toMatchObject({ focus: topics.length + 2 });
  });

  it('actions by Ctrl and their key, and by arrows or tab and Enter', () => {
    expect(reply(PICK, ['^r'])).toEqual({ kind: 'action', action: 0, topic: 0 });
    expect(reply(PICK, ['tab', 'down', 'return'])).toEqual({ kind: 'action', action: 1, topic: 0 });
    expect(press(PICK, ['down', 'tab', 'tab'])).toMatchObject({ focus: 1 });
  });

  it('Esc leads to the first action, and Tab back to the topic', () => {
    expect(press(PICK, ['down', 'escape'])).toMatchObject({ mode: 'pick', focus: topics.length, topic: 1 });
    expect(press(PICK, ['down', 'escape', 'escape'])).toMatchObject({ focus: topics.length });
    expect(press(PICK, ['down', 'escape', 'tab'])).toMatchObject({ focus: 1 });
    expect(reply(PICK, ['escape', 'return'])).toEqual({ kind: 'action', action: 0, topic: 0 });
  });

  it('a key that types nothing does nothing, and neither does a space', () => {
    expect(press(PICK, ['pagedown', '^a', '^e', '^k', '^u', '^w', { written: ' ' }])).toEqual(PICK);
  });

  it.each(['p', 'r', 'd', 'b', '9', '?', '山'])('%s begins a line in general, with it in the line', (typed) => {
    const line = { text: typed, cursor: typed.length };
    expect(press(PICK, ['down', { written: typed }])).toEqual({ mode: 'write', focus: GENERAL, topic: GENERAL, line });
    expect(press(PICK, ['tab', { written: typed }])).toMatchObject({ mode: 'write', topic: GENERAL, line });
  });

  it('what is typed goes on with a line that was begun, about what it was moved to', () => {
    const moved = press(about(1), [{ written: 'Half' }, 'escape', 'up', { written: 'x' }]);
    expect(moved).toMatchObject({ mode: 'write', topic: 0, line: { text: 'Halfx', cursor: 5 } });
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
    expect(reply(about(1), [{ written: 'Half' }, 'escape', '^r'])).toEqual({
      kind: 'action',
      action: 0,
      topic: 1,
      typed: 'Half',
    });
    expect(reply(about(1), [{ written: '  ' }, 'escape', '^r'])).toEqual({ kind: 'action', action: 0, topic: 1 });
  });

  it('Ctrl-P pauses and Ctrl-R rates, with what was typed; a plain p is a letter', () => {
    expect(reply(about(1), [{ written: 'Half' }, '^r'])).toMatchObject({ action: 0, topic: 1, typed: 'Half' });
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
    expect(press(about(4), ['down', 'down'])).toMatchObject({ topic: GENERAL });
  });
});

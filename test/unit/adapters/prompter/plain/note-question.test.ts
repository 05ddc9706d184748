import { describe, expect, it } from 'vitest';
import { type NoteQuestion, noteQuestion } from '../../../../../src/adapters/prompter/plain/note-question.ts';
import { spoken, typed } from './typing.ts';

const notes = (question: Partial<NoteQuestion<string>> = {}) =>
  noteQuestion({
    status: () => '12 of 60 minutes',
    topics: [
      { label: 'The conversation', count: 0 },
      { label: 'Diagnosis', count: 2 },
      { label: 'Which fault took longest?', under: 1, count: 1 },
    ],
    topic: undefined,
    pending: '',
    actions: [
      { value: 'rate', label: 'Rate now', key: 'r' },
      { value: 'pause', label: 'Pause and go on later', key: 'p' },
    ],
    isKnown: false,
    ...question,
  });

describe('noteQuestion', () => {
  it('says the topics and what can be typed, once', () => {
    expect(spoken(notes()).split('\n')).toEqual([
      'What notes can be about:',
      '1 The conversation',
      '2 Diagnosis (2 notes)',
      '  3 Which fault took longest? (1 note)',
      'Type a number, 1 to 3, to pick a topic; then every line is a note on it.',
      '/rate or /r Rate now',
      '/pause or /p Pause and go on later',
      '/topics List the topics again',
    ]);
    expect(spoken(notes({ isKnown: true, topic: 1 }))).toBe('');
    expect(typed(notes({ isKnown: true, topic: 1 }), '/topics').said[0]).toContain('2 Diagnosis (2 notes)');
  });

  it('has the time and the topic in the line on which a note is typed', () => {
    expect(notes({ topic: 1 }).prompt()).toBe('12 of 60 minutes, note 3 on Diagnosis: ');
    expect(notes({ topic: 2 }).prompt()).toBe('12 of 60 minutes, note 2 on a question of Diagnosis: ');
    expect(notes().prompt()).toBe('12 of 60 minutes, number of a topic: ');
  });

  it('takes a number alone for a topic, and every other line for a note on it', () => {
    expect(typed(notes(), '2', 'Halved the network').reply).toEqual({
      kind: 'note',
      topic: 1,
      text: 'Halved the network',
    });
    expect(typed(notes({ topic: 1 }), '3', '2 years of it').reply).toEqual({
      kind: 'note',
      topic: 2,
      text: '2 years of it',
    });
    expect(typed(notes({ topic: 1 }), '4').said[0]).toContain('There is no topic 4.');
    expect(typed(notes({ topic: 1 }), '//4').reply).toEqual({ kind: 'note', topic: 1, text: '/4' });
  });

  it('keeps a note that was typed before a topic was picked', () => {
    const { reply, said } = typed(notes(), 'Halved the network', '2');
    expect(said[0]).toContain('Not saved yet: Halved the network');
    expect(reply).toEqual({ kind: 'note', topic: 1, text: 'Halved the network' });
  });

  it.each(['/rate', '/r', '/R'])('%j is the action, with the topic', (text) => {
    expect(typed(notes({ topic: 1 }), text).reply).toEqual({ kind: 'action', value: 'rate', topic: 1 });
  });

  it('gives back what was not saved when it is left, and begins with it again', () => {
    expect(typed(notes(), 'Half a thought', '/pause').reply).toEqual({
      kind: 'action',
      value: 'pause',
      typed: 'Half a thought',
    });
    const again = notes({ topic: 1, pending: 'Half a thought', isKnown: true });
    expect(spoken(again)).toContain('Not saved yet: Half a thought');
    expect(typed(again, '').reply).toEqual({ kind: 'note', topic: 1, text: 'Half a thought' });
    expect(typed(again, 'and more', '').reply).toEqual({ kind: 'note', topic: 1, text: 'Half a thought and more' });
  });

  it('takes a paste for one note, once it is accepted', () => {
    expect(typed(notes({ topic: 1 }), { text: 'One 3', count: 2 }, '').reply).toEqual({
      kind: 'note',
      topic: 1,
      text: 'One 3',
    });
  });

  it('saves no empty note and no command that is none', () => {
    expect(typed(notes({ topic: 1 }), '').reply).toBeUndefined();
    expect(typed(notes({ topic: 1 }), '/rat').said[0]).toContain('"/rat" cannot be typed here.');
  });
});

import { describe, expect, it } from 'vitest';
import { type NoteQuestion, noteQuestion } from '../../../../../src/adapters/prompter/plain/note-question.ts';
import { spoken, typed } from './typing.ts';

const notes = (question: Partial<NoteQuestion<string>> = {}) =>
  noteQuestion({
    status: () => '12 of 60 minutes',
    topics: [
      { label: 'Writing', count: 0 },
      { label: 'Diagnosis', count: 2 },
      { label: 'Which fault took longest?', under: 1, count: 1 },
      { label: 'General', count: 0 },
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
      '1 Writing',
      '2 Diagnosis (2 notes)',
      '  3 Which fault took longest? (1 note)',
      '4 General',
      'Type a note on General, or a number, 1 to 4, to pick another topic.',
      '/rate or /r Rate now',
      '/pause or /p Pause and go on later',
      '? or /topics List the topics again',
    ]);
    expect(spoken(notes({ isKnown: true, topic: 1 }))).toBe('');
    for (const asks of ['/topics', '?']) {
      expect(typed(notes({ isKnown: true, topic: 1 }), asks).said[0]).toContain('2 Diagnosis (2 notes)');
    }
    expect(typed(notes({ topic: 1 }), 'Why?').reply).toMatchObject({ kind: 'note', text: 'Why?' });
  });

  it('has the time and the topic in the line on which a note is typed', () => {
    expect(notes({ topic: 1 }).prompt()).toBe('12 of 60 minutes, note 3 on Diagnosis: ');
    expect(notes({ topic: 2 }).prompt()).toBe('12 of 60 minutes, note 2 on a question of Diagnosis: ');
    expect(notes().prompt()).toBe('12 of 60 minutes, note 1 on General: ');
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
    expect(typed(notes({ topic: 1 }), '5').said[0]).toContain('There is no topic 5.');
    expect(typed(notes({ topic: 1 }), '//4').reply).toEqual({ kind: 'note', topic: 1, text: '/4' });
  });

  it('takes a line that is no number and no command for a note in general, before a topic was picked', () => {
    expect(typed(notes(), 'Halved the network').reply).toEqual({ kind: 'note', topic: 3, text: 'Halved the network' });
  });

  it.each(['/rate', '/r', '/R'])('%j is the action, with the topic', (text) => {
    expect(typed(notes({ topic: 1 }), text).reply).toEqual({ kind: 'action', value: 'rate', topic: 1 });
  });

  it('gives back what was not saved when it is left, and begins with it again', () => {
    expect(typed(notes(), { text: 'Half a thought', count: 2 }, '/pause').reply).toEqual({
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

  it('waits for the rest of a line that the terminal cut', () => {
    const cut = { text: 'x'.repeat(100), isCut: true };
    expect(typed(notes({ topic: 1 }), cut).reply).toBeUndefined();
    expect(typed(notes({ topic: 1 }), cut, 'the rest', '').reply).toMatchObject({ text: `${cut.text} the rest` });
  });

  it('saves no empty note and no command that is none', () => {
    expect(typed(notes({ topic: 1 }), '').reply).toBeUndefined();
    expect(typed(notes({ topic: 1 }), '/rat').said[0]).toContain('"/rat" cannot be typed here.');
  });
});

import { expect, it } from 'vitest';
import { drawNote, type NoteQuestion, notePrompt } from '../../../../src/adapters/prompter/note-prompt.ts';
import { startNote } from '../../../../src/adapters/prompter/note-state.ts';
import { painter } from '../../../../src/report/text/paint.ts';

const question = {
  status: () => '0 of 60 minutes',
  moment: () => '0 min',
  topics: [
    { label: 'Strategy and judgment', count: 0 },
    { label: 'What did you stop?', under: 0, count: 0 },
    { label: 'General', count: 0 },
  ],
  actions: [{ value: 'rate', label: 'Rate now', key: 'r' }],
  look: { paint: painter(0), columns: () => 79, rows: () => 24 },
};
const left = (topic: number) => notePrompt(question).answered({ kind: 'note', topic, text: 'Named one goal' });

it('a saved note leaves when it was, what it is about, and what it says', () => {
  expect(left(0)).toEqual(['0 min · Strategy and judgment: Named one goal']);
  expect(left(1)).toEqual(['0 min · What did you stop? Named one goal']);
});

it('a note is never cut: it goes on below itself, on a narrow screen as on a wide one; the topic may be shortened', () => {
  const narrow = { ...question, look: { ...question.look, columns: () => 39 } };
  const said = (text: string) => notePrompt(narrow).answered({ kind: 'note', topic: 0, text });
  expect(said('a note that is longer than what is left')).toEqual([
    '0 min · Strategy and judgm…: a note',
    '        that is longer than what is',
    '        left',
  ]);
  // Thirty times one word to a line: more than anyone reads here, so how much more there is.
  const long = said(`${'w'.repeat(31)} `.repeat(30));
  expect(long).toHaveLength(10);
  expect(long.at(-1)).toBe('        … 22 lines more');
});

it('where no moment is given, what it is about and what it says', () => {
  const { moment: _, ...without } = question;
  const note = { kind: 'note', topic: 0, text: 'Named one goal' } as const;
  expect(notePrompt(without).answered(note)).toEqual(['Strategy and judgment: Named one goal']);
});

it('the status stands apart from the notes above it', () => {
  for (const topic of [undefined, 0]) {
    expect(drawNote(question, startNote(topic)).lines.slice(0, 3)).toEqual(['', '0 of 60 minutes', '']);
  }
});

it('the line says which actions have a key, and what they do in short', () => {
  const foot = (asked: NoteQuestion) => drawNote(asked, startNote(0)).lines.slice(-2).join(' ');
  const others = [
    { value: 'correct', label: 'Correct a note' },
    { value: 'pause', label: 'Pause and go on later', key: 'p' },
  ];
  expect(foot({ ...question, actions: [...question.actions, ...others] })).toContain('ctrl-r rate now · ctrl-p pause');
  expect(foot({ ...question, actions: others })).not.toMatch(/rate|correct/i);
});

it('the topics have digits, the actions Ctrl and their key, and the footer says that typing begins a note', () => {
  const actions = [...question.actions, { value: 'correct', label: 'Correct a note' }];
  expect(drawNote({ ...question, actions }, startNote(undefined)).lines.slice(3)).toEqual([
    '> 1  Strategy and judgment',
    '        What did you stop?',
    '  0  General',
    '',
    '  ctrl-r  Rate now',
    '          Correct a note',
    '',
    '1 topic · type for a note in general · tab actions · ctrl-r rate now',
  ]);
});

import { expect, it } from 'vitest';
import { drawNote, notePrompt } from '../../../../src/adapters/prompter/note-prompt.ts';
import { startNote } from '../../../../src/adapters/prompter/note-state.ts';
import { painter } from '../../../../src/report/text/paint.ts';

const question = {
  status: () => '0 of 60 minutes',
  moment: () => '0 min',
  topics: [
    { label: 'Strategy and judgment', count: 0 },
    { label: 'What did you stop?', under: 0, count: 0 },
  ],
  actions: [{ value: 'rate', label: 'Rate now', key: 'r' }],
  look: { paint: painter(0), columns: () => 79, rows: () => 24 },
};
const left = (topic: number) => notePrompt(question).answered({ kind: 'note', topic, text: 'Named one goal' });

it('a saved note leaves when it was, what it is about, and what it says', () => {
  expect(left(0)).toEqual(['0 min · Strategy and judgment: Named one goal']);
  expect(left(1)).toEqual(['0 min · What did you stop? Named one goal']);
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

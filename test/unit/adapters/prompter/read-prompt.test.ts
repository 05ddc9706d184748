import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/adapters/prompter/read-prompt.ts';
import { painter } from '../../../../src/report/text/paint.ts';

const look = { paint: painter(0), columns: () => 79, rows: () => 24 };
const START = { value: 'next', label: 'Start' };
const question = {
  body: () => ['', 'Strategy and judgment', '', '4  Named what was given up'],
  message: 'Ready?',
  choices: [START, { value: 'notes', label: 'Take notes first', key: 't' }],
  initial: 0,
  commands: [],
  look,
};
const left = (changes: Partial<typeof question>) =>
  readPrompt({ ...question, ...changes }).answered({ kind: 'answer', value: 0 });

it('leaves the first line that says something, and the answer', () => {
  expect(left({})).toEqual(['Strategy and judgment', 'Ready? Start']);
});

it('where there is only one thing to do, leaves no answer: nothing was chosen', () => {
  expect(left({ message: 'Strategy and judgment', choices: [{ value: 'on', label: 'Go on' }] })).toEqual([
    'Strategy and judgment',
  ]);
});

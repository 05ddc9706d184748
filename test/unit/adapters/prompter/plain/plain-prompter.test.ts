import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { expect, it } from 'vitest';
import { plainPrompter } from '../../../../../src/adapters/prompter/plain/plain-prompter.ts';
import { width } from '../../../../../src/report/text/width.ts';

/** A prompter, what was written to its terminal, and a person who types these lines: each when asked, or all at once. */
function personWho(types: readonly string[], when: 'asked' | 'ahead' = 'asked', takeEnd = () => '') {
  const input = Object.assign(new PassThrough(), { ref: () => {}, unref: () => {} });
  const written: string[] = [];
  const left = [...types];
  const output = {
    columns: 40,
    write: (text: string) => {
      written.push(text);
      if (when === 'asked' && text.endsWith(': ')) input.write(`${left.shift() ?? ''}\n`);
    },
  };
  if (when === 'ahead') input.write(types.map((line) => `${line}\n`).join(''));
  const terminal = {
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
    signal: new AbortController().signal,
    env: {},
    plain: true,
  };
  const prompter = plainPrompter(terminal, takeEnd);
  return { prompter, text: () => written.join('') };
}

const A = { id: 'a' };
const B = { id: 'b' };
const CHOICES = [
  { value: A, label: 'First', key: 'f' },
  { value: B, label: 'Second' },
];

it('answers with the values of choices, whatever they are', async () => {
  const { prompter } = personWho(['2', '', 'first', '1 2', '', 'b', 'y', '']);
  expect(await prompter.choose({ message: 'Which?', choices: CHOICES })).toEqual({ kind: 'answer', value: B });
  expect(await prompter.choose({ message: 'Which?', choices: CHOICES, initial: A })).toEqual({
    kind: 'answer',
    value: A,
  });
  expect(await prompter.choose({ message: 'Which?', choices: CHOICES, search: true })).toEqual({
    kind: 'answer',
    value: A,
  });
  expect(await prompter.tick({ message: 'All?', choices: CHOICES, initial: [] })).toEqual({
    kind: 'answer',
    value: [A, B],
  });
  expect(await prompter.tick({ message: 'All?', choices: CHOICES, initial: [B] })).toEqual({
    kind: 'answer',
    value: [B],
  });
  expect(await prompter.tick({ message: 'All?', choices: CHOICES, initial: [B], commands: ['back'] })).toEqual({
    kind: 'command',
    command: 'back',
    ticked: [B],
  });
  expect(await prompter.confirm({ message: 'Submit?', initial: false })).toBe(true);
  expect(await prompter.confirm({ message: 'Submit?', initial: false })).toBe(false);
});

it('puts up a text to read, then its choices; and a review, whose rows are numbers', async () => {
  const { prompter, text } = personWho(['', '1', 's', '']);
  const read = { body: () => ['  As it is laid out'], message: 'Ready?', choices: CHOICES, initial: A };
  expect(await prompter.read(read)).toEqual({ kind: 'answer', value: A });
  expect(text()).toMatch(/^ {2}As it is laid out\n\nReady\?\n/);
  const review = {
    message: 'Submit?',
    rows: [{ value: A, name: 'Diagnosis', answer: '4' }],
    actions: [{ value: 'submit', label: 'Submit', key: 's' }],
  };
  expect(await prompter.review(review)).toEqual({ kind: 'answer', value: { row: A } });
  expect(await prompter.review(review)).toEqual({ kind: 'answer', value: { action: 'submit' } });
  expect(await prompter.review({ ...review, initialRow: A })).toEqual({ kind: 'answer', value: { row: A } });
});

it('says what notes can be about once, and then the line to type on', async () => {
  const { prompter, text } = personWho(['1', 'Halved it', 'Asked twice', '/pause']);
  const question = {
    status: () => '1 of 60 minutes',
    topics: [{ label: 'Diagnosis', count: 0 }],
    actions: [{ value: 'pause', label: 'Pause' }],
  };
  expect(await prompter.takeNote(question)).toEqual({ kind: 'note', topic: 0, text: 'Halved it' });
  expect(await prompter.takeNote({ ...question, topic: 0 })).toEqual({ kind: 'note', topic: 0, text: 'Asked twice' });
  expect(await prompter.takeNote({ ...question, topic: 0 })).toEqual({ kind: 'action', value: 'pause', topic: 0 });
  expect(text().split('What notes can be about:')).toHaveLength(2);
});

it('begins every question on a line of its own, also after answers that were typed ahead', async () => {
  const { prompter, text } = personWho(['4', 'x', '2'], 'ahead');
  const rate = { message: 'Your rating', options: ['1', '2', '3', '4', '5'].map((one) => ({ text: one })) };
  expect(await prompter.rate(rate)).toEqual({ kind: 'answer', value: 3 });
  expect(await prompter.rate(rate)).toEqual({ kind: 'answer', value: 1 });
  expect(
    text()
      .split('\n')
      .filter((line) => line === 'Your rating'),
  ).toHaveLength(2);
  expect(text()).toMatch(/"x" is not a rating here\. [\s\S]*\nYour answer: 2\n$/);
});

it('writes nothing that a terminal would act on, and no line wider than it, whatever it is given', async () => {
  const hostile = '\u001b[2J\u009b31m\u202e\u200b\u0007 日本語 '.repeat(4);
  const { prompter, text } = personWho(['1', '1', '1', hostile, '1', '', '1', hostile, '/pause']);
  const choices = [{ value: 1, label: hostile, description: hostile }];
  await prompter.choose({ message: hostile, choices });
  await prompter.choose({ message: hostile, choices, search: true });
  await prompter.tick({ message: hostile, choices, initial: [] });
  const typed = await prompter.text({ message: hostile, initial: hostile });
  expect(typed.kind === 'answer' && typed.value).not.toMatch(/[\p{Cc}\u202e]/u);
  await prompter.rate({ message: hostile, options: [{ text: '1', label: hostile, anchor: hostile }], initial: 0 });
  const rows = [{ value: 1, name: hostile, answer: hostile, detail: `${hostile}\n${hostile}` }];
  await prompter.review({ message: hostile, rows, actions: choices });
  const topics = [{ label: hostile, count: 1 }];
  const status = () => hostile;
  await prompter.takeNote({ status, topics, actions: [] });
  await prompter.takeNote({ status, topics, topic: 0, actions: [{ value: 1, label: 'Pause' }] });
  expect(text()).not.toMatch(/(?!\n)[\p{Cc}\u200b\u202e]/u);
  // The line to type on may be longer: the terminal breaks it as it breaks what is typed.
  const toTypeOn = /Your answer:|, note \d on /;
  for (const line of text().split('\n')) if (!toTypeOn.test(line)) expect(width(line)).toBeLessThanOrEqual(40);
});

it('one blank line above a question, also where what stands above it ends with one', async () => {
  const ends = ['\n\n', 'e\n', '', ''];
  const { prompter, text } = personWho(['1', '1', '1'], 'asked', () => ends.shift() ?? '');
  const question = { message: 'Which?', choices: CHOICES };
  await prompter.choose(question);
  expect(text()).toMatch(/^Which\?/);
  await prompter.choose(question);
  expect(text()).toMatch(/Your answer: \nWhich\?/);
  await prompter.read({ ...question, initial: A, body: () => ['A text', ''] });
  expect(text()).toMatch(/A text\n\nWhich\?/);
});

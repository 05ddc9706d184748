import { expect, it } from 'vitest';
import { questionDoubleBarrelled } from '../../../src/lint/rules/design/question-double-barrelled.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const asking = (ask: string) =>
  roleOf(`  - id: bread\n    name: Bread\n    questions:\n      - ask: ${JSON.stringify(ask)}`);

it('the second question is named, and is the place', () => {
  const text = asking('What went wrong, and how did you notice it?');
  const found = findingsOf(questionDoubleBarrelled, text);
  expect(found.map(({ message }) => message)).toEqual([
    'This asks two questions at once; "and how did you …" is the second.',
  ]);
  expect(placesIn(text, found)).toEqual(['and how did you']);
});

it('of two sentences the second is named whole', () => {
  const text = asking('What went wrong? Why?');
  const found = findingsOf(questionDoubleBarrelled, text);
  expect(found.map(({ message }) => message)).toEqual(['This asks two questions at once; "Why?" is the second.']);
  expect(placesIn(text, found)).toEqual(['Why?']);
});

it.each([
  'What do you bake, and why do you bake it?',
  'How do you plan a day and what would you change?',
  'When did it happen and who was there?',
  'What is the worst batch you remember and how did you save it?',
  'What is your plan and why did you choose it?',
  'What do you enjoy or what do they pay you for?',
])('%s', (ask) => {
  expect(messagesOf(questionDoubleBarrelled, asking(ask))).toHaveLength(1);
});

it.each([
  'What are the pros and cons of a stone oven?',
  'How do you plan and run a night shift?',
  'How do you decide what to bake and what to leave out?',
  'Tell me about a batch that failed and what you did.',
  'How do you know when and how to stop?',
  'Would you bake it again or would you throw it away?',
  'A customer asks: "Is it fresh? Is it warm?" What do you say?',
  'Describe a day on which the oven failed. What did you do first?',
  'How do you and your team share the work?',
  'When would you bake at night and when would you not?',
  'What worked? What did not?',
  'What is a sister company and when is it consolidated?',
  'What is the origin of a request and how does the browser use it?',
  'What is a starter, and why does it rise?',
  'What would you do if a colleague leaves and the oven fails?',
])('nothing is said of: %s', (ask) => {
  expect(messagesOf(questionDoubleBarrelled, asking(ask))).toEqual([]);
});

it('a text as long as a page is no question, and is not looked at', () => {
  const long = (length: number) => `What is a? What ${'b'.repeat(length - 17)}?`;
  expect(long(2000)).toHaveLength(2000);
  expect(messagesOf(questionDoubleBarrelled, asking(long(2000)))).toHaveLength(1);
  expect(messagesOf(questionDoubleBarrelled, asking(long(2001)))).toEqual([]);
});

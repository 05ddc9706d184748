import { expect, it } from 'vitest';
import { questionYesNo } from '../../../src/lint/rules/design/question-yes-no.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const asking = (ask: string, more = '') =>
  roleOf(`  - id: bread\n    name: Bread\n    questions:\n      - ask: ${JSON.stringify(ask)}\n${more}`);

it('is told at its opening, with what to ask instead', () => {
  const text = asking('Have you ever saved a batch?', '        kind: behavioural\n');
  const found = findingsOf(questionYesNo, text);
  expect(found.map(({ message }) => message)).toEqual(['"Have you …" can be answered with yes or no.']);
  expect(found[0]?.hint).toContain('Tell me about a time when …');
  expect(placesIn(text, found)).toEqual(['Have you']);
});

it('of a situation the hint asks for the course of action', () => {
  const found = findingsOf(
    questionYesNo,
    asking('The oven fails. Would you call a colleague?', '        kind: situational\n'),
  );
  expect(found[0]?.hint).toContain('What would you do when …?');
});

it.each([
  'Do you like bread?',
  'Did you bake alone?',
  'Are you comfortable with early hours?',
  'Is it important to weigh flour?',
  'Can you bake bread at night?',
  'Do you have experience with rye?',
  'Have you worked at least 10 years of nights?',
  'Are you willing to learn?',
  'Are you able to work under pressure?',
  'Can you work in a team?',
  'Are you over the loss of your bakery?',
  'An oven breaks down. Should we close?',
])('%s', (ask) => {
  expect(messagesOf(questionYesNo, asking(ask))).toHaveLength(1);
});

it.each([
  'How do you bake?',
  'Can you tell me about a batch that failed?',
  'Could you walk me through a day?',
  'Do you start with the oven or with the dough?',
  'Have you ever saved a batch? Tell me about it.',
  'Are you told about faults, and how?',
  'Tell me about a batch that failed.',
  'A customer asks: "Do you bake for weddings?" What do you answer?',
  'Do the dough first, then the oven.',
  'What do you do when the oven fails?',
  'Are you authorised to work in this country?',
  'Are you at least 18?',
  'Are you at least 18 years old?',
  'Are you over 21, as the law requires?',
  'Are you able to work on weekends and at night, as the rota requires?',
  'Can you work the shifts of this job?',
  'Do you hold the nursing registration that the post requires?',
  'Do you have a driving licence?',
  'The bakery opens on Sundays and holidays. Can you work on these days?',
  'The bakery starts at four in the morning, five days a week. Can you work these hours?',
  'The job means lifting 15 kg several times a day. Can you do that, with adjustments if needed?',
  'The job means standing for six hours a day. Can you do that, with adjustments if needed?',
  'Are you a member of a professional body that matters for this work?',
  'The shifts include weekends. Can you work them?',
  'Is er een oven?',
  'Do que gosta?',
])('nothing is said of: %s', (ask) => {
  expect(messagesOf(questionYesNo, asking(ask))).toEqual([]);
});

it('knowledge and follow-ups are left alone', () => {
  expect(messagesOf(questionYesNo, asking('Is it safe to bake at 300 degrees?', '        kind: knowledge\n'))).toEqual(
    [],
  );
  expect(messagesOf(questionYesNo, asking('How do you bake?', '        follow_ups: [Did you burn any?]\n'))).toEqual(
    [],
  );
});

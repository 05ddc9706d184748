import { expect, it } from 'vitest';
import { tooFewInterviewers } from '../../../src/lint/rules/design/too-few-interviewers.ts';
import { findingsOf, messagesOf, roleOf } from '../../lint-findings.ts';

const staged = (stages: string, wanted = 'panel: { interviewers_per_dimension: 2 }') =>
  roleOf('  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }', {
    after: `stages:\n${stages}\n${wanted}\n`,
  });

const stage = (id: string, dimensions: string, more = '') =>
  `  - { id: ${id}, name: S, dimensions: [${dimensions}]${more} }`;

it('is told at the dimension, with what is asked for', () => {
  const text = staged(`${stage('one', 'bread', ', interviewers: 1')}\n${stage('two', 'cakes', ', interviewers: 2')}`);
  const [found] = findingsOf(tooFewInterviewers, text);
  expect(found?.message).toBe('"bread" is rated by 1 interviewer, but "interviewers_per_dimension" asks for 2.');
  expect(found?.related?.[0]?.range.start.line).toBe(10);
});

it.each([
  [
    'two stages together have enough',
    staged(
      `${stage('one', 'bread, cakes', ', interviewers: 1')}\n${stage('two', 'bread, cakes', ', interviewers: 1')}`,
    ),
  ],
  ['a stage does not say how many it has', staged(`${stage('one', 'bread, cakes')}`)],
  ['no stage covers it, which is told elsewhere', staged(stage('one', 'cakes', ', interviewers: 2'))],
  ['nothing is asked for', staged(stage('one', 'bread, cakes', ', interviewers: 1'), 'panel: { combine: mean }')],
])('nothing is said where %s', (_, text) => {
  expect(messagesOf(tooFewInterviewers, text)).toEqual([]);
});

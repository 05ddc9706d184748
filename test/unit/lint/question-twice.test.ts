import { expect, it } from 'vitest';
import { questionTwice } from '../../../src/lint/rules/design/question-twice.ts';
import { findingsOf, messagesOf, roleOf } from '../../lint-findings.ts';

const asking = (...asks: readonly string[]) =>
  roleOf(asks.map((ask, index) => `  - { id: d${index}, name: D${index}, questions: [{ ask: "${ask}" }] }`).join('\n'));

it('is told at the second, with the first', () => {
  const [found] = findingsOf(questionTwice, asking('How?', 'Why?', 'HOW?'));
  expect(found?.message).toBe('This question is in the role twice.');
  expect(found?.range.start.line).toBe(7);
  expect(found?.related?.[0]?.range.start.line).toBe(5);
});

it('nothing is said of questions that differ', () => {
  expect(messagesOf(questionTwice, asking('How?', 'How often?'))).toEqual([]);
});

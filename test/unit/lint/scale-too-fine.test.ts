import { expect, it } from 'vitest';
import { scaleTooFine } from '../../../src/lint/rules/design/scale-too-fine.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const scaled = (scale: string, own = '') =>
  roleOf(`  - { id: bread, name: Bread${own} }`, { before: `scale: ${scale}\n` });

it('the number of ratings is told, of the role and of a dimension', () => {
  expect(messagesOf(scaleTooFine, scaled('{ min: 0, max: 10, step: 0.5 }', ', scale: { min: 1, max: 12 }'))).toEqual([
    'This scale has 21 ratings, more than interviewers can tell apart.',
    'This scale has 12 ratings, more than interviewers can tell apart.',
  ]);
});

it.each(['{ min: 0, max: 10 }', '{ min: 1, max: 5, step: 0.5 }', '[0, 3, 6, 8, 10]'])(
  'nothing is said of %s',
  (scale) => {
    expect(messagesOf(scaleTooFine, scaled(scale))).toEqual([]);
  },
);

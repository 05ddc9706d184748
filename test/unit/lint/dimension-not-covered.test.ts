import { expect, it } from 'vitest';
import { dimensionNotCovered } from '../../../src/lint/rules/design/dimension-not-covered.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

it('a must-have that no stage covers stays open', () => {
  const text = roleOf('  - { id: a, name: A }\n  - { id: b, name: B, must_have: 3 }\n  - { id: c, name: C }', {
    after: 'stages: [{ id: one, name: One, dimensions: [a] }]\n',
  });
  expect(messagesOf(dimensionNotCovered, text)).toEqual([
    'No stage covers the dimension "b", so that its must-have stays open.',
    'No stage covers the dimension "c".',
  ]);
});

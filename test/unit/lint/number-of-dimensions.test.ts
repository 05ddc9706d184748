import { expect, it } from 'vitest';
import { numberOfDimensions } from '../../../src/lint/rules/design/number-of-dimensions.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const withDimensions = (count: number): string =>
  roleOf(Array.from({ length: count }, (_, index) => `  - { id: d${index}, name: D${index} }`).join('\n'));

it.each([5, 8])('%i dimensions are as they should be', (count) => {
  expect(messagesOf(numberOfDimensions, withDimensions(count))).toEqual([]);
});

it.each([4, 9])('%i are told', (count) => {
  expect(messagesOf(numberOfDimensions, withDimensions(count))).toEqual([
    `This role has ${count} dimensions; 5 to 8 work best.`,
  ]);
});

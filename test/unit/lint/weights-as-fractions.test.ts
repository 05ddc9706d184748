import { describe, expect, it } from 'vitest';
import { weightsAsFractions } from '../../../src/lint/rules/arithmetic/weights-as-fractions.ts';
import { findingsOf, fixed, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const weighing = (...weights: readonly string[]): string =>
  weights.map((weight, index) => `  - { id: d${index}, name: D${index}, weight: ${weight} }`).join('\n');

describe('plain weights that add up to 1', () => {
  it('are told at the first one, with what to write', () => {
    const text = roleOf(weighing('0.2', '0.30', '0.5'));
    const found = findingsOf(weightsAsFractions, text);
    expect(found.map(({ message }) => message)).toEqual([
      'The weights 0.2, 0.3 and 0.5 are fractions of a whole, which nothing checks.',
    ]);
    expect(found[0]?.hint).toContain('20%, 30% and 50%');
    expect(placesIn(text, found)).toEqual(['0.2']);
  });

  it('are written as exact percents', () => {
    const text = roleOf(weighing('0.125', '0.375', '5e-1'));
    expect(fixed(text, findingsOf(weightsAsFractions, text))).toBe(roleOf(weighing('12.5%', '37.5%', '50%')));
  });

  it('are found inside a group, which is a whole of its own', () => {
    const group = (a: string, b: string) =>
      roleOf(
        `  - id: g\n    name: G\n    weight: 3\n    dimensions:\n      - { id: a, name: A, weight: ${a} }\n      - { id: b, name: B, weight: ${b} }\n  - { id: c, name: C, weight: 2 }`,
      );
    const found = findingsOf(weightsAsFractions, group('0.6', '0.4'));
    expect(found).toHaveLength(1);
    expect(fixed(group('0.6', '0.4'), found)).toBe(group('60%', '40%'));
  });

  it('keep the quotes that JSON needs', () => {
    const json = (a: string, b: string) =>
      `{"format":"hirecard/role@1","id":"baker","title":"B","dimensions":[{"id":"a","name":"A","weight":${a}},{"id":"b","name":"B","weight":${b}}]}`;
    expect(fixed(json('0.6', '0.4'), findingsOf(weightsAsFractions, json('0.6', '0.4'), 'baker.json'))).toBe(
      json('"60%"', '"40%"'),
    );
  });

  it('are told without a fix where a weight is repeated by an alias', () => {
    const found = findingsOf(weightsAsFractions, roleOf(weighing('&half 0.5', '*half')));
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['a sum just off 1', weighing('0.3', '0.3', '0.39')],
    ['percents', weighing('20%', '80%')],
    ['a weight of 1, alone', weighing('1')],
    ['whole numbers', weighing('1', '2')],
    ['no weights', '  - { id: a, name: A }'],
  ])('%s', (_, dimensions) => {
    expect(messagesOf(weightsAsFractions, roleOf(dimensions))).toEqual([]);
  });

  it.each([
    'decision: { score: sum, outcomes: [{ id: y, counts_as: hire, from: 2 }, { id: n, counts_as: no-hire }] }',
    'decision: { outcomes: [{ id: y, counts_as: hire, from: 2 }, { id: n, counts_as: no-hire }], rules: [{ when: { not: { sum: { at_least: 2 } } }, at_best: n }] }',
  ])('weights that multiply ratings in a sum: %s', (after) => {
    expect(messagesOf(weightsAsFractions, roleOf(weighing('0.2', '0.8'), { after }))).toEqual([]);
  });
});

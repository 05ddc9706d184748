import { describe, expect, it } from 'vitest';
import type { Comparison, Condition, Value } from '../../../../src/domain/condition.ts';
import { exact } from '../../../../src/domain/exact.ts';
import { conditionWords } from '../../../../src/report/model/condition-words.ts';
import { plainRole } from '../plain-role.ts';

const number = (text: string): Value => ({ kind: 'number', value: exact(text) });
const percent = (text: string): Value => ({ kind: 'percent', value: exact(text) });
const atLeast = (value: Value): Comparison => [{ comparator: 'at_least', value }];
const below = (value: Value): Comparison => [{ comparator: 'below', value }];
const equals = (value: Value): Comparison => [{ comparator: 'equals', value }];

const ROLE = plainRole();
const strategy = { kind: 'dimension', id: 'strategy' } as const;

describe('conditionWords', () => {
  const cases: readonly [Condition, string][] = [
    [{ kind: 'score', within: undefined, is: atLeast(number('3.5')) }, 'the score is at least 3.5'],
    [
      { kind: 'score', within: ['influence', 'writing'], is: atLeast(number('3')) },
      'the score in Collaboration is at least 3',
    ],
    [
      { kind: 'percent', within: undefined, is: below(number('62.5')) },
      'the score is below 62.5% of the way from worst to best',
    ],
    [
      { kind: 'sum', within: ['strategy'], is: atLeast(number('24')) },
      'the sum of the ratings of Strategy is at least 24',
    ],
    [{ kind: 'coverage', is: atLeast(number('80')) }, 'the coverage is at least 80%'],
    [{ kind: 'interviewers', is: below(number('2')) }, 'the panel has fewer than 2 interviewers'],
    [{ kind: 'disagreements', is: equals(number('0')) }, 'the panel has no disagreement'],
    [{ kind: 'rating', of: strategy, by: 'panel', is: atLeast(number('4')) }, 'Strategy is at least 4'],
    [
      { kind: 'rating', of: { kind: 'group', id: 'collaboration' }, by: 'panel', is: below(number('2.5')) },
      'Collaboration is below 2.5',
    ],
    [
      { kind: 'rating', of: strategy, by: 'interviewer', is: atLeast({ kind: 'must-have' }) },
      'every single rating of Strategy is at least its must-have',
    ],
    [{ kind: 'every', within: undefined, by: 'panel', is: atLeast(number('3')) }, 'every dimension is at least 3'],
    [
      { kind: 'every', within: ['strategy', 'influence', 'writing'], by: 'interviewer', is: atLeast(number('2')) },
      'every single rating of the stage On site is at least 2',
    ],
    [
      { kind: 'count', within: undefined, by: 'panel', where: below(number('2')), is: atLeast(number('1')) },
      'at least 1 dimension is below 2',
    ],
    [
      {
        kind: 'count',
        within: undefined,
        by: 'panel',
        where: below(number('3')),
        is: [{ comparator: 'at_most', value: number('2') }],
      },
      'at most 2 dimensions are below 3',
    ],
    [
      {
        kind: 'count',
        within: undefined,
        by: 'panel',
        where: equals(number('1')),
        is: [{ comparator: 'at_most', value: number('0') }],
      },
      'no dimension is exactly 1',
    ],
    [
      {
        kind: 'count',
        within: undefined,
        by: 'interviewer',
        where: equals(number('3')),
        is: [{ comparator: 'above', value: percent('50') }],
      },
      'more than 50% of the single ratings are exactly 3',
    ],
    [
      { kind: 'verdicts', where: atLeast({ kind: 'label', label: 'Yes' }), is: atLeast(number('1')) },
      'at least 1 verdict is at least “Yes”',
    ],
    [
      { kind: 'red-flags', severity: 'review', is: atLeast(number('2')) },
      'the panel saw at least 2 red flags of severity review',
    ],
    [
      { kind: 'red-flags', id: 'claims-credit', is: atLeast(number('1')) },
      'the red flag “Claims credit for the work of others” was seen',
    ],
    [{ kind: 'must-haves', state: 'missed' }, 'a must-have is missed'],
    [{ kind: 'check', of: 'can-start', equals: 'no' }, 'the check “Can start within three months” is answered “no”'],
    [
      {
        kind: 'all',
        conditions: [
          { kind: 'must-haves', state: 'met' },
          {
            kind: 'any',
            conditions: [
              { kind: 'coverage', is: atLeast(number('80')) },
              { kind: 'interviewers', is: atLeast(number('1')) },
            ],
          },
        ],
      },
      'every must-have is met and (the coverage is at least 80% or the panel has at least 1 interviewer)',
    ],
    [{ kind: 'not', condition: { kind: 'must-haves', state: 'open' } }, 'it is not so that a must-have is still open'],
    [
      { kind: 'score', within: undefined, is: [...atLeast(number('2')), ...below(number('4'))] },
      'the score is at least 2 and below 4',
    ],
  ];

  // Titled by the words: a condition holds big integers, which the runner cannot print.
  it.each(cases.map(([condition, words]) => [words, condition] as const))('%s', (words, condition) => {
    expect(conditionWords(ROLE, condition)).toBe(words);
  });
});

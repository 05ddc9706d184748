import { describe, expect, it } from 'vitest';
import { capChangesNothing } from '../../../src/lint/rules/arithmetic/cap-changes-nothing.ts';
import { outcomeNeverGiven } from '../../../src/lint/rules/arithmetic/outcome-never-given.ts';
import { ruleAlwaysMatches } from '../../../src/lint/rules/arithmetic/rule-always-matches.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const ruled = (rules: readonly string[]) =>
  roleOf(
    '  - { id: bread, name: Bread, must_have: 2 }\n  - { id: cakes, name: Cakes }\n  - { id: pies, name: Pies }\n  - { id: rolls, name: Rolls }',
    {
      after: `checks: [{ id: permit, ask: Is there a permit?, must_be: "yes" }]
decision:
  outcomes: [{ id: hire, counts_as: hire, from: 4 }, { id: discuss, counts_as: undecided, from: 3 }, { id: no-hire, counts_as: no-hire }]
  rules:
${rules.map((rule) => `    - { ${rule} }\n`).join('')}`,
    },
  );

const idle = (...rules: readonly string[]) => messagesOf(capChangesNothing, ruled(rules));
const always = (...rules: readonly string[]) => messagesOf(ruleAlwaysMatches, ruled(rules));
const never = (...rules: readonly string[]) => messagesOf(outcomeNeverGiven, ruled(rules));

describe('a cap that always matches', () => {
  it.each([
    'score: { at_least: 1 }',
    'count: { where: { at_most: 5 }, at_least: 1 }',
    'every: { at_least: 1 }',
    'any: [{ score: { below: 4 } }, { score: { at_least: 3 } }]',
  ])('%s', (when) => {
    const rule = `when: { ${when} }, at_best: discuss`;
    expect(always(rule)).toEqual([
      'This rule matches whatever the ratings are, so that nothing better than "discuss" is ever given.',
    ]);
    expect(never(rule)).toEqual([
      'Nothing ever gives the outcome "hire": rules with "at_best" always hold the outcome below it.',
    ]);
  });

  it.each([
    'score: { below: 5 }',
    'rating: { of: bread, at_least: 1 }',
    'count: { where: { at_most: 4 }, at_least: 1 }',
    'interviewers: { at_least: 1 }',
  ])('is not told of %s', (when) => {
    expect(always(`when: { ${when} }, at_best: discuss`)).toEqual([]);
  });

  it('is not told of what decides', () => {
    expect(always('when: { score: { at_least: 1 } }, then: discuss')).toEqual([]);
  });
});

describe('an outcome above caps', () => {
  it('is never given where one cap reaches as far down as it does', () => {
    expect(never('when: { score: { at_least: 4 } }, at_best: discuss')).toHaveLength(1);
    expect(never('when: { score: { above: 4 } }, at_best: discuss')).toEqual([]);
  });

  it('is never given where several caps do together', () => {
    expect(
      never(
        'when: { score: { at_least: 4.5 } }, at_best: discuss',
        'when: { score: { below: 4.5 } }, at_best: discuss',
      ),
    ).toHaveLength(1);
  });

  it('is never given by a rule whose outcome is always lowered', () => {
    const cap = 'when: { score: { at_least: 4 } }, at_best: discuss';
    expect(never(cap, 'when: { score: { at_least: 4.5 } }, then: hire')).toHaveLength(1);
    expect(never(cap, 'when: { score: { at_least: 3.5 } }, then: hire')).toEqual([]);
  });

  it('is given where a cap leaves something', () => {
    expect(never('when: { count: { where: { below: 2 }, at_least: 1 } }, at_best: discuss')).toEqual([]);
  });
});

describe('a cap that changes nothing', () => {
  const CAPPED = 'Wherever this rule matches, another rule holds the outcome down as far, so that it changes nothing.';
  const BARRED =
    'Wherever this rule matches, a must-have or a check bars every hire without it, so that it changes nothing.';
  const decided = (outcome: string) =>
    `Wherever this rule matches, nothing better than "${outcome}" is decided, so that it changes nothing.`;

  it('because another one is as low', () => {
    const first = 'when: { rating: { of: cakes, below: 3 } }, at_best: discuss';
    expect(idle(first, 'when: { rating: { of: cakes, below: 2 } }, at_best: discuss')).toEqual([CAPPED]);
    expect(idle(first, first)).toEqual([CAPPED]);
    expect(idle(first, 'when: { rating: { of: cakes, below: 2 } }, at_best: no-hire')).toEqual([]);
    expect(idle('when: { rating: { of: cakes, below: 2 } }, at_best: discuss', first)).toEqual([]);
  });

  it('because a lower one below it reaches as far', () => {
    const low = 'when: { rating: { of: cakes, below: 4 } }, at_best: no-hire';
    expect(idle('when: { rating: { of: cakes, below: 3 } }, at_best: discuss', low)).toEqual([CAPPED]);
  });

  it('because the score gives nothing better', () => {
    expect(idle('when: { score: { below: 3 } }, at_best: no-hire')).toEqual([decided('no-hire')]);
    expect(idle('when: { score: { at_most: 3 } }, at_best: no-hire')).toEqual([]);
    expect(idle('when: { score: { below: 4 } }, at_best: discuss')).toEqual([decided('discuss')]);
  });

  it('but not where a rule decides something better', () => {
    const cap = 'when: { score: { below: 4 } }, at_best: discuss';
    expect(idle('when: { score: { at_least: 3.5 } }, then: hire', cap)).toEqual([]);
    expect(idle('when: { score: { at_least: 4.5 } }, then: hire', cap)).toEqual([decided('discuss')]);
  });

  it('because of what bars every hire already', () => {
    expect(idle('when: { must_haves: missed }, at_best: discuss')).toEqual([BARRED]);
    expect(idle('when: { rating: { of: bread, below: 2 } }, at_best: discuss')).toEqual([BARRED]);
    expect(idle('when: { check: { of: permit, equals: "no" } }, at_best: discuss')).toEqual([BARRED]);
    expect(
      idle('when: { any: [{ must_haves: missed }, { check: { of: permit, equals: "no" } }] }, at_best: discuss'),
    ).toEqual([BARRED]);
  });

  it('but not where the cap is lower than the bar, or more is asked', () => {
    expect(idle('when: { must_haves: missed }, at_best: no-hire')).toEqual([]);
    expect(idle('when: { must_haves: open }, at_best: discuss')).toEqual([]);
    expect(idle('when: { rating: { of: bread, below: 3 } }, at_best: discuss')).toEqual([]);
    expect(idle('when: { any: [{ must_haves: missed }, { interviewers: { below: 2 } }] }, at_best: discuss')).toEqual(
      [],
    );
  });

  it('but nothing is said of what no ratings change', () => {
    expect(idle('when: { interviewers: { below: 2 } }, at_best: discuss')).toEqual([]);
    expect(idle('when: { coverage: { below: 50% } }, at_best: discuss')).toEqual([]);
  });
});

describe('of more rules than people write', () => {
  const caps = (count: number): readonly string[] =>
    Array.from({ length: count }, () => 'when: { score: { below: 3.5 } }, at_best: no-hire');

  it('a few dozen are compared with each other', () => {
    expect(idle(...caps(20))).toHaveLength(19);
  });

  it('thousands are not, which would take minutes', () => {
    expect(idle(...caps(3000))).toEqual([]);
  });
});

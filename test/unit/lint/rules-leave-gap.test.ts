import { describe, expect, it } from 'vitest';
import { rulesLeaveGap } from '../../../src/lint/rules/arithmetic/rules-leave-gap.ts';
import { findingsOf, messagesOf, roleOf } from '../../lint-findings.ts';

/** Rules over four outcomes, best first, of which none has a threshold. */
function deciding(rules: readonly string[], more = ''): string {
  const outcomes = [
    'great, counts_as: hire',
    'hire, counts_as: hire',
    'discuss, counts_as: undecided',
    'no-hire, counts_as: no-hire',
  ];
  return roleOf('  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }', {
    after: `decision:
  outcomes:
${outcomes.map((one) => `    - { id: ${one} }`).join('\n')}
${more}  rules:
${rules.map((rule) => `    - { ${rule} }`).join('\n')}
`,
  });
}

const rule = (when: string, then: string) => `when: { ${when} }, then: ${then}`;

describe('a hole', () => {
  it('between whole ratings is found, since a mean falls there', () => {
    const text = deciding([rule('score: { at_least: 4 }', 'hire'), rule('score: { at_most: 3 }', 'no-hire')]);
    const [found] = findingsOf(rulesLeaveGap, text);
    expect(found?.message).toBe('A score between 3 and 4 matches none of these rules and gets "no-hire".');
    expect(found?.range.start.line).toBe(15);
    expect(found?.related?.[0]?.range.start.line).toBe(14);
  });

  it('of a single score is found', () => {
    const text = deciding([rule('score: { above: 3.5 }', 'hire'), rule('score: { below: 3.5 }', 'discuss')]);
    expect(messagesOf(rulesLeaveGap, text)).toEqual([
      'A score of exactly 3.5 matches none of these rules and gets "no-hire".',
    ]);
  });

  it('is found in percents, in sums, and where two conditions stand under "all"', () => {
    expect(
      messagesOf(
        rulesLeaveGap,
        deciding([
          rule('percent: { at_least: 80 }', 'hire'),
          rule('all: [{ percent: { at_least: 50 } }, { percent: { below: 75 } }]', 'discuss'),
        ]),
      ),
    ).toEqual(['A score between 75% and 80% matches none of these rules and gets "no-hire".']);
    expect(
      messagesOf(
        rulesLeaveGap,
        deciding([rule('sum: { at_least: 8 }', 'hire'), rule('sum: { at_most: 6 }', 'discuss')]),
      ),
    ).toEqual(['A score between 6 and 8 matches none of these rules and gets "no-hire".']);
  });
});

describe('no hole', () => {
  const [top, bottom] = [rule('score: { at_least: 4 }', 'hire'), rule('score: { at_most: 3 }', 'no-hire')];

  it.each([
    ['rules that meet', deciding([top, rule('score: { below: 4 }', 'discuss')])],
    ['rules that share an edge', deciding([top, rule('score: { at_most: 4 }', 'discuss')])],
    ['rules without upper ends, the first deciding', deciding([top, rule('score: { at_least: 3 }', 'discuss')])],
    ['what lies between goes to an outcome between', deciding([top, bottom], '  otherwise: discuss\n')],
    ['what the rest gets is written, and is that of a side', deciding([top, bottom], '  otherwise: no-hire\n')],
    [
      'a third rule reaches over it',
      deciding([
        rule('score: { at_least: 2, at_most: 4.5 }', 'discuss'),
        rule('score: { at_least: 2, at_most: 3 }', 'discuss'),
        top,
      ]),
    ],
    [
      'another condition may take it',
      deciding([top, bottom, rule('all: [{ score: { above: 3 } }, { every: { at_least: 2 } }]', 'discuss')]),
    ],
    ['caps decide nothing', deciding([top, 'when: { score: { at_most: 3 } }, at_best: discuss'])],
    ['different figures', deciding([top, rule('score: { at_most: 3, in: [bread] }', 'no-hire')])],
    ['no rules', roleOf('  - { id: bread, name: Bread }')],
  ])('%s', (_, text) => {
    expect(messagesOf(rulesLeaveGap, text)).toEqual([]);
  });

  it('outcomes with thresholds take what rules leave', () => {
    const text = deciding([top, bottom]).replace(
      'discuss, counts_as: undecided',
      'discuss, counts_as: undecided, from: 2',
    );
    expect(messagesOf(rulesLeaveGap, text)).toEqual([]);
  });

  it('a written rest that is worse than both sides is no reason for a hole', () => {
    const text = deciding([top, rule('score: { at_most: 3 }', 'discuss')], '  otherwise: no-hire\n');
    expect(messagesOf(rulesLeaveGap, text)).toHaveLength(1);
  });
});

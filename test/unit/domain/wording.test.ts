import { describe, expect, it } from 'vitest';
import { exact, parseExactText } from '../../../src/domain/exact.ts';
import { scoreText, wayText } from '../../../src/domain/wording.ts';
import { buildRole, caps, is } from '../../build-role.ts';

const number = (text: string) => parseExactText(text) ?? exact('bad');
const MEAN = buildRole({ dimensions: ['a', 'b'] });
const SUM = buildRole({
  dimensions: ['a', 'b'],
  score: 'sum',
  outcomes: [{ id: 'yes', from: 8 }, { id: 'no' }],
});

describe('a score in words', () => {
  // 62.5% of the way from 1 to 5, where hire begins, is 3.5.
  it.each([
    ['3.5', '3.50'],
    ['3.4996', '3.4996'],
    ['53/13', '4.08'],
  ])('%s is %s beside the thresholds of the role', (score, text) => {
    expect(scoreText(MEAN, number(score))).toBe(text);
  });

  it.each([
    ['8', '8 points'],
    ['7.5', '7.50 points'],
    ['7.999', '7.999 points'],
    ['17/3', '5.67 points'],
  ])('%s is %s where the role adds up', (score, text) => {
    expect(scoreText(SUM, number(score))).toBe(text);
  });

  it('says that there is none', () => {
    expect([scoreText(MEAN, null), wayText(MEAN, null)]).toEqual(['none', 'none']);
  });
});

describe('the way from worst to best in words', () => {
  it.each([
    ['62.5', '62.5%'],
    ['62.49', '62.49%'],
    ['75', '75%'],
    ['99.99', '99.99%'],
  ])('%s is %s beside the thresholds of the role', (percent, text) => {
    expect(wayText(MEAN, number(percent))).toBe(text);
  });
});

describe('beside the bars of rules', () => {
  const any = undefined;
  const ruled = (...when: Parameters<typeof caps>[1][]) =>
    buildRole({
      dimensions: ['a', 'b'],
      outcomes: [{ id: 'yes' }, { id: 'no' }],
      rules: when.map((it) => caps('no', it)),
    });

  it('a score stands on its own side', () => {
    const role = ruled({ kind: 'score', within: any, is: is({ below: 3.9 }) });
    expect(scoreText(role, number('3.895'))).toBe('3.895');
    expect(scoreText(role, number('3.9'))).toBe('3.90');
  });

  it('a percentage stands on its own side, and the score beside it', () => {
    const role = ruled({ kind: 'not', condition: { kind: 'percent', within: any, is: is({ at_least: 72.5 }) } });
    expect(wayText(role, number('72.46'))).toBe('72.46%');
    // 72.5% of the way from 1 to 5 is 3.9.
    expect(scoreText(role, number('3.8984'))).toBe('3.898');
  });

  it('a bar for some dimensions is none for the whole', () => {
    const role = ruled({ kind: 'score', within: ['a'], is: is({ below: 3.9 }) });
    expect(scoreText(role, number('3.895'))).toBe('3.90');
  });

  it('points stand on their own side of a sum', () => {
    const sums = { ...ruled({ kind: 'all', conditions: [{ kind: 'sum', within: any, is: is({ at_least: 8 }) }] }) };
    const role = { ...sums, decision: { ...sums.decision, score: 'sum' as const } };
    expect(scoreText(role, number('7.999'))).toBe('7.999 points');
  });
});

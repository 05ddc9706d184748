import { describe, expect, it } from 'vitest';
import { exact, parseExactText } from '../../../src/domain/exact.ts';
import { scoreText, wayText } from '../../../src/domain/wording.ts';
import { buildRole } from '../../build-role.ts';

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

import { describe, expect, it } from 'vitest';
import { exact, ratio } from '../../../../src/domain/exact.ts';
import type { DecisionResult, Figures, Result } from '../../../../src/domain/result.ts';
import type { Role } from '../../../../src/domain/role.ts';
import type { Scale } from '../../../../src/domain/scale.ts';
import { shortTime } from '../../../../src/report/model/dates.ts';
import { builtInCapWords, outcomeWords, ruleWords } from '../../../../src/report/model/decision-words.ts';
import { distanceWords, figureWords, pointsWords, scoreSentence } from '../../../../src/report/model/number-words.ts';
import { headline, shortOutcome } from '../../../../src/report/model/outcome-words.ts';
import { bandWords, labelWords, minutesWords, scaleWords } from '../../../../src/report/model/scale-words.ts';
import { ONE_TO_FIVE, plainRole } from '../plain-role.ts';

const ROLE = plainRole();
const scaleOf = (kind: Scale['kind'], ...ratings: readonly [string, string?][]): Scale => ({
  kind,
  ratings: ratings.map(([value, label]) => ({ value: exact(value), ...(label === undefined ? {} : { label }) })),
});
const WORDS = scaleOf('words', ['1', 'No'], ['2', 'Mixed'], ['3', 'Yes']);

describe('scales in words', () => {
  it.each<[Scale, string]>([
    [ONE_TO_FIVE, '1 to 5'],
    [scaleOf('numbers', ['1'], ['1.5'], ['2']), '1 to 2 in steps of 0.5'],
    [WORDS, 'No, Mixed or Yes'],
    [scaleOf('list', ['0'], ['3'], ['6'], ['8'], ['10']), '0, 3, 6, 8 or 10'],
  ])('%#', (scale, words) => {
    expect(scaleWords(scale)).toBe(words);
  });

  it('joins neighbours of one label to a band', () => {
    const scale = scaleOf('numbers', ['1', 'Weak'], ['2', 'Weak'], ['3'], ['4', 'Strong']);
    expect(labelWords(scale)).toEqual(['1–2 Weak', '4 Strong']);
    expect(labelWords(WORDS)).toEqual([]);
  });

  it('names ratings and bands as people write them', () => {
    expect(bandWords(ONE_TO_FIVE, exact(1), exact(2))).toBe('1–2');
    expect(bandWords(WORDS, exact(2), exact(2))).toBe('Mixed');
    expect(minutesWords({ from: 45, to: 60 })).toBe('45 to 60 minutes');
    expect(minutesWords({ from: 60, to: 60 })).toBe('60 minutes');
  });
});

describe('numbers in words', () => {
  const figures = (score: string, percent: string, coverage: string): Figures => ({
    score: exact(score),
    percent: exact(percent),
    coverage: exact(coverage),
  });

  it('never gives a score without its scale, its percentage and its coverage', () => {
    expect(scoreSentence(ROLE, { figures: figures('3.65', '66.25', '85'), dimensions: [] })).toBe(
      '3.65 on a scale of 1 to 5, 66.3% of the way from worst to best, with 85% of the weight rated',
    );
    expect(scoreSentence(ROLE, { figures: { score: null, percent: null, coverage: exact(0) }, dimensions: [] })).toBe(
      'no score: nothing that counts towards it was rated',
    );
    expect(figureWords(ROLE, figures('3.65', '66.25', '85'))).toBe('3.65 (66.3%)');
  });

  it('calls a sum points', () => {
    const sums: Role = { ...ROLE, decision: { ...ROLE.decision, score: 'sum' } };
    expect(figureWords(sums, figures('24', '50', '100'))).toBe('24 points (50%)');
    const nothing = { figures: figures('24', '50', '0'), dimensions: [] };
    const all = sums.dimensions.length;
    expect(scoreSentence(sums, nothing)).toContain(`24 points (pro rata from 0 of ${all} dimensions), 50% of the way`);
  });

  it('says distances as they are said aloud', () => {
    expect(['1', '0.5', '2', '1.5'].map((distance) => pointsWords(exact(distance)))).toEqual([
      'one point',
      'half a point',
      '2 points',
      '1.5 points',
    ]);
    expect(distanceWords(ratio(1, 3))).toBe('0.33');
    expect(distanceWords(exact(10))).toBe('10');
  });

  it('rounds no step to nothing', () => {
    expect(pointsWords(exact('0.001'))).toBe('0.001 points');
    expect(pointsWords(exact('1.125'))).toBe('1.125 points');
    expect(distanceWords(ratio(1, 3000))).toBe('0.0003');
  });
});

describe('outcomes in words', () => {
  const result = (decision: Partial<DecisionResult>): Result => ({
    scope: 'role',
    figures: { score: exact(4), percent: exact(75), coverage: exact(100) },
    dimensions: [],
    decision: {
      outcome: 'hire',
      countsAs: 'hire',
      possible: ['hire'],
      possibleIsExact: true,
      provisional: false,
      decidedBy: { kind: 'threshold', outcome: 'hire' },
      caps: [],
      rules: [],
      nearest: null,
      assessNext: [],
      ...decision,
    },
  });
  const provisional = { countsAs: 'undecided', provisional: true, possible: ['hire', 'discuss', 'no-hire'] } as const;

  it('says what an outcome counts as where its label does not', () => {
    expect(headline(ROLE, result({})).text).toBe('Hire');
    expect(headline(ROLE, result({ outcome: 'no-hire', countsAs: 'no-hire' })).text).toBe('No hire');
    expect(headline(ROLE, result({ outcome: 'discuss', countsAs: 'undecided' })).text).toBe(
      'Discuss (counts as undecided)',
    );
  });

  it('says that a result is provisional, and what it could become', () => {
    expect(headline(ROLE, result(provisional)).text).toBe(
      'Provisional: Hire so far, could still become Discuss or No hire; counts as undecided',
    );
    expect(headline(ROLE, result({ ...provisional, possibleIsExact: false })).text).toContain('could at most still');
    expect(shortOutcome(ROLE, result(provisional)).text).toBe('Hire (provisional)');
  });

  it('recommends nothing where nothing was rated', () => {
    const nothing = result({ outcome: null, countsAs: 'undecided', decidedBy: { kind: 'nothing-rated' } });
    expect(headline(ROLE, nothing).text).toBe('No recommendation yet: nothing that counts was rated');
    expect(shortOutcome(ROLE, nothing).text).toBe('nothing rated');
  });
});

describe('decisions in words', () => {
  const outcomes = ROLE.decision.outcomes;

  it('says when each outcome is given', () => {
    expect(outcomes.map((outcome) => outcomeWords(ROLE, outcome))).toEqual([
      'score from 3.5',
      'score from 3',
      'all the rest',
    ]);
  });

  it('puts a percentage into the units of the scale as well', () => {
    const [hire] = outcomes;
    if (!hire) throw new Error('no outcome');
    const threshold = { kind: 'from', unit: 'percent', value: exact('62.5') } as const;
    expect(outcomeWords(ROLE, { ...hire, threshold })).toBe('score from 62.5%, which is 3.5 here');
    expect(outcomeWords({ ...ROLE, scale: WORDS }, { ...hire, threshold })).toBe('score from 62.5%');
  });

  it('says a rule as a sentence', () => {
    expect(ROLE.decision.rules.map((rule) => ruleWords(ROLE, rule))).toEqual([
      'If at least 1 dimension is below 2: at best Discuss.',
    ]);
  });

  it('says what bars a hire without being written down, of what the role has', () => {
    expect(builtInCapWords(ROLE)).toBe(
      'A missed must-have or a failed check bars every outcome that counts as hire; the best left is then Discuss.',
    );
    expect(builtInCapWords({ ...ROLE, dimensions: [], checks: [] })).toBeUndefined();
  });
});

describe('shortTime', () => {
  it('is to the minute, in UTC, and leaves alone what is no time', () => {
    expect(shortTime('2026-11-20T11:02:10+02:00')).toBe('2026-11-20 09:02 UTC');
    expect(shortTime('soon')).toBe('soon');
  });
});

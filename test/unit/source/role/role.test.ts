import { describe, expect, it } from 'vitest';
import { exactText, ratio } from '../../../../src/domain/exact.ts';
import type { Role } from '../../../../src/domain/role.ts';
import { canonicalJson } from '../../../../src/source/canonical-json.ts';
import { decodeRole } from '../../../../src/source/role/decode-role.ts';
import { roleDifferences } from '../../../../src/source/role/role-differences.ts';
import { roleMeaning, scoringMeaning } from '../../../../src/source/role/role-meaning.ts';

function role(rest: string): Role {
  const decoded = decodeRole(`format: hirecard/role@1\nid: r\ntitle: R\n${rest}`, 'r.yaml');
  if (!decoded.ok) throw new Error(decoded.findings.map(({ message }) => message).join('\n'));
  return decoded.value;
}

const TWO = 'dimensions: [{ id: a, name: A }, { id: b, name: B }]\n';

function shares({ dimensions }: Role): readonly string[] {
  return dimensions.map(({ id, share }) => `${id} ${exactText(share)}`);
}

describe('shares where ratings are added up', () => {
  it('count the points that a dimension spans, not its weight alone', () => {
    // 2 × 10, 0.5 × 10, 1 × 10 and 1.5 × 3 points: 20, 5, 10 and 4.5 of 39.5.
    const adding = role(`scale: { min: 0, max: 10 }
dimensions:
  - { id: a, name: A, weight: 2 }
  - { id: b, name: B, weight: 0.5 }
  - { id: c, name: C, weight: 1 }
  - { id: d, name: D, weight: 1.5, scale: { min: 0, max: 3 } }
decision:
  score: sum
  outcomes: [{ id: hire, counts_as: hire, from: 30 }, { id: no-hire, counts_as: no-hire }]
`);
    expect(shares(adding)).toEqual(['a 40/79', 'b 10/79', 'c 20/79', 'd 9/79']);
  });
});

describe('defaults', () => {
  const plain = role(TWO);

  it('is a scale from 1 to 5, equal weights, one stage with everything, four verdicts', () => {
    expect(plain.scale.ratings.map(({ value }) => exactText(value))).toEqual(['1', '2', '3', '4', '5']);
    expect(shares(plain)).toEqual(['a 0.5', 'b 0.5']);
    expect(plain.stages).toEqual([
      { id: 'interview', name: 'Interview', dimensions: ['a', 'b'], checks: [], exercises: [] },
    ]);
    expect(plain.verdict).toEqual(['Strong no', 'No', 'Yes', 'Strong yes']);
    expect(plain).toMatchObject({ evidence: 'optional', panel: { combine: 'mean' } });
  });

  it('is the built-in decision, also when it is written out', () => {
    expect(plain.decision.isDefault).toBe(true);
    const bars = plain.decision.outcomes.map(({ id, countsAs, threshold }) => [
      id,
      countsAs,
      threshold && exactText(threshold.value),
    ]);
    expect(bars).toEqual([
      ['strong-hire', 'hire', '80'],
      ['hire', 'hire', '62.5'],
      ['discuss', 'undecided', '50'],
      ['no-hire', 'no-hire', '25'],
      ['strong-no-hire', 'no-hire', undefined],
    ]);
    expect(role(`${TWO}decision: { outcomes: [{ id: x, counts_as: no-hire }] }`).decision.isDefault).toBe(false);
  });

  it('makes an outcome label from its id', () => {
    expect(plain.decision.outcomes[4]?.label).toBe('Strong no hire');
  });
});

describe('weights', () => {
  it('are exact: percents, plain numbers, none', () => {
    expect(
      shares(role('dimensions: [{ id: a, name: A, weight: 33.3% }, { id: b, name: B, weight: "66.7%" }]')),
    ).toEqual(['a 0.333', 'b 0.667']);
    expect(shares(role('dimensions: [{ id: a, name: A, weight: 1 }, { id: b, name: B, weight: 2 }]'))).toEqual([
      'a 1/3',
      'b 2/3',
    ]);
    expect(shares(role('dimensions: [{ id: a, name: A, weight: 0.1 }, { id: b, name: B, weight: 0.2 }]'))).toEqual([
      'a 1/3',
      'b 2/3',
    ]);
  });

  it('of a group divide among its dimensions; without one its dimensions are siblings of those outside', () => {
    const group = (weight: string, inner: string) => `
dimensions:
  - { id: a, name: A, weight: 40% }
  - { id: g, name: G, ${weight} dimensions: [{ id: b, name: B, ${inner} 2 }, { id: c, name: C, ${inner} 1 }] }`;
    expect(shares(role(group('weight: 60%,', 'weight:')))).toEqual(['a 0.4', 'b 0.4', 'c 0.2']);
    const flat = role(
      'dimensions: [{ id: a, name: A }, { id: g, name: G, dimensions: [{ id: b, name: B }, { id: c, name: C }] }]',
    );
    expect(shares(flat)).toEqual(['a 1/3', 'b 1/3', 'c 1/3']);
    expect(flat.groups.map(({ id, share }) => `${id} ${exactText(share)}`)).toEqual(['g 2/3']);
  });

  it('leave bonus dimensions out', () => {
    const withBonus = role('dimensions: [{ id: a, name: A }, { id: b, name: B, bonus: 5% }]');
    expect(shares(withBonus)).toEqual(['a 1', 'b 0']);
    expect(withBonus.dimensions[1]?.bonus?.equals(5)).toBe(true);
  });
});

describe('scales and anchors', () => {
  it('have half points, words, numbers and labels for bands', () => {
    const texts = (scale: string) =>
      role(`scale: ${scale}\n${TWO}`).scale.ratings.map(
        ({ value, label }) => `${exactText(value)}${label ? ` ${label}` : ''}`,
      );
    expect(texts('{ min: 1, max: 2, step: 0.5 }')).toEqual(['1', '1.5', '2']);
    expect(texts('{ min: -1, max: 1, labels: { -1-0: Low, "1": High } }')).toEqual(['-1 Low', '0 Low', '1 High']);
    expect(texts('["No", Mixed, "Yes"]')).toEqual(['1 No', '2 Mixed', '3 Yes']);
    expect(texts('[0, 3, 10]')).toEqual(['0', '3', '10']);
    expect(texts('["0", "3"]')).toEqual(['0', '3']);
  });

  it('read a rating by number or word, anchors best first', () => {
    const { dimensions } = role(`dimensions:
  - { id: a, name: A, anchors: { 1-2: low, "5": high, 3.0: middle }, must_have: 3.5 }
  - { id: b, name: B, scale: [Bad, So-so, Good], anchors: { Good: g, Bad-So-so: w }, must_have: So-so }`);
    const anchors = dimensions.map((dimension) =>
      dimension.anchors.map(({ from, to, text }) => `${exactText(from)}-${exactText(to)} ${text}`),
    );
    expect(anchors).toEqual([
      ['5-5 high', '3-3 middle', '1-2 low'],
      ['3-3 g', '1-2 w'],
    ]);
    expect(dimensions[0]?.mustHave?.atLeast.equals(ratio(7, 2))).toBe(true);
    expect(dimensions[1]?.mustHave).toMatchObject({ by: 'panel' });
    expect(dimensions[1]?.mustHave?.atLeast.equals(2)).toBe(true);
  });
});

describe('stages', () => {
  const checks = 'checks: [{ id: x, ask: X }, { id: y, ask: Y }]\n';

  it('cover groups, in the order of the role, each dimension once', () => {
    const { stages } = role(`dimensions:
  - { id: g, name: G, dimensions: [{ id: a, name: A }, { id: b, name: B }] }
  - { id: c, name: C }
stages: [{ id: one, name: One, dimensions: [c, b, g] }]`);
    expect(stages[0]?.dimensions).toEqual(['a', 'b', 'c']);
  });

  it('all ask all checks, unless a stage names one', () => {
    const asked = (first: string) =>
      role(`${TWO}${checks}stages: [{ id: one, name: One, dimensions: ${first} }, { id: two, name: Two }]`).stages.map(
        (stage) => stage.checks,
      );
    expect(asked('[a]')).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
    expect(asked('[a, x]')).toEqual([['x'], []]);
  });
});

describe('signals and red flags', () => {
  it('get an id from their text', () => {
    const { signals, redFlags } = role(
      `${TWO}signals: { strong: [Über-careful!, { id: neat, text: Neat }, über calm] }\nred_flags: [Neat, { id: late, text: Late, severity: reject }]`,
    );
    expect(signals.strong.map(({ id }) => id)).toEqual(['uber-careful', 'neat', 'uber-calm']);
    expect(redFlags).toEqual([
      { id: 'neat', text: 'Neat', severity: 'review' },
      { id: 'late', text: 'Late', severity: 'reject' },
    ]);
  });
});

describe('conditions', () => {
  const when = (condition: string) =>
    role(
      `${TWO}decision:\n  outcomes: [{ id: y, counts_as: hire, from: 3 }, { id: n, counts_as: no-hire }]\n  rules: [{ when: ${condition}, then: y }]`,
    ).decision.rules[0]?.when;

  it('look at the whole role and the panel unless said', () => {
    expect(when('{ every: { at_least: 3 } }')).toMatchObject({ kind: 'every', within: undefined, by: 'panel' });
    expect(when('{ every: { at_least: 3, in: [interview], by: interviewer } }')).toMatchObject({
      within: ['a', 'b'],
      by: 'interviewer',
    });
  });

  it('a red flag by itself means that it was seen', () => {
    expect(when('{ red_flags: {} }')).toMatchObject({ kind: 'red-flags', is: [{ comparator: 'at_least' }] });
  });

  it('keep percents apart from numbers', () => {
    expect(when('{ count: { where: { below: 50% }, above: 50% } }')).toMatchObject({
      where: [{ comparator: 'below', value: { kind: 'percent' } }],
      is: [{ comparator: 'above', value: { kind: 'percent' } }],
    });
  });
});

describe('meaning', () => {
  const text = (rest: string) => canonicalJson(roleMeaning(role(rest)));
  const full =
    'dimensions:\n  - { id: a, name: A, weight: 40%, anchors: { 3: fine } }\n  - { id: b, name: B, weight: 60% }\n';

  it('writes a threshold in words as its number: from the lowest rating of the word, above its highest', () => {
    const scale = 'scale: { min: 1, max: 5, labels: { 1-2: Below, 4-5: Good } }\n';
    const decision = (from: string, above: string) =>
      `${scale}${TWO}decision:\n  outcomes:\n    - { id: hire, counts_as: hire, from: ${from} }\n    - { id: discuss, counts_as: undecided, above: ${above} }\n    - { id: no-hire, counts_as: no-hire }\n`;
    expect(text(decision('Good', 'Below'))).toBe(text(decision('4', '2')));
  });

  it('is blind to comments, key order, quotes and the spelling of numbers', () => {
    const same = `# a comment
dimensions:
  - { weight: "40.0%", anchors: { "3.0": 'fine' }, name: "A", id: a }
  - id: b
    weight: 60%   # most
    name: >-
      B
scale: { step: 1.0, max: 5, min: 1 }
`;
    expect(text(same)).toBe(text(full));
  });

  it.each([
    ['a weight', ['40%', '60%'], ['50%', '50%']],
    ['a word', ['name: A'], ['name: Aa']],
    ['an anchor', ['fine'], ['good']],
  ])('sees %s', (_, from, to) => {
    const changed = from.reduce((all, part, index) => all.replace(part, to[index] ?? ''), full);
    expect(text(changed)).not.toBe(text(full));
  });

  it('for scoring sees numbers, not words', () => {
    const scoring = (rest: string) => canonicalJson(scoringMeaning(role(rest)));
    expect(scoring(full.replace('fine', 'good').replace('name: A', 'name: Z'))).toBe(scoring(full));
    expect(scoring(full.replace('40%', '30%').replace('60%', '70%'))).not.toBe(scoring(full));
    expect(scoring(`${full}panel: { combine: median }`)).not.toBe(scoring(full));
    expect(scoring('dimensions: [{ id: b, name: B, weight: 3 }, { id: a, name: A, weight: 2 }]')).toBe(scoring(full));
  });
});

describe('differences', () => {
  it('are told in plain words', () => {
    const before = role(
      'dimensions:\n  - { id: a, name: A, weight: 40%, anchors: { 3: fine } }\n  - { id: b, name: B, weight: 60% }\n',
    );
    const after = role(
      'dimensions:\n  - { id: a, name: A, weight: 50%, anchors: { 3: good } }\n  - { id: b, name: B, weight: 50% }\n',
    );
    expect(roleDifferences(before, before)).toEqual([]);
    expect(roleDifferences(before, after)).toEqual([
      { what: 'weight of a', before: '40%', after: '50%', changesScore: true },
      { what: 'anchor 3 of a', before: '"fine"', after: '"good"', changesScore: false },
      { what: 'weight of b', before: '60%', after: '50%', changesScore: true },
    ]);
  });

  it('tell rules by their place, added and removed things, and a new order', () => {
    const decision = (bar: number) => `decision:
  outcomes: [{ id: y, counts_as: hire, from: 3 }, { id: n, counts_as: no-hire }]
  rules: [{ when: { every: { at_least: ${bar} } }, then: y }]\n`;
    const before = role(`${TWO}${decision(3)}`);
    const after = role(`dimensions: [{ id: b, name: B }, { id: a, name: A }, { id: c, name: C }]\n${decision(4)}`);
    const what = roleDifferences(before, after).map(
      ({ what: name, before: old, after: now }) => `${name}: ${old} → ${now}`,
    );
    expect(what).toEqual([
      'dimension c: nothing → "C"',
      'order of dimensions: a, b → b, a',
      'dimensions of interview: a, b → b, a, c',
      'at least of every of rule 1: 3 → 4',
    ]);
  });
});

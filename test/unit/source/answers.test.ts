import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact.ts';
import { decodeAnswers } from '../../../src/source/answers/decode-answers.ts';
import { resolveAnswers } from '../../../src/source/answers/resolve-answers.ts';
import { SAMPLE_YAML, sampleRole } from '../../sample-role.ts';

const role = sampleRole();
const ANSWERS = `format: hirecard/answers@1
role: baker
candidate: { id: jane-doe, name: Jane Doe }
interviewer: ana
stage: bench
started_at: 2026-11-20T11:00:00+01:00
submitted_at: 2026-11-20T11:02:10Z
ratings:
  dough: { rating: 4, evidence: Kneaded well }
  ovens: Mixed
checks: { early: "yes" }
signals: { strong: [tastes] }
red_flags:
  - burns
fields: { next: Ask about rye }
verdict: { answer: "Yes", reason: Would eat it }
`;

function read(input: string | Uint8Array, against = role) {
  const decoded = decodeAnswers(input, 'a.yaml');
  const resolved = decoded.ok ? resolveAnswers(decoded.value, against) : decoded;
  const findings = resolved.findings.map(({ range, code, message, hint }) => ({
    at: `${range.start.line}:${range.start.column}`,
    code,
    message,
    hint,
  }));
  return { ok: resolved.ok, value: resolved.ok ? resolved.value : undefined, findings };
}

const codes = (input: string) => read(input).findings.map(({ code }) => code);

describe('an answers file', () => {
  it('has its findings in the order of their places', () => {
    const bad = ANSWERS.replace('rating: 4', 'rating: 9')
      .replace('early: "yes"', 'early: 1')
      .replace('[tastes]', '[x]');
    const places = read(bad).findings.map(({ at }) => Number(at.split(':')[0]));
    expect(places).toEqual([9, 11, 12]);
  });

  it('wants to know what was seen of a red flag that rules a candidate out', () => {
    const strict = { ...role, redFlags: role.redFlags.map((flag) => ({ ...flag, severity: 'reject' as const })) };
    const [finding, ...others] = read(ANSWERS, strict).findings;
    expect(finding).toMatchObject({ at: '14:5', code: 'answers/flag-evidence-missing' });
    expect(others).toEqual([]);
    expect(read(ANSWERS.replace('- burns', '- { id: burns, evidence: Two loaves }'), strict).ok).toBe(true);
    expect(read(ANSWERS.replace('- burns', '- { id: burns, evidence: " " }'), strict).ok).toBe(false);
  });

  it('says once that a field is none of the role, whatever it holds', () => {
    expect(codes(ANSWERS.replace('fields: { next: Ask about rye }', 'fields: { next: Rye, hobby: 4 }'))).toEqual([
      'answers/unknown-field',
    ]);
  });

  it('names the allowed ratings with the words the scale has for them', () => {
    const labelled = role;
    const dough = labelled.dimensions.map((one) =>
      one.id === 'dough'
        ? {
            ...one,
            scale: {
              ...one.scale,
              ratings: one.scale.ratings.map((it, i) => (i === 2 ? { ...it, label: 'Meets' } : it)),
            },
          }
        : one,
    );
    const { findings } = read(ANSWERS.replace('rating: 4', 'rating: 9'), { ...labelled, dimensions: dough });
    expect(findings[0]?.hint).toBe('Allowed: 1, 2, 3 (Meets), 4 or 5.');
  });

  it('gives what a walk would have given', () => {
    const { value, findings } = read(ANSWERS);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      candidate: { id: 'jane-doe', name: 'Jane Doe' },
      interviewer: { id: 'ana' },
      stage: 'bench',
      startedAt: '2026-11-20T10:00:00.000Z',
      submittedAt: '2026-11-20T11:02:10.000Z',
      answers: {
        checks: { early: 'yes' },
        signals: { strong: ['tastes'], weak: [] },
        redFlags: [{ id: 'burns' }],
        fields: { next: 'Ask about rye' },
        verdict: { answer: 'Yes', reason: 'Would eat it' },
      },
    });
    const rated = value?.answers.assessments.map((one) => [
      one.dimension,
      one.kind === 'rated' ? exactText(one.rating) : one.reason,
      one.evidence,
    ]);
    expect(rated).toEqual([
      ['dough', '4', 'Kneaded well'],
      ['ovens', '2', undefined],
    ]);
  });

  it('may be JSON, may be short, and is in the order of the role whatever its own', () => {
    const short = JSON.stringify({
      format: 'hirecard/answers@1',
      role: 'baker',
      candidate: 'jane-doe',
      interviewer: { id: 'ana' },
      stage: 'bench',
      ratings: { ovens: { not_assessed: 'not-asked', evidence: 'Closed' }, dough: 4 },
      red_flags: [{ id: 'burns', evidence: 'Said so' }],
      fields: { next: 'x' },
      verdict: 'No',
    });
    const { value, findings } = read(short);
    expect(findings).toEqual([]);
    expect(value?.answers.assessments.map(({ dimension, kind }) => [dimension, kind])).toEqual([
      ['dough', 'rated'],
      ['ovens', 'not-assessed'],
    ]);
    expect(value?.answers.redFlags).toEqual([{ id: 'burns', evidence: 'Said so' }]);
    expect(value?.answers.verdict).toEqual({ answer: 'No' });
  });

  it('needs no stage where the role has one', () => {
    const one = sampleRole(SAMPLE_YAML.replace(/stages:[\s\S]*?decision:/, 'decision:'));
    const answers = ANSWERS.replace('stage: bench\n', '').replace('  ovens: Mixed', '  ovens: Mixed\n  speed: 1.5');
    expect(read(answers, one)).toMatchObject({ ok: true, value: { stage: 'interview' } });
    expect(read(ANSWERS.replace('stage: bench\n', ''))).toMatchObject({
      ok: false,
      findings: [{ code: 'answers/stage-missing', hint: 'Add "stage": bench or talk.' }],
    });
  });

  it('takes a decimal exactly as it is written', () => {
    const talk = ANSWERS.replace('stage: bench', 'stage: talk').replace('checks: { early: "yes" }\n', '');
    expect(read(talk.replace('  ovens: Mixed', '  speed: 1.50'))).toMatchObject({ ok: true });
    const almost = read(talk.replace('  ovens: Mixed', '  speed: 1.49999999999999999999'));
    expect(almost).toMatchObject({
      ok: false,
      findings: [{ code: 'answers/rating-off-scale', hint: 'Allowed: 0, 0.5, 1, 1.5 or 2.' }],
    });
  });

  const faults: readonly [name: string, from: string, to: string, at: string, code: string, says: RegExp][] = [
    ['another role', 'role: baker', 'role: cook', '2:7', 'answers/other-role', /for the role "cook", not for "baker"/],
    [
      'a path for an id',
      '{ id: jane-doe, name',
      '{ id: ../x, name',
      '3:18',
      'answers/invalid-id',
      /"\.\.\/x" has "\."/,
    ],
    ['a name for an id', 'interviewer: ana', 'interviewer: Ana', '4:14', 'answers/invalid-id', /capital letter "A"/],
    ['an unknown stage', 'stage: bench', 'stage: bnch', '5:8', 'answers/unknown-stage', /"bnch" is not a stage/],
    [
      'no such day',
      '2026-11-20T11:00:00+01:00',
      '2026-11-31T11:00:00Z',
      '6:13',
      'answers/invalid-date',
      /"2026-11-31T/,
    ],
    ['no offset', '2026-11-20T11:02:10Z', '2026-11-20T11:02:10', '7:15', 'answers/invalid-date', /offset/],
    [
      'an end before the start',
      '2026-11-20T11:02:10Z',
      '2026-11-20T09:59:00Z',
      '7:15',
      'answers/submitted-before-start',
      /before it was started/,
    ],
    [
      'an unknown dimension',
      '  ovens: Mixed',
      '  oven: Mixed\n  ovens: Mixed',
      '10:3',
      'answers/unknown-dimension',
      /"oven" is not a dimension/,
    ],
    [
      'a dimension of another stage',
      '  ovens: Mixed',
      '  speed: 1\n  ovens: Mixed',
      '10:3',
      'answers/dimension-not-in-stage',
      /does not cover Speed/,
    ],
    ['a dimension left out', '  ovens: Mixed\n', '', '8:1', 'answers/dimension-missing', /has no answer: ovens/],
    [
      'a rating off the scale',
      'rating: 4',
      'rating: 6',
      '9:20',
      'answers/rating-off-scale',
      /rating 6 is not on the scale of Dough/,
    ],
    [
      'an extreme without evidence',
      '{ rating: 4, evidence: Kneaded well }',
      '5',
      '9:10',
      'answers/evidence-missing',
      /needs evidence/,
    ],
    [
      'blank evidence for an extreme',
      '{ rating: 4, evidence: Kneaded well }',
      '{ rating: 1, evidence: "  " }',
      '9:20',
      'answers/evidence-missing',
      /needs evidence/,
    ],
    [
      'a rating and a reason',
      'evidence: Kneaded well',
      'not_assessed: not-asked',
      '9:23',
      'answers/unknown-key',
      /also said to be not assessed/,
    ],
    ['an unknown reason', 'ovens: Mixed', 'ovens: { not_assessed: lazy }', '10:26', 'answers/wrong-value', /lazy/],
    ['true for yes', '"yes"', 'true', '11:18', 'answers/wrong-value', /true/],
    ['an unknown check', '{ early:', '{ late:', '11:11', 'answers/unknown-check', /"late" is not a check/],
    ['an unknown signal', '[tastes]', '[smells]', '12:21', 'answers/unknown-signal', /"smells" is not a strong signal/],
    [
      'a weak signal among the strong',
      '[tastes]',
      '[guesses]',
      '12:21',
      'answers/unknown-signal',
      /"guesses" is not a strong signal/,
    ],
    ['an unknown red flag', '- burns', '- burn', '14:5', 'answers/unknown-red-flag', /"burn" is not a red flag/],
    [
      'a required field left out',
      'fields: { next: Ask about rye }\n',
      '',
      '1:1',
      'answers/field-missing',
      /What should come next/,
    ],
    ['a required field left blank', 'Ask about rye', '"  "', '15:11', 'answers/field-missing', /What should come next/],
    ['a field that is a number', 'Ask about rye', '4', '15:17', 'answers/wrong-type', /must be text/],
    [
      'an unknown verdict',
      '"Yes", reason',
      'Maybe, reason',
      '16:20',
      'answers/unknown-verdict',
      /"Maybe" is not a verdict/,
    ],
    [
      'no verdict',
      'verdict: { answer: "Yes", reason: Would eat it }\n',
      '',
      '1:1',
      'answers/verdict-missing',
      /own verdict is missing/,
    ],
    ['a misspelt key', 'red_flags:', 'redflags:', '13:1', 'answers/unknown-key', /"redflags"/],
    [
      'no candidate',
      'candidate: { id: jane-doe, name: Jane Doe }\n',
      '',
      '1:1',
      'answers/missing-key',
      /"candidate" is missing/,
    ],
    ['a key twice', 'stage: bench', 'stage: bench\nstage: talk', '6:1', 'yaml/duplicate-key', /stage/],
    [
      'ratings that are a list',
      /ratings:[\s\S]*?checks/.exec(ANSWERS)?.[0] ?? '',
      'ratings: [4, 3]\nchecks',
      '8:10',
      'answers/wrong-type',
      /"ratings" must be/,
    ],
  ];

  it.each(faults)('%s: one finding, at its place', (_name, from, to, at, code, says) => {
    expect(ANSWERS).toContain(from);
    expect(read(ANSWERS.replace(from, to)).findings).toEqual([
      expect.objectContaining({ at, code, message: expect.stringMatching(says) }),
    ]);
  });

  it('tells faults of shape and of content in one run', () => {
    const broken = ANSWERS.replace('stage: bench', 'stage: bench\nextra: 1')
      .replace('rating: 4', 'rating: 6')
      .replace('ovens: Mixed', 'oven: Mixed')
      .replace('"yes"', 'maybe')
      .replace('[tastes]', '[smells, 4]')
      .replace('interviewer: ana', 'interviewer: a.b');
    expect(codes(broken).sort()).toEqual([
      'answers/invalid-id',
      'answers/rating-off-scale',
      'answers/unknown-dimension',
      'answers/unknown-key',
      'answers/unknown-signal',
      'answers/wrong-type',
      'answers/wrong-value',
    ]);
  });

  it('offers the id that a name would have', () => {
    const [finding] = read(ANSWERS.replace('interviewer: ana', 'interviewer: Ana López')).findings;
    expect(finding?.hint).toBe('Write interviewer: { id: ana-lopez, name: "Ana López" }');
  });

  it('warns of a sign that is listed twice, and counts it once', () => {
    const { ok, value, findings } = read(ANSWERS.replace('[tastes]', '[tastes, tastes]'));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([{ code: 'answers/listed-twice', at: '12:29' }]);
    expect(value?.answers.signals.strong).toEqual(['tastes']);
  });

  it.each([
    ['an empty file', '', ['yaml/empty']],
    ['broken YAML', 'format: [', [expect.stringContaining('yaml/')]],
    ['a role file', SAMPLE_YAML, ['answers/wrong-format']],
    ['a later version', ANSWERS.replace('answers@1', 'answers@9'), ['answers/newer-format']],
    ['no role', ANSWERS.replace('role: baker\n', ''), ['answers/missing-key']],
    ['a role that is a list', ANSWERS.replace('role: baker', 'role: [baker]'), ['answers/wrong-type']],
    ['just a word', 'hello', ['answers/wrong-type']],
  ])('%s', (_name, input, expected) => {
    const decoded = decodeAnswers(input, 'a.yaml');
    expect(decoded.ok).toBe(false);
    expect(decoded.findings.map(({ code }) => code)).toEqual(expected);
  });
});

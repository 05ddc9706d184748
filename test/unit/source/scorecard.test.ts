import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact.ts';
import { decodeScorecard } from '../../../src/source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../../../src/source/scorecard/resolve-scorecard.ts';
import { scorecardText } from '../../../src/source/scorecard/scorecard-text.ts';
import { sampleCard, sampleRole } from '../../sample-role.ts';

const role = sampleRole();
const DIGEST = `sha256:${createHash('sha256').update('any').digest('hex')}`;
const card = sampleCard(role, DIGEST);
const text = scorecardText(card, role);

/** Everything that is said about a text, as "line:column code message". */
function read(input: string | Uint8Array) {
  const decoded = decodeScorecard(input, 'card.json');
  const resolved = decoded.ok ? resolveScorecard(decoded.value, role) : decoded;
  const findings = resolved.findings.map(({ range, code, message }) => ({
    at: `${range.start.line}:${range.start.column}`,
    code,
    message,
  }));
  return { ok: resolved.ok, value: resolved.ok ? resolved.value : undefined, findings };
}

function lineOf(part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('scorecardText', () => {
  it('has its keys in the published order and ends in a newline', () => {
    expect(Object.keys(JSON.parse(text))).toEqual([
      ...['format', 'id', 'role', 'candidate', 'interviewer', 'stage', 'startedAt', 'submittedAt', 'ratings'],
      ...['checks', 'signals', 'redFlags', 'fields', 'verdict', 'result', 'tool'],
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes numbers as numbers and words as words', () => {
    const [dough, ovens] = JSON.parse(text).ratings;
    expect(dough.rating).toBe(4);
    expect(ovens.rating).toBe('Mixed');
  });

  it('states the result as scoring.md computes it', () => {
    // 1 + 4 · 21/32 = 3.625; 100 · 21/32 = 65.625.
    expect(JSON.parse(text).result).toMatchObject({ outcome: 'hire', score: 3.625, percent: 65.625, coverage: 100 });
  });

  it('has no hidden character in it, whatever was typed, and loses none', () => {
    const evidence = 'a\u202eb\u0000\u001b[31m\u0085\u200b\ufeff\u2028\ud800 👩\u200d🍳';
    const strange = sampleCard(role, DIGEST, {
      assessments: [{ kind: 'rated', dimension: 'dough', rating: exact(4), evidence }, card.assessments[1] as never],
    });
    const written = scorecardText(strange, role);
    for (const hidden of ['\u202e', '\u0000', '\u001b', '\u0085', '\u200b', '\ufeff', '\u2028']) {
      expect(written.includes(hidden)).toBe(false);
    }
    expect(/\p{Cs}/u.test(written)).toBe(false);
    expect(read(written).value?.assessments[0]?.evidence).toBe(evidence);
  });
});

describe('reading a scorecard', () => {
  it('gives back what was written', () => {
    const { ok, value, findings } = read(text);
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(scorecardText(value ?? card, role)).toBe(text);
    expect(value?.assessments.map((one) => (one.kind === 'rated' ? exactText(one.rating) : one.reason))).toEqual([
      '4',
      '2',
    ]);
    expect(value?.role).toEqual(card.role);
  });

  it('takes another layout, a byte order mark, CRLF and a word or number for a rating', () => {
    const compact = JSON.stringify(JSON.parse(text));
    expect(read(compact)).toMatchObject({ ok: true, findings: [] });
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toMatchObject({ ok: true, findings: [] });
    expect(read(text.replace('"Mixed"', '2'))).toMatchObject({ ok: true, findings: [] });
    expect(read(text.replace('"rating": 4', '"rating": "4"'))).toMatchObject({ ok: true, findings: [] });
    expect(read(text.replace('"rating": 4', '"rating": 4.00'))).toMatchObject({ ok: true, findings: [] });
  });

  it('reads a number as it is written: almost 4 is not 4, although the double is', () => {
    expect(read(text.replace('"rating": 4', '"rating": 3.99999999999999999999'))).toMatchObject({
      ok: false,
      findings: [{ code: 'card/rating-off-scale', at: `${lineOf('"rating": 4')}:17` }],
    });
  });

  it('reads evidence of any length that it wrote itself', () => {
    const long = sampleCard(role, DIGEST, { fields: { next: 'x'.repeat(3_000_000) } });
    expect(read(scorecardText(long, role)).ok).toBe(true);
  });

  it('does not let a key that is there twice pass: JSON keeps the last without a word', () => {
    const twice = text.replace('"stage": "bench"', '"stage": "talk",\n  "stage": "bench"');
    expect(read(twice)).toMatchObject({ ok: false, findings: [{ code: 'yaml/duplicate-key' }] });
    const proto = text.replace('"early": "yes"', '"early": "yes", "__proto__": "no"');
    expect(read(proto)).toMatchObject({ ok: false, findings: [{ code: 'yaml/reserved-key' }] });
  });

  it.each([
    ['an empty file', '', 'yaml/empty'],
    ['no JSON', '{"format": ', 'yaml/'],
    ['a list', '[]', 'card/wrong-type'],
    ['a role file', 'format: hirecard/role@1\nid: x\n', 'card/wrong-format'],
    ['a later version', text.replace('scorecard@1', 'scorecard@2'), 'card/newer-format'],
    ['an unknown key', text.replace('"stage"', '"stag"'), 'card/unknown-key'],
    ['a wrong type', text.replace('"rating": 4', '"rating": true'), 'card/wrong-type'],
    ['an unknown reason', text.replace('"rating": "Mixed"', '"notAssessed": { "reason": "lazy" }'), 'card/'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff]), 'yaml/invalid-utf8'],
  ])('%s is one finding', (_name, input, code) => {
    const { ok, findings } = read(input);
    expect(ok).toBe(false);
    expect(findings.map((finding) => finding.code)).toEqual([expect.stringContaining(code)]);
  });

  it('says that a later version was written by a newer hirecard', () => {
    expect(read(text.replace('scorecard@1', 'scorecard@2')).findings[0]?.message).toBe(
      'This scorecard was written by a newer hirecard ("hirecard/scorecard@2"; this one reads hirecard/scorecard@1).',
    );
  });

  const faults: readonly [name: string, from: string, to: string, code: string, message: RegExp][] = [
    ['an id that is a path', '"jane-doe"', '"../x"', 'card/invalid-id', /candidate id "\.\.\/x" has "\." in it/],
    ['an id that is reserved', '"id": "ana"', '"id": "con"', 'card/invalid-id', /"con" is a name/],
    ['a digest cut short', DIGEST, 'sha256:abc', 'card/digest-malformed', /64 hexadecimal/],
    [
      'a day that is not',
      '2026-11-20T10',
      '2026-02-30T10',
      'card/invalid-date',
      /"2026-02-30T10:00:00Z" is not a date/,
    ],
    ['a date without a time', '2026-11-20T10:00:00Z', '2026-11-20', 'card/invalid-date', /is not a date and time/],
    ['submitted before it began', '11:02:10Z', '09:02:10Z', 'card/submitted-before-start', /before it was started/],
    ['an unknown stage', '"stage": "bench"', '"stage": "bnech"', 'card/unknown-stage', /"bnech" is not a stage/],
    ['an unknown dimension', '"dough"', '"duogh"', 'card/unknown-dimension', /"duogh" is not a dimension/],
    ['a dimension twice', '"dimension": "ovens"', '"dimension": "dough"', 'card/rated-twice', /Dough is rated twice/],
    [
      'one of another stage',
      '"dimension": "ovens"',
      '"dimension": "speed"',
      'card/dimension-not-in-stage',
      /does not cover Speed/,
    ],
    [
      'a rating off the scale',
      '"rating": 4',
      '"rating": 6',
      'card/rating-off-scale',
      /rating 6 is not on the scale of Dough/,
    ],
    [
      'a rating between two',
      '"rating": 4',
      '"rating": 3.5',
      'card/rating-off-scale',
      /3.5 falls between the allowed ratings/,
    ],
    ['an unknown word', '"Mixed"', '"Mixd"', 'card/rating-off-scale', /"Mixd" is not on the scale of Ovens/],
    ['an unknown check', '"early"', '"late"', 'card/unknown-check', /"late" is not a check of the stage bench/],
    ['an unknown signal', '"tastes"', '"taste"', 'card/unknown-signal', /"taste" is not a strong signal/],
    ['an unknown red flag', '"burns"', '"burn"', 'card/unknown-red-flag', /"burn" is not a red flag/],
    ['an unknown field', '"next"', '"nxt"', 'card/unknown-field', /"nxt" is not a field/],
    ['an unknown verdict', '"answer": "Yes"', '"answer": "Maybe"', 'card/unknown-verdict', /"Maybe" is not a verdict/],
    [
      'another outcome',
      '"outcome": "hire"',
      '"outcome": "no-hire"',
      'card/result-differs',
      /outcome no-hire stated, hire by the ratings/,
    ],
    [
      'another score',
      '"score": 3.625',
      '"score": 3.9',
      'card/result-differs',
      /score 3.9 stated, 3.625 by the ratings/,
    ],
    ['another rating', '"rating": 4', '"rating": 5', 'card/result-differs', /score 3.625 stated, 4.25 by the ratings/],
    ['another exact score', '"score": "3.625"', '"score": "3.6251"', 'card/result-differs', /3.6251 stated/],
  ];

  it.each(faults)('%s is one finding, at its place', (_name, from, to, code, message) => {
    expect(text).toContain(from);
    const edited = text.replace(from, to);
    const { ok, findings } = read(edited);
    expect(ok).toBe(false);
    expect(findings).toEqual([{ at: expect.any(String), code, message: expect.stringMatching(message) }]);
    const place = findings[0]?.at.split(':').map(Number) ?? [];
    if (code !== 'card/result-differs' && code !== 'card/submitted-before-start') {
      expect(place[0]).toBe(lineOf(from));
    }
  });

  it('points at the stated figure that differs', () => {
    const [finding] = read(text.replace('"score": 3.625', '"score": 3.9')).findings;
    const line = lineOf('"score": 3.625');
    expect(finding?.at).toBe(`${line}:${(text.split('\n')[line - 1] ?? '').indexOf('3.625') + 1}`);
  });

  it('warns of evidence that the role wants and the card lacks; it was taken once', () => {
    const bare = sampleCard(role, DIGEST, {
      assessments: [
        { kind: 'rated', dimension: 'dough', rating: exact(5) },
        { kind: 'rated', dimension: 'ovens', rating: exact(2) },
      ],
    });
    expect(read(scorecardText(bare, role))).toMatchObject({ ok: true, findings: [{ code: 'card/evidence-missing' }] });
  });

  it('keeps what was not assessed, with its reason', () => {
    const partly = sampleCard(role, DIGEST, {
      assessments: [
        card.assessments[0] as never,
        { kind: 'not-assessed', dimension: 'ovens', reason: 'insufficient-evidence', evidence: 'Ovens were cold' },
      ],
    });
    const { value, findings } = read(scorecardText(partly, role));
    expect(findings).toEqual([]);
    expect(value?.assessments[1]).toEqual(partly.assessments[1]);
  });
});

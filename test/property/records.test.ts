/** Laws of the files hirecard writes: what was written is read back, and no damage makes a reader throw. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import type { Note } from '../../src/domain/note.ts';
import { type Answers, type Assessment, NOT_ASSESSED_REASONS } from '../../src/domain/scorecard.ts';
import { decodeAnswers } from '../../src/source/answers/decode-answers.ts';
import { resolveAnswers } from '../../src/source/answers/resolve-answers.ts';
import { canonicalJson } from '../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../src/source/draft/draft-text.ts';
import { roleMeaning } from '../../src/source/role/role-meaning.ts';
import { decodeScorecard } from '../../src/source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../../src/source/scorecard/resolve-scorecard.ts';
import { scorecardText } from '../../src/source/scorecard/scorecard-text.ts';
import { sampleCard, sampleRole } from '../sample-role.ts';

const role = sampleRole();
const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const roleDigest = digest(canonicalJson(roleMeaning(role)));

/** Any text, also lone surrogates, controls and direction marks. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});
const optionalEvidence = fc.option(anyText, { nil: undefined }).map((evidence) => (evidence ? { evidence } : {}));

function anyAssessment(dimension: string): fc.Arbitrary<Assessment> {
  const { ratings } = role.dimensions.find(({ id }) => id === dimension)?.scale ?? role.scale;
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...ratings), optionalEvidence)
      .map(([{ value }, evidence]): Assessment => ({ kind: 'rated', dimension, rating: value, ...evidence })),
    fc
      .tuple(fc.constantFrom(...NOT_ASSESSED_REASONS), optionalEvidence)
      .map(([reason, evidence]): Assessment => ({ kind: 'not-assessed', dimension, reason, ...evidence })),
  );
}

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  assessments: fc
    .tuple(...['dough', 'ovens'].map((id) => fc.option(anyAssessment(id), { nil: undefined })))
    .map((list) => list.filter((one) => one !== undefined)),
  checks: fc.constantFrom({}, { early: 'yes' as const }, { early: 'no' as const }),
  signals: fc.record({ strong: fc.subarray(['tastes', 'plans']), weak: fc.subarray(['guesses']) }),
  redFlags: fc.option(optionalEvidence, { nil: undefined }).map((flag) => (flag ? [{ id: 'burns', ...flag }] : [])),
  fields: fc.option(anyText, { nil: undefined }).map((next): Answers['fields'] => (next ? { next } : {})),
});

const anyNotes: fc.Arbitrary<readonly Note[]> = fc.array(
  fc
    .record({
      at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
      dimension: fc.constantFrom('dough', 'ovens', undefined),
      text: anyText.filter((text) => text.trim() !== ''),
    })
    .map(({ at, dimension, text }) => ({ at, ...(dimension === undefined ? {} : { dimension }), text })),
  { minLength: 1, maxLength: 4 },
);

/** A text with a stretch cut out, doubled or replaced by anything. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  return fc
    .tuple(place, fc.nat({ max: 40 }), fc.oneof(anyText, fc.constantFrom('', '{', '"', '- ', '\n', '*x', '__proto__')))
    .map(([start, length, put]) => `${text.slice(0, start)}${put}${text.slice(start + length)}`);
}

const NOTES: readonly Note[] = [
  { at: '2026-11-20T10:04:00Z', text: 'Late' },
  { at: '2026-11-20T10:09:00Z', dimension: 'dough', text: 'By the smell' },
];

describe('a scorecard', () => {
  it('is read as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(anyAnswers, anyNotes, anyText, (answers, notes, name) => {
        const card = sampleCard(role, roleDigest, { ...answers, notes, candidate: { id: 'jane-doe', name } });
        const decoded = decodeScorecard(new TextEncoder().encode(scorecardText(card, role)), 'card.json');
        const resolved = decoded.ok ? resolveScorecard(decoded.value, role) : decoded;
        expect(resolved).toMatchObject({ ok: true });
        if (!resolved.ok) return;
        expect(scorecardText(resolved.value, role)).toBe(scorecardText(card, role));
        expect(resolved.value.notes).toEqual(notes);
      }),
    );
  });

  it('that is damaged is never a crash', () => {
    fc.assert(
      fc.property(damaged(scorecardText(sampleCard(role, roleDigest, { notes: NOTES }), role)), (text) => {
        const decoded = decodeScorecard(text, 'card.json');
        if (decoded.ok) resolveScorecard(decoded.value, role);
        else expect(decoded.findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft', () => {
  const draftOf = (answers: Answers, notes: readonly Note[] = NOTES): Draft => ({
    id: 'draft',
    role: { id: 'baker', version: '1.2.0', digest: roleDigest },
    candidate: { id: 'jane-doe' },
    interviewer: { id: 'ana' },
    stage: 'bench',
    startedAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:00:00Z',
    step: { kind: 'review' },
    pendingEvidence: {},
    answers,
    conversationStartedAt: '2026-11-20T10:01:00Z',
    notes,
  });

  it('is read as it was written, at any point of the interview', () => {
    fc.assert(
      fc.property(anyAnswers, anyNotes, (answers, notes) => {
        const draft = draftOf(answers, notes);
        const decoded = decodeDraft(draftText(draft, role), 'draft.json', digest);
        expect(decoded).toMatchObject({ ok: true });
        if (!decoded.ok) return;
        expect(draftText(decoded.value.draft, role)).toBe(draftText(draft, role));
        expect(decoded.value.draft.notes).toEqual(notes);
      }),
      { numRuns: 30 },
    );
  });

  it('that is damaged is never a crash', () => {
    fc.assert(
      fc.property(damaged(draftText(draftOf(sampleCard(role, roleDigest)), role)), (text) => {
        const decoded = decodeDraft(text, 'draft.json', digest);
        if (!decoded.ok) expect(decoded.findings).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const ANSWERS = `format: hirecard/answers@1
role: baker
candidate: { id: jane-doe, name: Jane Doe }
interviewer: ana
stage: bench
submitted_at: 2026-11-20T11:02:10Z
notes:
  - Late
  - { at: 2026-11-20T10:09:00Z, dimension: dough, text: By the smell }
ratings:
  dough: { rating: 4, evidence: Kneaded well }
  ovens: { not_assessed: not-asked }
checks: { early: "yes" }
red_flags: [burns]
fields: { next: Ask about rye }
verdict: { answer: "Yes" }
`;

it('an answers file that is damaged is never a crash, and is refused with a reason or taken', () => {
  fc.assert(
    fc.property(damaged(ANSWERS), (text) => {
      const decoded = decodeAnswers(text, 'a.yaml');
      const resolved = decoded.ok ? resolveAnswers(decoded.value, role) : decoded;
      if (!resolved.ok) expect(resolved.findings.some(({ level }) => level === 'error')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

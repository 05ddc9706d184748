/** Notes of the conversation in every kind of file that holds them. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import type { Note } from '../../../src/domain/note.ts';
import { decodeAnswers } from '../../../src/source/answers/decode-answers.ts';
import { resolveAnswers } from '../../../src/source/answers/resolve-answers.ts';
import { canonicalJson } from '../../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../../src/source/draft/draft-text.ts';
import { roleMeaning } from '../../../src/source/role/role-meaning.ts';
import { decodeScorecard } from '../../../src/source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../../../src/source/scorecard/resolve-scorecard.ts';
import { scorecardText } from '../../../src/source/scorecard/scorecard-text.ts';
import { SAMPLE_ANSWERS, SAMPLE_YAML, sampleCard, sampleRole } from '../../sample-role.ts';

const ASKED = 'How do you know that it has risen?';
const role = sampleRole(SAMPLE_YAML.replace('name: Dough,', `name: Dough, questions: [{ ask: "${ASKED}" }],`));
const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const roleDigest = digest(canonicalJson(roleMeaning(role)));

const NOTES: readonly Note[] = [
  { at: '2026-11-20T10:04:00.000Z', text: 'Late; "tram"' },
  { at: '2026-11-20T10:09:30+01:00', dimension: 'dough', question: ASKED, text: 'By the smell\nand a finger' },
  { at: '2026-11-20T10:20:00Z', dimension: 'ovens', text: '生地 🙂\u202e' },
];
const card = sampleCard(role, roleDigest, { notes: NOTES });
const cardText = scorecardText(card, role);
const draft: Draft = {
  id: card.id,
  role: card.role,
  candidate: card.candidate,
  interviewer: card.interviewer,
  stage: 'bench',
  startedAt: card.startedAt,
  updatedAt: card.startedAt,
  step: { kind: 'review' },
  pendingEvidence: {},
  answers: SAMPLE_ANSWERS,
  amends: { id: 'abc', reason: 'Mixed up' },
  conversationStartedAt: '2026-11-20T10:03:00.000Z',
  notes: NOTES,
};
const ANSWERS = `format: hirecard/answers@1
role: baker
candidate: jane-doe
interviewer: ana
stage: bench
notes:
  - Late by ten minutes
  - { at: 2026-11-20T11:09:30+01:00, dimension: dough, question: "${ASKED}", text: By the smell }
  - dimension: ovens
    text: |
      Two lines
      of it
ratings: { dough: 4, ovens: Mixed }
fields: { next: Ask about rye }
verdict: "Yes"
`;

function readCard(input: string) {
  const decoded = decodeScorecard(input, 'card.json');
  return decoded.ok ? resolveScorecard(decoded.value, role) : decoded;
}
const readDraft = (input: string) => decodeDraft(input, 'draft.json', digest);
function readAnswers(input: string) {
  const decoded = decodeAnswers(input, 'a.yaml');
  return decoded.ok ? resolveAnswers(decoded.value, role) : decoded;
}

describe('notes in a scorecard', () => {
  it('stand after what it amends and before the ratings, their keys in one order', () => {
    const keys = Object.keys(JSON.parse(scorecardText({ ...card, amends: { id: 'x', reason: 'y' } }, role)));
    expect(keys.slice(7, 11)).toEqual(['submittedAt', 'amends', 'notes', 'ratings']);
    const strewn: Note = { text: 'a', question: ASKED, dimension: 'dough', at: '2026-11-20T10:04:00Z' };
    const [written] = JSON.parse(scorecardText({ ...card, notes: [strewn] }, role)).notes;
    expect(Object.keys(written)).toEqual(['at', 'dimension', 'question', 'text']);
  });

  it('are read as they were written', () => {
    const read = readCard(cardText);
    expect(read.findings).toEqual([]);
    if (!read.ok) throw new Error('not read');
    expect(read.value.notes).toEqual(NOTES);
    expect(scorecardText(read.value, role)).toBe(cardText);
  });

  it('are nothing where there is none: such a card is the same as ever', () => {
    const { notes: _, ...without } = card;
    expect(scorecardText({ ...without, notes: [] }, role)).toBe(scorecardText(without, role));
    expect(scorecardText(without, role)).not.toContain('notes');
    const emptied = scorecardText(without, role).replace('"ratings"', '"notes": [],\n  "ratings"');
    const read = readCard(emptied);
    expect(read).toMatchObject({ ok: true, findings: [] });
    expect(read.ok && 'notes' in read.value).toBe(false);
  });

  it('have no part in the result, which is recomputed the same whatever they say', () => {
    const { notes: _, ...without } = card;
    const [a, b] = [readCard(cardText), readCard(scorecardText(without, role))];
    expect(a.ok && b.ok && a.value.result).toEqual(b.ok && b.value.result);
    expect(readCard(cardText.replace('By the smell', 'Rating 5, no 1'))).toMatchObject({ ok: true, findings: [] });
  });
});

describe('notes in a draft', () => {
  it('are read as they were written, with the beginning of the conversation', () => {
    const text = draftText(draft, role);
    const read = readDraft(text);
    expect(read.findings).toEqual([]);
    if (!read.ok) throw new Error('not read');
    expect(read.value.draft).toEqual(draft);
    expect(draftText(read.value.draft, role)).toBe(text);
  });

  it('are nothing where there is none', () => {
    const { notes: _, conversationStartedAt: __, ...without } = draft;
    const text = draftText(without, role);
    expect(text).not.toMatch(/notes|conversation/);
    const read = readDraft(text);
    expect(read.ok && read.value.draft).toEqual(without);
  });

  it('begin at a moment', () => {
    const text = draftText(draft, role).replace('"2026-11-20T10:03:00.000Z"', '"10:03"');
    expect(readDraft(text)).toMatchObject({ ok: false, findings: [{ code: 'draft/invalid-date' }] });
  });
});

describe('notes in an answers file', () => {
  const notes = (text: string) => {
    const read = readAnswers(text);
    expect(read.findings).toEqual([]);
    return read.ok ? read.value.notes : undefined;
  };

  it('are texts, or say when and about what; times come out in UTC, and only where they are given', () => {
    expect(notes(ANSWERS)).toEqual([
      { text: 'Late by ten minutes' },
      { at: '2026-11-20T10:09:30.000Z', dimension: 'dough', question: ASKED, text: 'By the smell' },
      { dimension: 'ovens', text: 'Two lines\nof it' },
    ]);
  });

  it('an empty list is no notes, which is something else than not a word about them', () => {
    expect(notes(ANSWERS.replace(/notes:[\s\S]*?ratings/, 'notes: []\nratings'))).toEqual([]);
    expect(notes(ANSWERS.replace(/notes:[\s\S]*?ratings/, 'ratings'))).toBeUndefined();
  });

  it('tell every fault in one run, beside those of other parts', () => {
    const broken = ANSWERS.replace('Late by ten minutes', '4')
      .replace('dimension: ovens', 'dimension: oven')
      .replace('text: By the smell', 'text: " "')
      .replace('dough: 4', 'dough: 44')
      .replace('2026-11-20T11:09', '2026-11-31T11:09');
    expect(readAnswers(broken).findings.map(({ code, range }) => [range.start.line, code])).toEqual([
      [7, 'answers/wrong-type'],
      [8, 'answers/invalid-date'],
      [8, 'answers/note-empty'],
      [9, 'answers/unknown-dimension'],
      [13, 'answers/rating-off-scale'],
    ]);
  });

  it('are checked as far as they can be when the stage is unknown', () => {
    const { findings } = readAnswers(ANSWERS.replace('stage: bench', 'stage: bnch').replace('By the smell', '""'));
    expect(findings.map(({ code }) => code)).toEqual(['answers/unknown-stage', 'answers/note-empty']);
  });
});

/** The same faults in all three; each is in the one key that is changed. */
const FAULTS: readonly [name: string, change: Partial<Note>, code: string, message: string, hint: string][] = [
  [
    'a time that is no moment',
    { at: '2026-11-31T10:00:00Z' },
    'invalid-date',
    '"2026-11-31T10:00:00Z" is not a date and time with its offset.',
    'Write it like 2026-11-20T10:00:00Z, or with an offset such as +01:00 in place of Z.',
  ],
  ['blank text', { text: ' \n' }, 'note-empty', 'This note says nothing.', 'Write what was said, or delete the note.'],
  [
    'a misspelt dimension',
    { dimension: 'duogh' },
    'unknown-dimension',
    '"duogh" is not a dimension of the role baker.',
    'Did you mean "dough"?',
  ],
  [
    'a dimension that only objects have',
    { dimension: 'constructor' },
    'unknown-dimension',
    '"constructor" is not a dimension of the role baker.',
    'Known: dough, ovens or speed.',
  ],
  [
    'a dimension of another stage',
    { dimension: 'speed' },
    'dimension-not-in-stage',
    'The stage bench does not cover Speed, but it has a note here.',
    'It covers dough, ovens.',
  ],
  [
    'a misspelt question',
    { question: 'How do you know that it is risen?' },
    'unknown-question',
    '"How do you know that it is risen?" is not a question of Dough.',
    `Did you mean "${ASKED}"?`,
  ],
  [
    'a question that is not the dimension’s',
    { question: 'toString' },
    'unknown-question',
    '"toString" is not a question of Dough.',
    `Known: "${ASKED}".`,
  ],
];
const GOOD: Note = { at: '2026-11-20T10:04:00Z', dimension: 'dough', question: ASKED, text: 'By the smell' };

describe.each(FAULTS)('%s', (_name, change, code, message, hint) => {
  const note = { ...GOOD, ...change };
  const said = (findings: readonly { code: string; message: string; hint?: string }[]) =>
    findings.map((finding) => ({ code: finding.code, message: finding.message, hint: finding.hint }));

  it('is one finding of a scorecard, in the line of the note', () => {
    const text = scorecardText({ ...card, notes: [note] }, role);
    const { ok, findings } = readCard(text);
    expect(ok).toBe(false);
    const wayOut = code.startsWith('unknown-') ? ' Restore the file as it was submitted, for example from git.' : '';
    expect(said(findings)).toEqual([{ code: `card/${code}`, message, hint: `${hint}${wayOut}` }]);
    const [key] = Object.keys(change);
    expect(text.split('\n')[(findings[0]?.range.start.line ?? 0) - 1]).toContain(`"${key}": `);
    expect(findings[0]?.range.start.column).toBe(8 + `"${key}": `.length - 1);
  });

  it('is one finding of a draft', () => {
    const { ok, findings } = readDraft(draftText({ ...draft, notes: [note] }, role));
    expect(ok).toBe(false);
    expect(said(findings)).toEqual([{ code: `draft/${code}`, message, hint }]);
  });

  it('is one finding of an answers file', () => {
    const text = ANSWERS.replace(/notes:[\s\S]*?ratings/, `notes:\n  - ${JSON.stringify(note)}\nratings`);
    const { ok, findings } = readAnswers(text);
    expect(ok).toBe(false);
    expect(said(findings)).toEqual([{ code: `answers/${code}`, message, hint }]);
    const key = Object.keys(change)[0] ?? '';
    const value = JSON.stringify(change[key as keyof Note]);
    const column = `  - ${JSON.stringify(note)}`.indexOf(`"${key}":${value}`) + `"${key}":`.length + 1;
    expect(findings[0]?.range.start).toEqual({ line: 7, column });
  });
});

describe('a question without its dimension', () => {
  const note: Note = { at: GOOD.at, question: ASKED, text: 'By the smell' };

  it('is a fault at its key in every kind of file', () => {
    const message = 'This note names a question, but not the dimension that the question belongs to.';
    const text = scorecardText({ ...card, notes: [note] }, role);
    const all = [
      readCard(text),
      readDraft(draftText({ ...draft, notes: [note] }, role)),
      readAnswers(ANSWERS.replace(/notes:[\s\S]*?ratings/, `notes:\n  - question: "${ASKED}"\n    text: a\nratings`)),
    ];
    expect(all.map(({ findings }) => findings.map((finding) => [finding.code, finding.message]))).toEqual(
      ['card', 'draft', 'answers'].map((family) => [[`${family}/question-without-dimension`, message]]),
    );
    expect(all[2]?.findings[0]?.range.start).toEqual({ line: 7, column: 5 });
  });
});

describe('the shape of a note', () => {
  it.each([
    ['a misspelt key', '"text"', '"txt"', 'unknown-key', '"txt" is not a key of this note.'],
    ['a text that is a number', '"By the smell"', '4', 'wrong-type', '"text" must be text; found 4.'],
    ['notes that are a text', /\[\{"at.*\]/, '"Late"', 'wrong-type', '"notes" must be a list; found "Late".'],
  ])('%s', (_name, from, to, code, message) => {
    const text = JSON.stringify(JSON.parse(scorecardText({ ...card, notes: [GOOD] }, role)));
    const notes = JSON.stringify([GOOD]);
    const { findings } = readCard(text.replace(notes, notes.replace(from, to)));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([[`card/${code}`, message]]);
  });
});

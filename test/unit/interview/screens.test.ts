import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact.ts';
import { cardOf } from '../../../src/domain/interview/card-of.ts';
import type { Dimension } from '../../../src/domain/role.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { stateResult } from '../../../src/domain/state-result.ts';
import { briefLines } from '../../../src/interview/screens/brief.ts';
import { dimensionHelp, dimensionScreen } from '../../../src/interview/screens/dimension.ts';
import { draftContents } from '../../../src/interview/screens/draft-contents.ts';
import { leftScreen } from '../../../src/interview/screens/left.ts';
import { generalNotesScreen, notesScreen } from '../../../src/interview/screens/notes.ts';
import { resultScreen } from '../../../src/interview/screens/result.ts';
import { reasonShown, reviewRows } from '../../../src/interview/screens/review.ts';
import { verdictAgainstResult } from '../../../src/interview/screens/verdict.ts';
import { amendedScreen, resumedScreen } from '../../../src/interview/screens/whose.ts';
import { widestLine } from '../../../src/report/text/width.ts';
import { plainDimension, plainRole } from '../report/plain-role.ts';
import { aDraft, applied, COMPLETE } from './a-draft.ts';

const HOSTILE = '\u001b]0;owned\u0007 \u202eeman 日本語の名前 👩‍💻 '.repeat(3);
const role = plainRole();
const draft = applied(role, aDraft(), ...COMPLETE);
const strategy = role.dimensions[0] ?? plainDimension('none', 'None', 100);

function allScreens(columns: number, name = 'Jane Doe'): readonly string[] {
  const screen = { columns, color: 0 } as const;
  const named = { ...draft, candidate: { id: 'jane-doe', name } };
  const hostile = plainRole({ title: name });
  const at = '2026-11-20T10:12:00.000Z';
  const noted = applied(
    role,
    named,
    { kind: 'conversation-started', at: '2026-11-20T10:00:00.000Z' },
    { kind: 'note', note: { at, dimension: 'strategy', text: name } },
    { kind: 'note', note: { at, text: name } },
  );
  const result = scoreScorecard(role, { ...draft.answers, stage: draft.stage });
  const tool = { name: 'hirecard', version: '1.0.0' };
  const card = cardOf(named, { submittedAt: draft.updatedAt, result: stateResult(role, result), tool });
  const words = [`Worst ${name}\u202e`, '良い\u2066', `Best ${name}`];
  const inWords: Dimension = {
    ...strategy,
    name,
    mustHave: { atLeast: exact(2), by: 'panel' },
    scale: { kind: 'words', ratings: words.map((label, index) => ({ value: exact(index + 1), label })) },
    anchors: [1, 2, 3].map((at) => ({ from: exact(at), to: exact(Math.min(3, at + 1)), text: name })),
  };
  return [
    briefLines(hostile, named, screen).join('\n'),
    dimensionScreen(role, 'on-site', { ...strategy, name, looksFor: name }, screen),
    dimensionHelp(role, noted, { ...strategy, name }, screen),
    dimensionHelp(role, noted, inWords, screen),
    notesScreen(role, noted, 'strategy', screen),
    generalNotesScreen(role, noted, screen),
    draftContents(role, noted, 'draft.json', screen),
    resumedScreen(hostile, noted, screen),
    amendedScreen({ role: hostile, card, file: 'card.json' }, undefined, screen),
    amendedScreen(
      { role: hostile, card: { ...card, amends: { id: 'x', reason: 'y' } }, file: 'card.2.json' },
      'card.json',
      screen,
    ),
    resultScreen(
      { role, card, result, file: 'card.json', next: 'hirecard panel jane-doe', correct: 'hirecard amend jane-doe' },
      screen,
    ),
  ];
}

describe('every screen', () => {
  it.each([40, 80, 200])('fits %i columns, whatever the names', (columns) => {
    for (const name of ['Jane Doe', HOSTILE]) {
      for (const text of allScreens(columns, name)) expect(widestLine(text)).toBeLessThanOrEqual(columns);
    }
  });

  it('lets nothing through that a terminal would act on', () => {
    for (const text of allScreens(80, HOSTILE))
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('the rows of the review', () => {
  const rowOf = (name: string, of = role, from = draft) => reviewRows(of, from).find((row) => row.name === name);

  it('say what is missing, and nothing twice', () => {
    expect(reviewRows(role, aDraft()).map(({ name, answer, mark, detail }) => [name, answer, mark, detail])).toEqual([
      ['Strategy', 'not rated yet', 'missing', undefined],
      ['Influence', 'not rated yet', 'missing', undefined],
      ['Writing', 'not rated yet', 'missing', undefined],
      ['Can start within three months', 'not asked', 'look', undefined],
      ['Signals', '0 strong, 0 weak', undefined, undefined],
      ['Red flags', 'none', undefined, undefined],
      ['What should the next interviewer probe?', '(none)', undefined, undefined],
      ['Your verdict', 'not given', 'missing', undefined],
    ]);
  });

  it('say why an answer that is there does not do yet', () => {
    const bare = applied(role, draft, { kind: 'evidence', dimension: 'influence', text: '' });
    expect(rowOf('Influence', role, bare)).toMatchObject({ answer: '3, no evidence', mark: 'look' });
    const strict = plainRole({ evidence: 'required' });
    expect(rowOf('Influence', strict, bare)).toMatchObject({
      mark: 'missing',
      detail: expect.stringContaining('needs evidence'),
    });
  });

  it('have a long answer where there is room for it', () => {
    const said = applied(role, draft, { kind: 'field', field: 'next-round', text: 'Pricing' });
    expect(rowOf('What should the next interviewer probe?', role, said)).toMatchObject({
      answer: 'answered',
      detail: 'Pricing',
    });
  });
});

describe('the verdict beside the result', () => {
  const resultOf = (outcome: string, countsAs: 'hire' | 'no-hire' | 'undecided') => {
    const result = scoreScorecard(role, { ...draft.answers, stage: draft.stage });
    return { ...result, decision: { ...result.decision, outcome, countsAs, provisional: false } };
  };
  it.each([
    ['Strong yes', 'no-hire', 'no-hire', 'They point in different directions, which is worth a word in the debrief.'],
    ['No', 'hire', 'hire', 'They point in different directions, which is worth a word in the debrief.'],
    ['Yes', 'hire', 'hire', 'They point the same way.'],
    ['No', 'no-hire', 'no-hire', 'They point the same way.'],
    ['Yes', 'discuss', 'undecided', 'The result decides neither way.'],
  ] as const)('%s against %s', (answer, outcome, countsAs, says) => {
    const text = verdictAgainstResult(role, answer, resultOf(outcome, countsAs));
    expect(text).toMatch(/^You said ".*"; the result is ".*"\. /);
    expect(text.endsWith(`. ${says}`)).toBe(true);
  });

  it('a provisional result decides neither way yet', () => {
    const provisional = resultOf('hire', 'undecided');
    const result = { ...provisional, decision: { ...provisional.decision, provisional: true } };
    expect(verdictAgainstResult(role, 'Yes', result)).toContain('The result is provisional');
  });

  it('the middle of three labels leans neither way', () => {
    const three = plainRole({ verdict: ['No', 'Maybe', 'Yes'] });
    expect(verdictAgainstResult(three, 'Maybe', resultOf('no-hire', 'no-hire'))).toContain(
      'Your answer leans neither way.',
    );
  });
});

describe('the result', () => {
  it.each([40, 80])('has the path on a line of its own and the next command whole, at %i columns', (columns) => {
    const result = scoreScorecard(role, { ...draft.answers, stage: draft.stage });
    const tool = { name: 'hirecard', version: '1.0.0' };
    const card = cardOf(draft, { submittedAt: draft.updatedAt, result: stateResult(role, result), tool });
    const file = `scorecards/principal-product-manager/${'jane-doe-'.repeat(8)}/strategy-interview.ana-souza.json`;
    const next = `hirecard panel ${'jane-doe-'.repeat(8)}`;
    const correct = `hirecard amend ${file}`;
    const lines = resultScreen({ role, card, result, file, next, correct }, { columns, color: 0 }).split('\n');
    expect(lines.map((line) => line.trim())).toEqual(expect.arrayContaining([file, `Next: ${next}`, correct]));
  });
});

describe('leaving', () => {
  it('names the draft and the command, which is not torn apart', () => {
    const resume = `hirecard interview --resume ${'0'.repeat(36)}`;
    const text = leftScreen({ how: 'Stopped', file: 'draft.json', resume }, { columns: 40, color: 0 });
    expect(text).toContain(resume);
  });

  it('has the path of the draft on a line of its own', () => {
    const file = `.hirecard/drafts/${'0'.repeat(36)}.json`;
    const text = leftScreen({ how: 'Paused', file, resume: 'hirecard interview --resume' }, { columns: 40, color: 0 });
    expect(text.split('\n').map((line) => line.trim())).toContain(file);
  });
});

it('the reason of an amendment is the answer of its row, unless it is long', () => {
  expect(reasonShown('Mixed up two candidates')).toEqual({ answer: 'Mixed up two candidates' });
  const long = 'Mixed up two candidates of one name';
  expect(reasonShown(long)).toEqual({ answer: 'answered', detail: long });
});

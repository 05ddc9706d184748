import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../src/domain/interview/card-of.ts';
import type { WalkEvent } from '../../../../src/domain/interview/event.ts';
import { notesAbout } from '../../../../src/domain/interview/notes.ts';
import { refusalOf } from '../../../../src/domain/interview/refusal.ts';
import { startDraft } from '../../../../src/domain/interview/start-draft.ts';
import type { Note } from '../../../../src/domain/note.ts';
import { scoreScorecard } from '../../../../src/domain/score-scorecard.ts';
import type { Scorecard } from '../../../../src/domain/scorecard.ts';
import { stateResult } from '../../../../src/domain/state-result.ts';
import { aDraft, applied, COMPLETE, DIGEST } from '../../interview/a-draft.ts';
import { plainRole } from '../../report/plain-role.ts';

const role = plainRole();
const ASKED = 'What did you stop doing?';
const AT = '2026-11-20T10:04:00.000Z';
const note = (text: string, about: Partial<Note> = {}): WalkEvent => ({
  kind: 'note',
  note: { at: AT, text, ...about },
});
const change = (place: number, text: string): WalkEvent => ({ kind: 'change-note', place, text });
const texts = (draft: { readonly notes?: readonly Note[] }) => draft.notes?.map(({ text }) => text);

describe('taking notes', () => {
  it('keeps each with its time and what it is about, in the order of writing', () => {
    const draft = applied(
      role,
      aDraft(),
      note(' Late by ten minutes '),
      note('Three lines', { dimension: 'strategy', question: ASKED }),
      note('Calm', { dimension: 'influence', at: '2026-11-20T10:01:00.000Z' }),
    );
    expect(draft.notes).toEqual([
      { at: AT, text: 'Late by ten minutes' },
      { at: AT, dimension: 'strategy', question: ASKED, text: 'Three lines' },
      { at: '2026-11-20T10:01:00.000Z', dimension: 'influence', text: 'Calm' },
    ]);
  });

  it('changes nothing else of the draft', () => {
    const before = applied(role, aDraft(), ...COMPLETE);
    const { notes, ...rest } = applied(role, before, note('a', { dimension: 'strategy' }));
    expect(notes).toHaveLength(1);
    expect(rest).toEqual(before);
  });

  it('the same line twice is two notes', () => {
    expect(texts(applied(role, aDraft(), note('a'), note('a')))).toEqual(['a', 'a']);
  });

  it('finds the notes on one dimension, with those on its questions, and those on none', () => {
    const draft = applied(
      role,
      aDraft(),
      note('a', { dimension: 'strategy' }),
      note('b'),
      note('c', { dimension: 'strategy', question: ASKED }),
      note('d', { dimension: 'writing' }),
    );
    const on = (dimension: string | undefined) => notesAbout(draft, dimension).map(({ text }) => text);
    expect([on('strategy'), on(undefined), on('influence')]).toEqual([['a', 'c'], ['b'], []]);
    expect(notesAbout(aDraft(), 'strategy')).toEqual([]);
  });
});

describe('changing notes', () => {
  const draft = applied(role, aDraft(), note('a'), note('b', { dimension: 'strategy' }), note('c'));

  it('changes the text of the one that is named, and neither its time nor what it is about', () => {
    const changed = applied(role, draft, change(1, ' bb '));
    expect(changed.notes).toEqual([
      { at: AT, text: 'a' },
      { at: AT, dimension: 'strategy', text: 'bb' },
      { at: AT, text: 'c' },
    ]);
  });

  it('an empty text takes it away, and the last one leaves no trace', () => {
    expect(texts(applied(role, draft, change(1, '  ')))).toEqual(['a', 'c']);
    expect(applied(role, draft, change(2, ''), change(1, ''), change(0, ''))).toEqual(aDraft());
  });

  it.each([-1, 3, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('there is none at place %d', (place) => {
    expect(refusalOf(role, draft, change(place, 'x'))).toBe('There is no such note.');
    expect(applied(role, draft, change(place, ''))).toBe(draft);
  });
});

describe('when the conversation began', () => {
  const begun = (at: string): WalkEvent => ({ kind: 'conversation-started', at });

  it('is the first time that is told', () => {
    const draft = applied(role, aDraft(), begun(AT), begun('2026-11-20T10:30:00.000Z'));
    expect(draft).toEqual({ ...aDraft(), conversationStartedAt: AT });
  });

  it('is a moment', () => {
    expect(refusalOf(role, aDraft(), begun('10:04'))).toBe('"10:04" is not a date and time.');
  });
});

describe('a note that is not taken', () => {
  it.each([
    ['no text', note(' \n '), 'A note needs a text.'],
    ['a time that no file could hold', note('a', { at: '2026-11-31T10:00:00Z' }), 'not a date and time'],
    ['a question of no dimension', note('a', { question: ASKED }), 'A question belongs to a dimension.'],
    [
      'a dimension of another stage',
      note('a', { dimension: 'analytics' }),
      '"analytics" is no dimension of this stage.',
    ],
    ['a dimension that only objects have', note('a', { dimension: 'constructor' }), '"constructor" is no dimension'],
    [
      'a question of another dimension',
      note('a', { dimension: 'writing', question: ASKED }),
      'no question of Writing.',
    ],
  ])('%s', (_name, event, says) => {
    const draft = aDraft();
    expect(refusalOf(role, draft, event)).toContain(says);
    expect(applied(role, draft, event)).toBe(draft);
  });
});

describe('notes of a submitted scorecard', () => {
  const submitted = (...events: readonly WalkEvent[]): Scorecard => {
    const draft = applied(role, aDraft(), ...COMPLETE, ...events);
    const result = stateResult(role, scoreScorecard(role, { ...draft.answers, stage: draft.stage }));
    return cardOf(draft, { submittedAt: AT, result, tool: { name: 'hirecard', version: '1' } });
  };
  const amending = (card: Scorecard, against = role) =>
    startDraft({
      id: 'draft-2',
      role: against,
      digest: DIGEST,
      candidate: card.candidate,
      interviewer: card.interviewer,
      stage: card.stage,
      at: AT,
      amends: { card, reason: 'Mixed up' },
    });

  it('are those of its draft, and none where there was none', () => {
    expect(submitted(note('a')).notes).toEqual([{ at: AT, text: 'a' }]);
    expect(submitted()).not.toHaveProperty('notes');
  });

  it('change nothing else in it', () => {
    const { notes: _, ...rest } = submitted(note('a'), note('b', { dimension: 'strategy' }));
    expect(rest).toEqual(submitted());
  });

  it('are where its amendment begins', () => {
    const card = submitted(note('a'), note('b', { dimension: 'strategy', question: ASKED }));
    expect(amending(card).notes).toEqual(card.notes);
    expect(amending(submitted())).not.toHaveProperty('notes');
  });

  it('are kept in an amendment on a rubric without their dimension', () => {
    const [stage] = role.stages;
    const without = plainRole({ stages: stage ? [{ ...stage, dimensions: ['influence', 'writing'] }] : [] });
    expect(amending(submitted(note('b', { dimension: 'strategy', question: ASKED })), without).notes).toEqual([
      { at: AT, text: 'b' },
    ]);
  });
});

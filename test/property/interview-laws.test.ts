/** Laws of the walk: nothing is lost by moving about, by changing one answer, or by stopping at any point. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Step } from '../../src/domain/draft.ts';
import { exact } from '../../src/domain/exact.ts';
import { applyEvent } from '../../src/domain/interview/apply-event.ts';
import { cardOf } from '../../src/domain/interview/card-of.ts';
import type { WalkEvent } from '../../src/domain/interview/event.ts';
import { readyToSubmit } from '../../src/domain/interview/gaps.ts';
import { assessmentOf, evidenceOf, ownValue } from '../../src/domain/interview/recorded.ts';
import { refusalOf } from '../../src/domain/interview/refusal.ts';
import { startDraft } from '../../src/domain/interview/start-draft.ts';
import { dimensionsOf, stepKey, stepsOf } from '../../src/domain/interview/steps.ts';
import type { Note } from '../../src/domain/note.ts';
import type { Role } from '../../src/domain/role.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { NOT_ASSESSED_REASONS } from '../../src/domain/scorecard.ts';
import { stateResult } from '../../src/domain/state-result.ts';
import { canonicalJson } from '../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../src/source/draft/draft-text.ts';
import { decodeRole } from '../../src/source/role/decode-role.ts';
import { roleMeaning } from '../../src/source/role/role-meaning.ts';
import { scorecardText } from '../../src/source/scorecard/scorecard-text.ts';
import { SUPPORT_ROLE } from '../terminal/a-role.ts';

const sha = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

function roleOf(text: string): Role {
  const decoded = decodeRole(text, 'support.yaml');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.findings));
  return decoded.value;
}

/** With two of everything, so that one can change beside the other. */
const YAML = SUPPORT_ROLE.replace('signals:', '  - { id: nights, ask: Can work at night }\nsignals:')
  .replace('  weak:', '    - { id: listens, text: Listens }\n  weak:')
  .replace('stages:', '  - { id: shouts, text: Shouts, severity: note }\nstages:')
  .replace('empathy, can-start]', 'empathy, can-start, nights]')
  .replace('evidence: extremes', '  - { id: aside, ask: Anything else? }\nevidence: extremes');

const ROLES = [
  roleOf(YAML),
  roleOf(YAML.replace('evidence: extremes', 'evidence: required')),
  roleOf(YAML.replace('evidence: extremes', 'evidence: optional').replace(/^verdict:.*\n/m, '')),
  roleOf(
    YAML.replace(/^scale:[\s\S]*?^dimensions:/m, 'scale: [Poor, Fair, Good]\ndimensions:')
      .replaceAll('5:', '3:')
      .replace('      3: Finds the cause with one', '      2: Finds the cause with one'),
  ),
];

function beginning(role: Role): Draft {
  return startDraft({
    id: '01890000-0000-7000-8000-000000000001',
    role,
    digest: sha(canonicalJson(roleMeaning(role))),
    candidate: { id: 'jane-doe', name: 'Jane Doe' },
    interviewer: { id: 'ana' },
    stage: 'phone',
    at: '2026-11-20T10:00:00.000Z',
  });
}

const text = fc.oneof(
  fc.constantFrom('', ' ', 'Said why', 'Did it', 'Why'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const dimension = fc.constantFrom('diagnosis', 'empathy', 'elsewhere');
const step: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { kind: 'brief' },
  { kind: 'dimension', dimension: 'empathy' },
  { kind: 'check', check: 'can-start' },
  { kind: 'field', field: 'next-round' },
  { kind: 'review' },
);
const ASKED = 'Tell me about a fault that took you longest to find.';
const at = fc.constantFrom('2026-11-20T10:04:00.000Z', '2026-11-20T11:09:00+01:00', '2026-11-20T10:30:00.5Z');
const NOTES_ON: readonly Partial<Note>[] = [
  {},
  { dimension: 'empathy' },
  { dimension: 'diagnosis' },
  { dimension: 'diagnosis', question: ASKED },
];
const REFUSED_NOTES: readonly Note[] = [
  { at: '10:04', text: 'at no moment' },
  { at: '2026-11-20T10:04:00Z', text: ' ' },
  { at: '2026-11-20T10:04:00Z', text: 'on no dimension', dimension: 'constructor' },
  { at: '2026-11-20T10:04:00Z', text: 'on no question', dimension: 'empathy', question: ASKED },
  { at: '2026-11-20T10:04:00Z', text: 'on a question of nothing', question: ASKED },
];
const note: fc.Arbitrary<Note> = fc.oneof(
  {
    arbitrary: fc.tuple(at, text, fc.constantFrom(...NOTES_ON)).map(([at, text, on]) => ({ at, text, ...on })),
    weight: 5,
  },
  { arbitrary: fc.constantFrom(...REFUSED_NOTES), weight: 1 },
);
const noteEvent: fc.Arbitrary<WalkEvent> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('note' as const), note }), weight: 4 },
  {
    arbitrary: fc.record({ kind: fc.constant('change-note' as const), place: fc.constantFrom(0, 1, 2, -1, 0.5), text }),
    weight: 2,
  },
  fc.record({ kind: fc.constant('conversation-started' as const), at: fc.oneof(at, fc.constant('10:04')) }),
);
const redFlagEvent: fc.Arbitrary<WalkEvent> = fc.oneof(
  fc.record({ kind: fc.constant('red-flags' as const), ids: fc.subarray(['blames', 'shouts']) }),
  fc.record({
    kind: fc.constant('red-flag-evidence' as const),
    id: fc.constantFrom('blames', 'shouts', 'other'),
    text,
  }),
);
const event: fc.Arbitrary<WalkEvent> = fc.oneof(
  fc.record({ kind: fc.constant('evidence' as const), dimension, text }),
  fc.record({ kind: fc.constant('rate' as const), dimension, rating: fc.integer({ min: 0, max: 6 }).map(exact) }),
  fc.record({
    kind: fc.constant('not-assessed' as const),
    dimension,
    reason: fc.constantFrom(...NOT_ASSESSED_REASONS),
  }),
  fc.record({
    kind: fc.constant('check' as const),
    check: fc.constantFrom('can-start', 'nights', 'constructor'),
    answer: fc.constantFrom('yes' as const, 'no' as const, undefined),
  }),
  fc.record({
    kind: fc.constant('signals' as const),
    strong: fc.subarray(['asks-first', 'listens', 'nothing']),
    weak: fc.subarray(['guesses']),
  }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom('next-round', 'aside', '__proto__'), text }),
  fc.record({
    kind: fc.constant('verdict' as const),
    answer: fc.constantFrom('No', 'Maybe', 'Yes', 'Never'),
    reason: text,
  }),
  fc.record({ kind: fc.constant('amends' as const), card: fc.constant('abc'), reason: text }),
  fc.record({ kind: fc.constant('go-to' as const), step }),
  fc.constantFrom<WalkEvent>({ kind: 'next' }, { kind: 'back' }),
  { arbitrary: noteEvent, weight: 6 },
  { arbitrary: redFlagEvent, weight: 4 },
);
const events = fc.array(event, { maxLength: 40, size: 'max' });
const role = fc.constantFrom(...ROLES);

const walk = (of: Role, from: Draft, list: readonly WalkEvent[]) =>
  list.reduce((draft, each) => applyEvent(of, draft, each), from);

/** Every single answer of a draft under a name of its own. */
function answersByName(of: Role, draft: Draft): ReadonlyMap<string, unknown> {
  const { answers } = draft;
  return new Map<string, unknown>([
    ...dimensionsOf(of, 'phone').flatMap(({ id }): [string, unknown][] => {
      const { evidence: _, ...rating } = assessmentOf(draft, id) ?? { kind: 'none' };
      return [
        [`rating ${id}`, rating],
        [`evidence ${id}`, evidenceOf(draft, id)],
      ];
    }),
    ...of.checks.map(({ id }): [string, unknown] => [`check ${id}`, ownValue(answers.checks, id)]),
    ['signals', answers.signals],
    ...of.redFlags.map(({ id }): [string, unknown] => [
      `red flag ${id}`,
      answers.redFlags.some((one) => one.id === id),
    ]),
    ...of.redFlags.map(({ id }): [string, unknown] => [`red flag evidence ${id}`, flagEvidence(draft, id)]),
    ...of.fields.map(({ id }): [string, unknown] => [`field ${id}`, ownValue(answers.fields, id)]),
    ['verdict', answers.verdict],
    ['amends', draft.amends],
    ['conversation-started', draft.conversationStartedAt],
    ['notes', draft.notes],
  ]);
}

/** Ticked or not: what was written about a red flag stays with the draft. */
function flagEvidence(draft: Draft, id: string): string {
  const pending = ownValue(draft.pendingFlagEvidence ?? {}, id);
  return pending ?? draft.answers.redFlags.find((flag) => flag.id === id)?.evidence ?? '';
}

/** What an event may change. */
function named(each: WalkEvent): readonly string[] {
  switch (each.kind) {
    case 'evidence':
      return [`evidence ${each.dimension}`];
    case 'rate':
    case 'not-assessed':
      return [`rating ${each.dimension}`];
    case 'red-flags':
      return ['red flag blames', 'red flag shouts'];
    case 'red-flag-evidence':
      return [`red flag evidence ${each.id}`];
    case 'check':
      return [`check ${each.check}`];
    case 'field':
      return [`field ${each.field}`];
    case 'note':
    case 'change-note':
      return ['notes'];
    case 'signals':
    case 'verdict':
    case 'amends':
    case 'conversation-started':
      return [each.kind];
    case 'go-to':
    case 'next':
    case 'back':
      return [];
  }
}

function isAboutNotes({ kind }: WalkEvent): boolean {
  return kind === 'note' || kind === 'change-note' || kind === 'conversation-started';
}

/** The file that a submit would write of it, complete or not. */
function cardText(of: Role, draft: Draft): string {
  const result = stateResult(of, scoreScorecard(of, { ...draft.answers, stage: 'phone' }));
  const tool = { name: 'hirecard', version: '1.0.0' };
  return scorecardText(cardOf(draft, { submittedAt: '2026-11-20T11:00:00.000Z', result, tool }), of);
}

describe('laws of the interview', () => {
  it('an event changes the answer it names and no other', () => {
    fc.assert(
      fc.property(role, events, event, (of, before, last) => {
        const draft = walk(of, beginning(of), before);
        const was = answersByName(of, draft);
        const is = answersByName(of, applyEvent(of, draft, last));
        for (const [name, value] of was) if (!named(last).includes(name)) expect(is.get(name)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('a refused event changes nothing, any other says what it was told', () => {
    fc.assert(
      fc.property(role, events, event, (of, before, last) => {
        const draft = walk(of, beginning(of), before);
        const next = applyEvent(of, draft, last);
        if (refusalOf(of, draft, last) !== undefined) expect(next).toBe(draft);
        else if (last.kind === 'rate') expect(assessmentOf(next, last.dimension)).toMatchObject({ kind: 'rated' });
        else if (last.kind === 'evidence') expect(evidenceOf(next, last.dimension)).toBe(last.text.trim());
      }),
    );
  });

  it('only next, back and go-to move', () => {
    fc.assert(
      fc.property(role, events, event, (of, before, last) => {
        const draft = walk(of, beginning(of), before);
        const moves = last.kind === 'next' || last.kind === 'back' || last.kind === 'go-to';
        if (!moves) expect(applyEvent(of, draft, last).step).toEqual(draft.step);
      }),
    );
  });

  it('back then next, and next then back, lead to where one was, with every answer, before the review', () => {
    fc.assert(
      fc.property(role, events, fc.nat(), (of, before, place) => {
        const steps = stepsOf(of, 'phone').slice(0, -1);
        const index = place % steps.length;
        const at: WalkEvent = { kind: 'go-to', step: steps[index] ?? { kind: 'brief' } };
        const { reviewed: _, ...draft } = walk(of, beginning(of), [...before, at]);
        const moved = (kind: 'back' | 'next') => applyEvent(of, draft, { kind });
        if (index > 0) {
          expect(moved('back').step).not.toEqual(draft.step);
          expect(applyEvent(of, moved('back'), { kind: 'next' })).toEqual(draft);
        } else expect(moved('back')).toEqual(draft);
        expect(moved('next').step).not.toEqual(draft.step);
        // From the last question, the review is reached, and to have been there is not undone.
        const { reviewed: __, ...there } = applyEvent(of, moved('next'), { kind: 'back' });
        expect(there).toEqual(draft);
      }),
    );
  });

  it('once the review was reached, every step leads back to it, and back from it leads to the last question', () => {
    fc.assert(
      fc.property(role, events, events, (of, before, after) => {
        const review: WalkEvent = { kind: 'go-to', step: { kind: 'review' } };
        const draft = walk(of, beginning(of), [...before, review, ...after]);
        expect(applyEvent(of, draft, { kind: 'next' }).step).toEqual({ kind: 'review' });
        const back = applyEvent(of, draft, { kind: 'back' }).step;
        expect(back).toEqual(draft.step.kind === 'review' ? stepsOf(of, 'phone').at(-2) : { kind: 'review' });
      }),
    );
  });

  it('notes change no answer, no place and no result', () => {
    fc.assert(
      fc.property(role, events, (of, list) => {
        const { notes, conversationStartedAt: _, ...draft } = walk(of, beginning(of), list);
        const silent = list.filter((each) => !isAboutNotes(each));
        expect(draft).toEqual(walk(of, beginning(of), silent));
        const { notes: kept, ...card } = JSON.parse(cardText(of, walk(of, beginning(of), list)));
        expect(card).toEqual(JSON.parse(cardText(of, walk(of, beginning(of), silent))));
        expect(kept).toEqual(notes);
      }),
    );
  });

  it('nothing else changes the notes, or when the conversation began', () => {
    fc.assert(
      fc.property(role, events, (of, list) => {
        const { notes, conversationStartedAt } = walk(of, beginning(of), list);
        const only = walk(of, beginning(of), list.filter(isAboutNotes));
        expect([notes, conversationStartedAt]).toEqual([only.notes, only.conversationStartedAt]);
      }),
    );
  });

  it('a note joins at the end, a changed one keeps its place, its time and the others', () => {
    fc.assert(
      fc.property(role, fc.array(noteEvent, { maxLength: 12, size: 'max' }), noteEvent, (of, before, last) => {
        const draft = walk(of, beginning(of), before);
        const was = draft.notes ?? [];
        const is = applyEvent(of, draft, last).notes ?? [];
        if (refusalOf(of, draft, last) !== undefined || last.kind === 'conversation-started') expect(is).toEqual(was);
        else if (last.kind === 'note') expect(is).toEqual([...was, { ...last.note, text: last.note.text.trim() }]);
        else if (last.kind === 'change-note') {
          const [before, after] = [was.slice(0, last.place), was.slice(last.place + 1)];
          const text = last.text.trim();
          expect(is).toEqual([...before, ...(text === '' ? [] : [{ ...was[last.place], text }]), ...after]);
        }
      }),
    );
  });

  it('no walk leaves its steps', () => {
    fc.assert(
      fc.property(role, events, (of, list) => {
        const keys = stepsOf(of, 'phone').map(stepKey);
        expect(keys).toContain(stepKey(walk(of, beginning(of), list).step));
      }),
    );
  });

  it('pausing and resuming at any points gives the same draft, the same next step and the same scorecard to the letter', () => {
    fc.assert(
      fc.property(role, events, fc.array(fc.boolean(), { maxLength: 40, size: 'max' }), (of, list, pauses) => {
        const straight = walk(of, beginning(of), list);
        let draft = beginning(of);
        let rubric = of;
        list.forEach((each, index) => {
          draft = applyEvent(rubric, draft, each);
          if (pauses[index]) ({ draft, role: rubric } = resumed(draft, rubric));
        });
        expect(draft).toEqual(straight);
        expect(resumed(draft, rubric).draft).toEqual(straight);
        expect(draftText(draft, rubric)).toBe(draftText(straight, of));
        expect(cardText(rubric, draft)).toBe(cardText(of, straight));
        const nextOf = (from: Draft) => applyEvent(of, from, { kind: 'next' }).step;
        expect(nextOf(resumed(draft, rubric).draft)).toEqual(nextOf(straight));
      }),
      { numRuns: 100 },
    );
  });

  it('the order in which different questions are answered leaves no trace', () => {
    const complete: readonly WalkEvent[] = [
      { kind: 'evidence', dimension: 'diagnosis', text: 'a' },
      { kind: 'not-assessed', dimension: 'empathy', reason: 'not-asked' },
      { kind: 'check', check: 'can-start', answer: 'no' },
      { kind: 'check', check: 'nights', answer: 'yes' },
      { kind: 'signals', strong: ['asks-first'], weak: [] },
      { kind: 'field', field: 'next-round', text: 'x' },
      { kind: 'field', field: 'aside', text: 'z' },
      { kind: 'verdict', answer: 'Yes', reason: 'y' },
    ];
    const of = ROLES[0] as Role;
    const rate: WalkEvent = { kind: 'rate', dimension: 'diagnosis', rating: exact(3) };
    const straight = walk(of, beginning(of), [...complete, rate]);
    expect(readyToSubmit(of, straight)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...complete], { minLength: complete.length }), (shuffled) => {
        const other = walk(of, beginning(of), [...shuffled, rate]);
        expect(other.answers).toEqual(straight.answers);
        expect(cardText(of, other)).toBe(cardText(of, straight));
      }),
    );
  });
});

/** To its file and back, as a new process would read it. */
function resumed(draft: Draft, of: Role): { readonly draft: Draft; readonly role: Role } {
  const decoded = decodeDraft(draftText(draft, of), 'draft.json', sha);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.findings, null, 2));
  return decoded.value;
}

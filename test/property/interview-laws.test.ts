/** Laws of the walk: nothing is lost by moving about, by changing one answer, or by stopping at any point. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Step } from '../../src/domain/draft.ts';
import { exact } from '../../src/domain/exact.ts';
import { applyEvent } from '../../src/domain/interview/apply-event.ts';
import type { WalkEvent } from '../../src/domain/interview/event.ts';
import { readyToSubmit } from '../../src/domain/interview/gaps.ts';
import { assessmentOf, evidenceOf, ownValue } from '../../src/domain/interview/recorded.ts';
import { refusalOf } from '../../src/domain/interview/refusal.ts';
import { startDraft } from '../../src/domain/interview/start-draft.ts';
import { dimensionsOf, stepKey, stepsOf } from '../../src/domain/interview/steps.ts';
import type { Role } from '../../src/domain/role.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { NOT_ASSESSED_REASONS } from '../../src/domain/scorecard.ts';
import { canonicalJson } from '../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../src/source/draft/draft-text.ts';
import { decodeRole } from '../../src/source/role/decode-role.ts';
import { roleMeaning } from '../../src/source/role/role-meaning.ts';
import { SUPPORT_ROLE } from '../terminal/a-role.ts';

const sha = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

function roleOf(text: string): Role {
  const decoded = decodeRole(text, 'support.yaml');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.findings));
  return decoded.value;
}

const ROLES = [
  roleOf(SUPPORT_ROLE),
  roleOf(SUPPORT_ROLE.replace('evidence: extremes', 'evidence: required')),
  roleOf(SUPPORT_ROLE.replace('evidence: extremes', 'evidence: optional').replace(/^verdict:.*\n/m, '')),
  roleOf(
    SUPPORT_ROLE.replace(/^scale:[\s\S]*?^dimensions:/m, 'scale: [Poor, Fair, Good]\ndimensions:')
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

const text = fc.oneof(fc.constantFrom('', ' ', 'Said why'), fc.string({ unit: 'grapheme', maxLength: 12 }));
const dimension = fc.constantFrom('diagnosis', 'empathy', 'elsewhere');
const step: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { kind: 'brief' },
  { kind: 'dimension', dimension: 'empathy' },
  { kind: 'check', check: 'can-start' },
  { kind: 'field', field: 'next-round' },
  { kind: 'review' },
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
    check: fc.constantFrom('can-start', 'constructor'),
    answer: fc.constantFrom('yes' as const, 'no' as const, undefined),
  }),
  fc.record({
    kind: fc.constant('signals' as const),
    strong: fc.subarray(['asks-first', 'nothing']),
    weak: fc.subarray(['guesses']),
  }),
  fc.record({ kind: fc.constant('red-flags' as const), ids: fc.subarray(['blames']) }),
  fc.record({ kind: fc.constant('red-flag-evidence' as const), id: fc.constantFrom('blames', 'other'), text }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom('next-round', '__proto__'), text }),
  fc.record({
    kind: fc.constant('verdict' as const),
    answer: fc.constantFrom('No', 'Maybe', 'Yes', 'Never'),
    reason: text,
  }),
  fc.record({ kind: fc.constant('go-to' as const), step }),
  fc.constantFrom<WalkEvent>({ kind: 'next' }, { kind: 'back' }),
);
const events = fc.array(event, { maxLength: 40 });
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
    ['check', ownValue(answers.checks, 'can-start')],
    ['signals', answers.signals],
    ['red-flags', answers.redFlags.map(({ id }) => id)],
    ['red-flag-evidence', answers.redFlags.map(({ evidence }) => evidence)],
    ['field', ownValue(answers.fields, 'next-round')],
    ['verdict', answers.verdict],
  ]);
}

/** What an event may change. Clearing the red flags takes their evidence along. */
function named(each: WalkEvent): readonly string[] {
  switch (each.kind) {
    case 'evidence':
      return [`evidence ${each.dimension}`];
    case 'rate':
    case 'not-assessed':
      return [`rating ${each.dimension}`];
    case 'red-flags':
      return ['red-flags', 'red-flag-evidence'];
    case 'check':
    case 'signals':
    case 'red-flag-evidence':
    case 'field':
    case 'verdict':
      return [each.kind];
    case 'amends':
    case 'note':
    case 'change-note':
    case 'conversation-started':
    case 'go-to':
    case 'next':
    case 'back':
      return [];
  }
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

  it('back then next, and next then back, lead to where one was, with every answer', () => {
    fc.assert(
      fc.property(role, events, fc.nat(), (of, before, place) => {
        const steps = stepsOf(of, 'phone');
        const inside = steps[1 + (place % (steps.length - 2))] ?? { kind: 'review' };
        const draft = applyEvent(of, walk(of, beginning(of), before), { kind: 'go-to', step: inside });
        expect(walk(of, draft, [{ kind: 'back' }, { kind: 'next' }])).toEqual(draft);
        expect(walk(of, draft, [{ kind: 'next' }, { kind: 'back' }])).toEqual(draft);
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

  it('pausing and resuming at any points gives the same draft, and the same result', () => {
    fc.assert(
      fc.property(role, events, fc.array(fc.boolean(), { maxLength: 40 }), (of, list, pauses) => {
        const straight = walk(of, beginning(of), list);
        let draft = beginning(of);
        let rubric = of;
        list.forEach((each, index) => {
          draft = applyEvent(rubric, draft, each);
          if (pauses[index]) ({ draft, role: rubric } = resumed(draft, rubric));
        });
        expect(resumed(draft, rubric).draft).toEqual(resumed(straight, of).draft);
        const answers = { ...draft.answers, stage: 'phone' };
        expect(scoreScorecard(rubric, answers)).toEqual(scoreScorecard(of, { ...straight.answers, stage: 'phone' }));
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which different questions are answered leaves no trace', () => {
    const complete: readonly WalkEvent[] = [
      { kind: 'evidence', dimension: 'diagnosis', text: 'a' },
      { kind: 'not-assessed', dimension: 'empathy', reason: 'not-asked' },
      { kind: 'check', check: 'can-start', answer: 'no' },
      { kind: 'signals', strong: ['asks-first'], weak: [] },
      { kind: 'field', field: 'next-round', text: 'x' },
      { kind: 'verdict', answer: 'Yes', reason: 'y' },
    ];
    const of = ROLES[0] as Role;
    const rate: WalkEvent = { kind: 'rate', dimension: 'diagnosis', rating: exact(3) };
    const straight = walk(of, beginning(of), [...complete, rate]);
    expect(readyToSubmit(of, straight)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...complete], { minLength: complete.length }), (shuffled) => {
        expect(walk(of, beginning(of), [...shuffled, rate]).answers).toEqual(straight.answers);
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

import { describe, expect, it } from 'vitest';
import type { Draft, Step } from '../../../src/domain/draft.ts';
import { exact } from '../../../src/domain/exact.ts';
import { changeRubric } from '../../../src/domain/interview/change-rubric.ts';
import type { WalkEvent } from '../../../src/domain/interview/event.ts';
import type { Role } from '../../../src/domain/role.ts';
import type { Scale } from '../../../src/domain/scale.ts';
import { plainDimension, plainRole } from '../report/plain-role.ts';
import { aDraft, applied, COMPLETE } from './a-draft.ts';

const before = plainRole();
const draft = applied(before, aDraft(), ...COMPLETE, { kind: 'red-flags', ids: ['claims-credit'] });
const AGAIN = 'the dimension has another scale now, so it has to be rated again.';
const NEW = `sha256:${'1'.repeat(64)}`;

describe('moving a draft to another rubric', () => {
  it('keeps everything when everything fits', () => {
    const moved = changeRubric(draft, before, plainRole({ title: 'Product leader' }), NEW);
    expect(moved).toEqual({ draft: { ...draft, role: { ...draft.role, digest: NEW } }, lost: [] });
  });

  it('what was reviewed was the other rubric', () => {
    const reviewed = applied(before, draft, { kind: 'go-to', step: { kind: 'review' } });
    expect(reviewed.reviewed).toBe(true);
    expect(changeRubric(reviewed, before, plainRole({ title: 'Product leader' }), NEW)?.draft).not.toHaveProperty(
      'reviewed',
    );
  });

  it('names a dimension that is gone and drops its answer only', () => {
    const [first] = before.stages;
    const after = plainRole({ stages: first ? [{ ...first, dimensions: ['strategy', 'writing'] }] : [] });
    const moved = changeRubric(draft, before, after, NEW);
    expect(moved?.lost).toEqual(['Influence: the stage does not have this dimension any more.']);
    expect(moved?.draft.answers.assessments.map(({ dimension }) => dimension)).toEqual(['strategy', 'writing']);
  });

  it('a rating that is off the new scale is dropped, its evidence is not', () => {
    const three = { kind: 'numbers', ratings: [1, 2, 3].map((value) => ({ value: exact(value) })) } as const;
    const after = plainRole({
      dimensions: [plainDimension('strategy', 'Strategy', 40, { scale: three }), ...before.dimensions.slice(1)],
    });
    const moved = changeRubric(draft, before, after, NEW);
    expect(moved?.lost).toEqual([`Strategy: 4 on a scale of 1 to 5; ${AGAIN}`]);
    expect(moved?.draft.pendingEvidence).toEqual({ strategy: 'Stopped a product line' });
  });

  describe('a rating', () => {
    const numbers = (to: number, labels: Record<number, string> = {}): Scale => ({
      kind: 'numbers',
      ratings: Array.from({ length: to }, (_, index) => ({
        value: exact(index + 1),
        ...(labels[index + 1] === undefined ? {} : { label: labels[index + 1] as string }),
      })),
    });
    const words = (...labels: readonly string[]): Scale => ({
      kind: 'words',
      ratings: labels.map((label, index) => ({ value: exact(index + 1), label })),
    });
    const on = (scale: Scale) =>
      plainRole({ dimensions: [plainDimension('strategy', 'Strategy', 40, { scale }), ...before.dimensions.slice(1)] });
    const move = (from: Scale, rating: number, to: Scale) => {
      const rated = applied(
        on(from),
        aDraft(on(from)),
        { kind: 'evidence', dimension: 'strategy', text: 'Stopped a product line' },
        { kind: 'rate', dimension: 'strategy', rating: exact(rating) },
      );
      return changeRubric(rated, on(from), on(to), NEW);
    };

    it.each<[string, Scale, number, Scale]>([
      ['numbers called something else', numbers(5, { 4: 'Good' }), 4, numbers(5, { 4: 'Above the bar' })],
      ['another word of the scale', words('No', 'Mixed', 'Yes'), 3, words('No', 'So so', 'Yes')],
      ['words that were called so as numbers', numbers(2, { 1: 'No', 2: 'Yes' }), 2, words('No', 'Yes')],
    ])('stays with %s', (_, from, rating, to) => {
      const moved = move(from, rating, to);
      expect(moved?.lost).toEqual([]);
      expect(moved?.draft.answers.assessments).toEqual([
        { kind: 'rated', dimension: 'strategy', rating: exact(rating), evidence: 'Stopped a product line' },
      ]);
    });

    it.each<[string, Scale, number, Scale, string]>([
      ['the scale goes further', numbers(5), 4, numbers(10), '4 on a scale of 1 to 5'],
      ['the scale ends earlier', numbers(5), 4, numbers(4), '4 on a scale of 1 to 5'],
      [
        'its word moved',
        words('No', 'Mixed', 'Yes'),
        2,
        words('Strong no', 'No', 'Yes'),
        'Mixed on a scale of No to Yes',
      ],
      ['numbers become words', numbers(3), 2, words('No', 'Mixed', 'Yes'), '2 on a scale of 1 to 3'],
      ['words become numbers', words('No', 'Mixed', 'Yes'), 2, numbers(3), 'Mixed on a scale of No to Yes'],
    ])('goes when %s, and its evidence waits for the next', (_, from, rating, to, was) => {
      const moved = move(from, rating, to);
      expect(moved?.lost).toEqual([`Strategy: ${was}; ${AGAIN}`]);
      expect(moved?.draft.answers.assessments).toEqual([]);
      expect(moved?.draft.pendingEvidence).toEqual({ strategy: 'Stopped a product line' });
      expect(moved?.draft.step).toEqual({ kind: 'brief' });
    });
  });

  it('lists checks, signs, fields and a verdict that are gone', () => {
    const [first] = before.stages;
    const after = plainRole({
      stages: first ? [{ ...first, checks: [] }] : [],
      signals: { strong: [], weak: [] },
      redFlags: [],
      verdict: ['No', 'Hire'],
    });
    expect(changeRubric(draft, before, after, NEW)?.lost).toEqual([
      '"Can start within three months": this check is not asked any more.',
      '"Puts a number on it" is not listed any more.',
      '"Claims credit for the work of others" is not listed any more.',
      'Your verdict "Yes" is not one of the role\'s answers any more.',
    ]);
  });

  it('does not take the answer to one question for that to another', () => {
    const after = plainRole({ checks: before.checks.map((check) => ({ ...check, ask: 'Can start within a month' })) });
    const moved = changeRubric(draft, before, after, NEW);
    expect(moved?.lost).toEqual([
      '"Can start within three months": yes; the check is now "Can start within a month", so it has to be asked again.',
    ]);
    expect(moved?.draft.answers.checks).toEqual({});
  });

  describe('goes on at', () => {
    const ORDER = ['strategy', 'analytics', 'influence', 'writing'];
    const [stage] = before.stages;
    const withDimensions = (...ids: readonly string[]) =>
      plainRole({ stages: stage ? [{ ...stage, dimensions: ids }] : [] });
    const at = (...events: readonly WalkEvent[]) => applied(before, aDraft(), ...events);
    const rated = COMPLETE.slice(0, 4);
    const goTo = (step: Step): WalkEvent => ({ kind: 'go-to', step });
    const WRITING: Step = { kind: 'dimension', dimension: 'writing' };
    const ANALYTICS: Step = { kind: 'dimension', dimension: 'analytics' };
    const CAN_START: Step = { kind: 'check', check: 'can-start' };
    const CAN_TRAVEL: Step = { kind: 'check', check: 'can-travel' };
    const SIGNALS: Step = { kind: 'signals' };
    const writing = goTo(WRITING);
    const signals = goTo(SIGNALS);
    // Analytics is the last in the role's order; here it is to come before the place.
    const ADDED = {
      ...withDimensions(...ORDER),
      dimensions: before.dimensions.toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id)),
    };
    const moreChecks = plainRole({
      checks: [...before.checks, { id: 'can-travel', ask: 'Can travel' }],
      stages: stage ? [{ ...stage, checks: ['can-travel', 'can-start'] }] : [],
    });
    const rows: readonly [name: string, draft: Draft, after: Role, step: Step][] = [
      ['a dimension added before its place', at(...rated, writing), ADDED, ANALYTICS],
      ['a dimension added after everything was answered', at(...COMPLETE, goTo({ kind: 'review' })), ADDED, ANALYTICS],
      ['a check added before its place', at(...COMPLETE, goTo({ kind: 'verdict' })), moreChecks, CAN_TRAVEL],
      ['its place, when nothing before it is missing', at(...rated, writing), before, WRITING],
      ['its place, with a check before it left open', at(...rated, COMPLETE[4] as WalkEvent, signals), before, SIGNALS],
      ['its place before the added dimension', at(), ADDED, { kind: 'brief' }],
      ['the step after one that is gone', at(...rated, writing), withDimensions('strategy', 'influence'), CAN_START],
    ];
    it.each(rows)('%s', (_name, left, after, step) => {
      expect(changeRubric(left, before, after, NEW)?.draft.step).toEqual(step);
    });
  });

  it('is not possible without the stage', () => {
    expect(changeRubric(draft, before, plainRole({ stages: [] }), NEW)).toBeUndefined();
  });
});

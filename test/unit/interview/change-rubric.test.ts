import { describe, expect, it } from 'vitest';
import type { Draft, Step } from '../../../src/domain/draft.ts';
import { exact } from '../../../src/domain/exact.ts';
import { changeRubric } from '../../../src/domain/interview/change-rubric.ts';
import type { WalkEvent } from '../../../src/domain/interview/event.ts';
import type { Role } from '../../../src/domain/role.ts';
import { plainDimension, plainRole } from '../report/plain-role.ts';
import { aDraft, applied, COMPLETE } from './a-draft.ts';

const before = plainRole();
const draft = applied(before, aDraft(), ...COMPLETE, { kind: 'red-flags', ids: ['claims-credit'] });
const NEW = `sha256:${'1'.repeat(64)}`;

describe('moving a draft to another rubric', () => {
  it('keeps everything when everything fits', () => {
    const moved = changeRubric(draft, before, plainRole({ title: 'Product leader' }), NEW);
    expect(moved).toEqual({ draft: { ...draft, role: { ...draft.role, digest: NEW } }, lost: [] });
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
    expect(moved?.lost).toEqual(["Strategy: the rating 4 is not on the dimension's new scale."]);
    expect(moved?.draft.pendingEvidence).toEqual({ strategy: 'Stopped a product line' });
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

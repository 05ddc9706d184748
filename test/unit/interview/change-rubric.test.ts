import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact.ts';
import { changeRubric } from '../../../src/domain/interview/change-rubric.ts';
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

  it('is not possible without the stage', () => {
    expect(changeRubric(draft, before, plainRole({ stages: [] }), NEW)).toBeUndefined();
  });
});

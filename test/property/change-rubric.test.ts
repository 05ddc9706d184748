/** Laws of moving a draft to another rubric: no rating comes to say something else, and none goes without a word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../src/domain/exact.ts';
import { changeRubric } from '../../src/domain/interview/change-rubric.ts';
import type { Scale } from '../../src/domain/scale.ts';
import { aDraft, applied, DIGEST } from '../unit/interview/a-draft.ts';
import { plainDimension, plainRole } from '../unit/report/plain-role.ts';

const WORDS = ['Poor', 'Fair', 'Good', 'Great', 'Superb'];

const numbers: fc.Arbitrary<Scale> = fc
  .record({ from: fc.integer({ min: 0, max: 2 }), count: fc.integer({ min: 2, max: 5 }), named: fc.boolean() })
  .map(({ from, count, named }) => ({
    kind: 'numbers',
    ratings: Array.from({ length: count }, (_, index) => ({
      value: exact(from + index),
      ...(named ? { label: WORDS[index] as string } : {}),
    })),
  }));
const words: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
  .map((labels) => ({ kind: 'words', ratings: labels.map((label, index) => ({ value: exact(index + 1), label })) }));
const scale = fc.oneof(numbers, words);

const roleWith = (scale: Scale) =>
  plainRole({
    dimensions: [plainDimension('strategy', 'Strategy', 40, { scale }), ...plainRole().dimensions.slice(1)],
  });
const valuesOf = ({ ratings }: Scale) => ratings.map(({ value }) => exactText(value));
/** A word only where it is what people rate by. */
const wordAt = ({ kind, ratings }: Scale, place: number) => (kind === 'words' ? ratings[place]?.label : undefined);

describe('a draft moved to another rubric', () => {
  it('keeps a rating only among the same ratings and by the same word, names any other, and keeps all evidence', () => {
    fc.assert(
      fc.property(scale, scale, fc.nat(), (from, to, pick) => {
        const place = pick % from.ratings.length;
        const rating = from.ratings[place]?.value ?? exact(0);
        const said = { kind: 'evidence', dimension: 'strategy', text: 'Said why' } as const;
        const draft = applied(roleWith(from), aDraft(roleWith(from)), said, {
          kind: 'rate',
          dimension: 'strategy',
          rating,
        });
        const moved = changeRubric(draft, roleWith(from), roleWith(to), DIGEST);
        const [kept] = moved?.draft.answers.assessments ?? [];
        if (kept === undefined) {
          expect(moved?.lost).toEqual([expect.stringContaining(wordAt(from, place) ?? exactText(rating))]);
          expect(moved?.draft.pendingEvidence).toEqual({ strategy: 'Said why' });
          return;
        }
        expect(moved?.lost).toEqual([]);
        expect(kept).toEqual({ kind: 'rated', dimension: 'strategy', rating, evidence: 'Said why' });
        expect(valuesOf(to)).toEqual(valuesOf(from));
        if (from.kind === 'words' || to.kind === 'words')
          expect(to.ratings[place]?.label).toBe(from.ratings[place]?.label);
      }),
    );
  });

  it('keeps every rating on a scale that has not changed', () => {
    fc.assert(
      fc.property(scale, fc.nat(), (same, pick) => {
        const rating = same.ratings[pick % same.ratings.length]?.value ?? exact(0);
        const draft = applied(roleWith(same), aDraft(roleWith(same)), { kind: 'rate', dimension: 'strategy', rating });
        const moved = changeRubric(draft, roleWith(same), roleWith(same), DIGEST);
        expect(moved).toEqual({ draft: { ...draft, role: { ...draft.role, digest: DIGEST } }, lost: [] });
      }),
    );
  });
});

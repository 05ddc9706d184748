import { type Exact, exactText } from '../../domain/exact.ts';
import type { Dimension, Role } from '../../domain/role.ts';
import type { Scale } from '../../domain/scale.ts';
import { comparisonsOf, type Leaf, leavesOf } from './condition-leaves.ts';
import { conditionMeaning } from './decision-meaning.ts';

/**
 * Only what can change a number or an outcome: two roles with equal scoring meaning give every set of ratings the
 * same result, so that scorecards made with one may be added up with those of the other. Nothing depends on order but
 * the outcomes and rules. Plain data for canonicalJson; not a role file.
 */
export function scoringMeaning(role: Role): unknown {
  const leaves = role.decision.rules.flatMap(({ when }) => leavesOf(when));
  const sums = role.decision.score === 'sum' || leaves.some(({ kind }) => kind === 'sum');
  const labels = comparesLabels(leaves);
  return {
    id: role.id,
    scale: scoringScale(role.scale, labels),
    dimensions: byId(role.dimensions).map((dimension) => scoringDimension(dimension, { sums, labels })),
    groups: byId(role.groups).map(({ id, dimensions, weight, weightKind }) => ({
      id,
      dimensions: sorted(dimensions),
      points: sums && weight && weightKind !== 'percent' ? exactText(weight) : undefined,
    })),
    checks: byId(role.checks).map(({ id, mustBe }) => ({ id, mustBe })),
    redFlags: byId(role.redFlags).map(({ id, severity }) => ({ id, severity })),
    stages: byId(role.stages).map(({ id, dimensions, checks }) => ({
      id,
      dimensions: sorted(dimensions),
      checks: sorted(checks),
    })),
    combine: role.panel.combine,
    disagreement: leaves.some(({ kind }) => kind === 'disagreements') ? text(role.panel.disagreement) : undefined,
    verdict: leaves.some(({ kind }) => kind === 'verdicts') ? role.verdict : undefined,
    decision: {
      score: role.decision.score,
      outcomes: role.decision.outcomes.map(({ id, countsAs, threshold }) => ({
        id,
        countsAs,
        threshold: threshold && { ...threshold, value: exactText(threshold.value) },
      })),
      otherwise: role.decision.otherwise,
      rules: role.decision.rules.map(({ when, effect }) => ({ when: conditionMeaning(when), effect })),
    },
  };
}

function scoringDimension(dimension: Dimension, uses: { readonly sums: boolean; readonly labels: boolean }): unknown {
  const { id, share, bonus, mustHave, weight, weightKind } = dimension;
  return {
    id,
    share: exactText(share),
    points: uses.sums && weightKind === 'relative' ? exactText(weight) : undefined,
    bonus: text(bonus),
    scale: scoringScale(dimension.scale, uses.labels),
    mustHave: mustHave && { atLeast: exactText(mustHave.atLeast), by: mustHave.by },
  };
}

/** The words of a scale count where ratings are given in words, and where a rule compares with a word. */
function scoringScale({ kind, ratings }: Scale, labels: boolean): unknown {
  const named = labels || kind === 'words';
  return ratings.map(({ value, label }) => (named ? [exactText(value), label] : exactText(value)));
}

function comparesLabels(leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => comparisonsOf(leaf).some((is) => is.some(({ value }) => value.kind === 'label')));
}

function text(value: Exact | undefined): string | undefined {
  return value && exactText(value);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function sorted(ids: readonly string[]): readonly string[] {
  return ids.toSorted();
}

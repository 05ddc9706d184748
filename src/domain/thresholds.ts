/** Where the score meets the thresholds: the nearest one not reached, and how far a change of meaning is. */
import { type Exact, lowest } from './exact.ts';
import type { DecisionResult } from './result.ts';
import type { Role } from './role.ts';
import { scoreFromPercent } from './way.ts';

interface PlacedThreshold {
  readonly outcome: string;
  readonly kind: 'from' | 'above';
  /** In the units of the role's score, whichever unit it is written in. */
  readonly score: Exact;
}

/** The role's thresholds, best outcome first. */
export function placedThresholds(role: Role): readonly PlacedThreshold[] {
  return role.decision.outcomes.flatMap(({ id, threshold }) => {
    if (!threshold) return [];
    const { kind, unit, value } = threshold;
    return [{ outcome: id, kind, score: unit === 'percent' ? scoreFromPercent(role, value) : value }];
  });
}

/** The first threshold above the score and how much was missing (0 exactly on one that is to be passed). */
export function nearestNotReached(role: Role, score: Exact): DecisionResult['nearest'] {
  const missed = placedThresholds(role).filter((threshold) => !isReached(threshold, score));
  const distances = missed.map((threshold) => threshold.score.sub(score));
  if (distances.length === 0) return null;
  const distance = lowest(distances);
  // Of two at the same place the lower outcome begins first, and it stands later in the list.
  const nearest = missed.findLast((threshold) => threshold.score.sub(score).equals(distance));
  return nearest ? { outcome: nearest.outcome, threshold: nearest.score, distance } : null;
}

/**
 * Distance from the score to the nearest threshold where what the outcome counts as changes, in score units; null
 * when no threshold changes it.
 */
export function marginOf(role: Role, score: Exact): Exact | null {
  const { outcomes, otherwise } = role.decision;
  const meaning = (id: string | undefined) => outcomes.find((outcome) => outcome.id === id)?.countsAs;
  const placed = placedThresholds(role);
  const turning = placed.filter(
    ({ outcome }, index) => meaning(outcome) !== meaning(placed[index + 1]?.outcome ?? otherwise),
  );
  return turning.length === 0 ? null : lowest(turning.map((threshold) => threshold.score.sub(score).abs()));
}

function isReached({ kind, score: bar }: PlacedThreshold, score: Exact): boolean {
  const order = score.compare(bar);
  return kind === 'from' ? order >= 0 : order > 0;
}

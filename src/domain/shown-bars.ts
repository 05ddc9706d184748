/** The numbers that the role's own score and percentage are measured by, so that none is shown on its wrong side. */
import { ratingExtent } from './comparison.ts';
import type { Condition, Value } from './condition.ts';
import type { Exact } from './exact.ts';
import type { Role } from './role.ts';
import { placedThresholds } from './thresholds.ts';
import { scoreFromPercent } from './way.ts';

/** Every threshold and every rule's bar for the whole score, in the score's units. */
export function scoreBars(role: Role): readonly Exact[] {
  const asked = wholeFigures(role).flatMap(({ kind, value }) => scoresOf(role, kind, value));
  return [...placedThresholds(role).map(({ score }) => score), ...asked];
}

/** Those of them that are written as per cent of the way from worst to best. */
export function percentBars(role: Role): readonly Exact[] {
  const thresholds = role.decision.outcomes.flatMap(({ threshold }) =>
    threshold?.unit === 'percent' ? [threshold.value] : [],
  );
  const asked = wholeFigures(role).flatMap(({ kind, value }) => {
    const percent = percentOf(kind, value);
    return percent ? [percent] : [];
  });
  return [...thresholds, ...asked];
}

interface Asked {
  readonly kind: 'score' | 'percent';
  readonly value: Value;
}

function wholeFigures(role: Role): readonly Asked[] {
  return role.decision.rules.flatMap(({ when }) => askedBy(when, role));
}

/** What a condition compares the whole score with; a narrowed one looks at another figure. */
function askedBy(condition: Condition, role: Role): readonly Asked[] {
  switch (condition.kind) {
    case 'score':
    case 'percent':
    case 'sum': {
      const { kind, within, is } = condition;
      if (within || (kind === 'sum' && role.decision.score !== 'sum')) return [];
      return is.map(({ value }) => ({ kind: kind === 'sum' ? 'score' : kind, value }));
    }
    case 'all':
    case 'any':
      return condition.conditions.flatMap((part) => askedBy(part, role));
    case 'not':
      return askedBy(condition.condition, role);
    default:
      return [];
  }
}

function percentOf(kind: Asked['kind'], value: Value): Exact | undefined {
  return value.kind === 'percent' || (kind === 'percent' && value.kind === 'number') ? value.value : undefined;
}

function scoresOf(role: Role, kind: Asked['kind'], value: Value): readonly Exact[] {
  const percent = percentOf(kind, value);
  if (percent) return [scoreFromPercent(role, percent)];
  if (role.decision.score === 'sum') return value.kind === 'number' ? [value.value] : [];
  const extent = ratingExtent(value, role.scale);
  return extent ? [extent.low, extent.high] : [];
}

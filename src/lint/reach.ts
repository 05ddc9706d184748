import type { Condition } from '../domain/condition.ts';
import type { Role } from '../domain/role.ts';
import { directionOf } from './direction.ts';
import { allAt, type Ratings, resultOf } from './full-cards.ts';

/**
 * Whether no ratings can ever make the condition hold, in any stage, for one interviewer or a panel. Proved with the
 * engine itself at the end of the scale that suits the condition best; false where that proves nothing.
 */
export function isImpossible(role: Role, condition: Condition): boolean {
  if (condition.kind === 'any') return condition.conditions.every((part) => isImpossible(role, part));
  if (condition.kind === 'all' && condition.conditions.some((part) => isImpossible(role, part))) return true;
  const direction = directionOf(condition);
  if (!direction) return false;
  const end = direction === 'up' ? 'best' : 'worst';
  return scopes(role).every((scope) => !holds(role, condition, allAt(role, end, scope)));
}

/** All dimensions, those of each stage, and each by itself: fewer ratings can satisfy what all together cannot. */
function scopes(role: Role): readonly (readonly string[])[] {
  const all = role.dimensions.map(({ id }) => id);
  return [all, ...role.stages.map(({ dimensions }) => dimensions), ...all.map((id) => [id])];
}

function holds(role: Role, when: Condition, ratings: Ratings): boolean {
  if (ratings.size === 0) return false;
  const [worst] = role.decision.outcomes.slice(-1);
  if (!worst) return false;
  const rules = [{ when, effect: { kind: 'at-best', outcome: worst.id } as const }];
  const { decision } = resultOf({ ...role, decision: { ...role.decision, rules } }, ratings);
  return decision.rules[0]?.matches ?? false;
}

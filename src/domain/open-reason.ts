import type { DimensionResult, Result } from './result.ts';
import type { Role } from './role.ts';
import { shareText } from './shown.ts';
import { dimensionName, listed, outcomeLabel } from './wording.ts';

/** What was not assessed, and what it could still give; nothing when nothing is missing. */
export function openReason(role: Role, { dimensions, decision }: Result): readonly string[] {
  const missing = dimensions.filter(({ state }) => state === 'missing');
  const dimensionIds = new Set(missing.map(({ dimension }) => dimension));
  const checks = decision.assessNext.flatMap((id) => {
    const check = dimensionIds.has(id) ? undefined : role.checks.find((one) => one.id === id);
    return check ? [`"${check.ask}"`] : [];
  });
  const open = [...missing.map((one) => weighed(role, one)), ...checks];
  if (open.length === 0) return [];
  return [`Not assessed: ${listed(open, 'and')}. ${consequence(role, decision, open.length)}`];
}

function weighed(role: Role, { dimension, share }: DimensionResult): string {
  const weight = share.equals(0) ? 'bonus' : `${shareText(share)} of the role`;
  return `${dimensionName(role, dimension)} (${weight})`;
}

function consequence(role: Role, decision: Result['decision'], count: number): string {
  const labels = decision.possible.map((id) => outcomeLabel(role, id));
  const it = count === 1 ? 'it' : 'them';
  if (labels.length === 0) return `There is no outcome with ${it} either.`;
  if (labels.length === 1 && decision.possible[0] === decision.outcome) {
    return `Whatever comes of ${it}, the outcome stays ${labels[0]}.`;
  }
  if (labels.length === 1) return `Whatever comes of ${it}, the outcome will be ${labels[0]}.`;
  const could = decision.possibleIsExact ? 'could still be' : 'could at most still be';
  const until = decision.provisional ? ' Until then it counts as undecided.' : '';
  return `With ${it} the outcome ${could} ${listed(labels, 'or')}.${until}`;
}

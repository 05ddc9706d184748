/** Small pieces of the sentences that explain a result. */
import { type Exact, exactText } from './exact.ts';
import type { Result } from './result.ts';
import type { Role, Threshold } from './role.ts';
import { percentText, shownScore } from './shown.ts';
import { percentBars, scoreBars } from './shown-bars.ts';

export function outcomeLabel(role: Role, outcome: string): string {
  return role.decision.outcomes.find(({ id }) => id === outcome)?.label ?? outcome;
}

export function dimensionName(role: Role, dimension: string): string {
  return role.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A threshold's value as its author wrote it: "3.5", "62.5%". */
export function thresholdText({ unit, value }: Threshold): string {
  return unit === 'percent' ? `${exactText(value)}%` : exactText(value);
}

/** "3.65", "24 points", "none"; never on the wrong side of a threshold or a rule's bar. */
export function scoreText(role: Role, score: Exact | null): string {
  if (!score) return 'none';
  if (role.decision.score === 'sum' && score.d === 1n) return `${exactText(score)} points`;
  return `${shownScore(score, scoreBars(role))}${role.decision.score === 'sum' ? ' points' : ''}`;
}

/**
 * The score of a result. Points stand for the whole role: where something of it was not rated they are scaled up, and
 * say so: "24 points (pro rata from 7 of 8 dimensions)".
 */
export function resultScoreText(role: Role, { figures, dimensions }: Pick<Result, 'figures' | 'dimensions'>): string {
  const text = scoreText(role, figures.score);
  const weighing = role.dimensions.filter(({ bonus }) => !bonus);
  const rated = weighing.filter(({ id }) => dimensions.some((it) => it.dimension === id && it.state === 'rated'));
  if (role.decision.score !== 'sum' || !figures.score || rated.length === weighing.length) return text;
  return `${text} (pro rata from ${rated.length} of ${weighing.length} dimensions)`;
}

/** How much of the way from worst to best: "66.3%", "none"; never on the wrong side of a threshold or a rule's bar. */
export function wayText(role: Role, percent: Exact | null): string {
  if (!percent) return 'none';
  return percentText(percent, percentBars(role));
}

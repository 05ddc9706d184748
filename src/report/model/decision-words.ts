/** A role's outcomes and rules as sentences. */
import { exactText, HUNDRED } from '../../domain/exact.ts';
import type { CountsAs, Outcome, Role, Rule, Threshold } from '../../domain/role.ts';
import { fromPosition } from '../../domain/scale.ts';
import { listed, outcomeLabel } from '../../domain/wording.ts';
import { conditionWords } from './condition-words.ts';

export const COUNTS_AS: Readonly<Record<CountsAs, string>> = {
  hire: 'hire',
  'no-hire': 'no hire',
  undecided: 'undecided',
};

/** "from 3.5", "above 60%", "from 62.5%, which is 3.5 here". */
export function thresholdWords(role: Role, { kind, unit, value }: Threshold): string {
  if (unit === 'score') return `${kind} ${exactText(value)}${role.decision.score === 'sum' ? ' points' : ''}`;
  const percent = `${kind} ${exactText(value)}%`;
  if (role.decision.score === 'sum' || role.scale.kind === 'words') return percent;
  return `${percent}, which is ${exactText(fromPosition(role.scale, value.div(HUNDRED)))} here`;
}

/** When an outcome is given, as far as thresholds say. */
export function outcomeWords(role: Role, outcome: Outcome): string {
  const isRest = role.decision.otherwise === outcome.id;
  if (outcome.threshold) return `score ${thresholdWords(role, outcome.threshold)}${isRest ? ', and all the rest' : ''}`;
  return isRest ? 'all the rest' : 'only by a rule';
}

/** "If at least 1 dimension is below 2: at best Discuss." */
export function ruleWords(role: Role, { when, effect }: Rule): string {
  const label = outcomeLabel(role, effect.outcome);
  return `If ${conditionWords(role, when)}: ${effect.kind === 'then' ? label : `at best ${label}`}.`;
}

/** What bars every outcome that counts as hire without being written as a rule, of what this role has; or undefined. */
export function builtInCapWords(role: Role): string | undefined {
  const caps = [
    ...(role.dimensions.some(({ mustHave }) => mustHave) ? ['a missed must-have'] : []),
    ...(role.redFlags.some(({ severity }) => severity === 'reject') ? ['a red flag that rejects'] : []),
    ...(role.checks.some(({ mustBe }) => mustBe) ? ['a failed check'] : []),
  ];
  const best = role.decision.outcomes.find(({ countsAs }) => countsAs !== 'hire');
  if (caps.length === 0 || !best) return undefined;
  const sentence = `${listed(caps, 'or')} bars every outcome that counts as hire; the best left is then ${best.label}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

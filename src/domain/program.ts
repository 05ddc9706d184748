/** A role's whole decision, compiled for one situation. */
import { isFailed } from './answer-conditions.ts';
import type { Bound } from './comparison.ts';
import { compileCondition } from './compile-condition.ts';
import { ONE, ZERO } from './exact.ts';
import { mustHaveMisses } from './must-have.ts';
import { compare, known, type Proposition, type Reaches, reaches, testsOf } from './proposition.ts';
import type { Decision, Role, Threshold } from './role.ts';
import type { Situation } from './situation.ts';
import { checkSlot, type Tally } from './tally.ts';
import { percentFromScore, scorePull, way } from './way.ts';

export interface Program {
  readonly decision: Decision;
  /** One per rule of the file. */
  readonly rules: readonly Proposition[];
  /** Best first; `outcome` is an index into the decision's outcomes, as everywhere in the engine. */
  readonly thresholds: readonly { readonly outcome: number; readonly reached: Proposition }[];
  /** Whether something bars every outcome that counts as hire. */
  readonly barred: Proposition;
  /** The score's tally; undefined when nothing that weighs is rated, so that nothing can be decided. */
  readonly score: Tally | undefined;
}

export function compileProgram(situation: Situation): Program {
  const { role } = situation.picture;
  const { decision } = role;
  const score = way(situation, scorePull(role), undefined, true);
  const thresholds = decision.outcomes.flatMap(({ threshold }, outcome) =>
    threshold ? [{ outcome, reached: compare(score, [thresholdBound(role, threshold)]) }] : [],
  );
  return {
    decision,
    rules: decision.rules.map(({ when }) => compileCondition(when, situation)),
    thresholds,
    barred: barred(situation),
    score,
  };
}

/** Every question the decision asks about a tally. */
export function testsOfProgram({ rules, thresholds, barred }: Program): readonly Reaches[] {
  return [...rules, ...thresholds.map(({ reached }) => reached), barred].flatMap(testsOf);
}

/** A missed must-have, a `reject` red flag, a check that is not what it must be. */
function barred(situation: Situation): Proposition {
  const { checks, redFlags } = situation.picture;
  const already = redFlags.some(({ severity }) => severity === 'reject') || checks.some(isFailed);
  const misses = mustHaveMisses(situation);
  const open = situation.completed ? checks.filter(({ answers }) => answers.length === 0) : [];
  const failures = open.flatMap(({ check: { id, mustBe } }) =>
    mustBe ? [[checkSlot(id), mustBe === 'yes' ? [ONE, ZERO] : [ZERO, ONE]] as const] : [],
  );
  const reasons: Tally = { start: misses.start, gains: new Map([...misses.gains, ...failures]) };
  return { kind: 'any', of: [known(already), reaches(reasons, ONE)] };
}

/** In per cent of the way, which is what the score's tally counts. */
function thresholdBound(role: Role, { kind, unit, value }: Threshold): Bound {
  const percent = unit === 'percent' ? value : percentFromScore(role, value);
  return { comparator: kind === 'from' ? 'at_least' : 'above', value: percent };
}

/** The best outcome that does not count as hire; −1 when every outcome does, which no role file may say. */
export function bestWithoutHire({ outcomes }: Decision): number {
  return outcomes.findIndex(({ countsAs }) => countsAs !== 'hire');
}

/**
 * What an outcome becomes where hire is barred: the first at or below it that does not count as hire. Role files list
 * every hire outcome above the others; of a role that does not, the lowest of the others is taken, rather than a hire.
 */
export function withoutHire({ outcomes }: Decision, outcome: number): number {
  const below = outcomes.findIndex(({ countsAs }, index) => index >= outcome && countsAs !== 'hire');
  const other = below < 0 ? outcomes.findLastIndex(({ countsAs }) => countsAs !== 'hire') : below;
  return other < 0 ? outcome : other;
}

export function outcomeIndex({ outcomes }: Decision, id: string): number {
  return outcomes.findIndex((outcome) => outcome.id === id);
}

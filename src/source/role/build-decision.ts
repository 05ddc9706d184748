import type { Decision, Outcome, Role, Rule } from '../../domain/role.ts';
import type { Fault } from '../faults.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { buildCondition } from './build-condition.ts';
import type { Written } from './build-interview.ts';
import { checkThresholds } from './check-thresholds.ts';
import { DEFAULT_DECISION } from './default-decision.ts';
import { collectNames, isKnown } from './names.ts';
import type { ReadDecision } from './read-decision.ts';
import { readThreshold } from './read-threshold.ts';
import { holdingBack, type RoleSource } from './role-source.ts';
import type { WrittenOutcome, WrittenRule } from './schema/decision-schema.ts';

/**
 * `role` is whole but for its decision: conditions and thresholds are checked against its scales and names. What could
 * not be read of the decision is passed over, and so is what refers to it.
 */
export function buildDecision(source: RoleSource, written: ReadDecision, role: Role): Decision {
  const { score, otherwise } = written;
  const withScore: Role = { ...role, decision: { ...DEFAULT_DECISION, score } };
  const built = buildOutcomes(source, written.outcomes, withScore);
  checkThresholds(source, built, withScore);
  const outcomes = built.filter((outcome) => outcome !== undefined);
  const ids = written.ids ?? outcomes.map(({ id }) => id);
  const naming = written.ids ? source : holdingBack(source, namesOutcome);
  if (otherwise !== undefined) isKnown(naming, otherwise, ids, 'outcome', ['decision', 'otherwise']);
  const rules = written.rules.flatMap((rule, index) =>
    rule ? buildRule(naming, rule, ids, withScore, ['decision', 'rules', index]) : [],
  );
  const decision = { score, outcomes, otherwise: otherwise ?? ids.at(-1) ?? '', rules };
  return { isDefault: isBuiltIn(decision), ...decision };
}

function namesOutcome({ path }: Fault): boolean {
  return ['then', 'at_best', 'otherwise'].includes(String(path.at(-1)));
}

/** Writing the built-in decision out in full is the same as leaving it out. */
function isBuiltIn({ score, outcomes, otherwise, rules }: Omit<Decision, 'isDefault'>): boolean {
  const built = DEFAULT_DECISION;
  return (
    score === built.score &&
    otherwise === built.otherwise &&
    rules.length === 0 &&
    outcomes.length === built.outcomes.length &&
    outcomes.every((outcome, index) => isSame(outcome, built.outcomes[index]))
  );
}

function isSame(a: Outcome, b: Outcome | undefined): boolean {
  if (!b || a.id !== b.id || a.label !== b.label || a.countsAs !== b.countsAs) return false;
  if (!a.threshold || !b.threshold) return a.threshold === b.threshold;
  const { kind, unit, value } = a.threshold;
  return kind === b.threshold.kind && unit === b.threshold.unit && value.equals(b.threshold.value);
}

function buildOutcomes(
  source: RoleSource,
  written: Written<WrittenOutcome>,
  role: Role,
): readonly (Outcome | undefined)[] {
  const names = collectNames(source);
  const outcomes = written.map((outcome, index): Outcome | undefined => {
    if (!outcome) return undefined;
    const path = ['decision', 'outcomes', index];
    names.claim(outcome.id, [...path, 'id'], 'outcome');
    const threshold = readThreshold(source, outcome, role, path);
    const { id, counts_as: countsAs } = outcome;
    return { id, label: outcome.label ?? labelFromId(id), countsAs, ...(threshold && { threshold }) };
  });
  if (outcomes.every((outcome) => outcome?.countsAs === 'hire')) {
    source.add({
      code: 'role/only-hire',
      path: ['decision', 'outcomes'],
      at: 'key',
      message: 'Every outcome counts as hire, so nothing is left for a candidate who misses a must-have.',
      hint: 'Add an outcome with counts_as: no-hire.',
    });
  }
  checkHireFirst(source, outcomes);
  return outcomes;
}

/**
 * Whatever bars hire takes the next outcome of the list that is none; below it there may be no hire again, or a worse
 * result could be hired.
 */
function checkHireFirst(source: RoleSource, outcomes: readonly (Outcome | undefined)[]): void {
  const first = outcomes.findIndex((outcome) => outcome && outcome.countsAs !== 'hire');
  const better = outcomes[first];
  if (!better) return;
  for (const [index, outcome] of outcomes.entries()) {
    if (index < first || outcome?.countsAs !== 'hire') continue;
    const { id } = outcome;
    source.add({
      code: 'role/outcome-order',
      path: ['decision', 'outcomes', index],
      message: `${quoted(id)} counts as hire but stands below ${quoted(better.id)}, which counts as ${better.countsAs}.`,
      hint: `Outcomes stand best first: move ${quoted(id)} above ${quoted(better.id)}.`,
      related: { message: `${quoted(better.id)} stands above it`, path: ['decision', 'outcomes', first, 'id'] },
    });
  }
}

/** "strong-hire" → "Strong hire" */
export function labelFromId(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function buildRule(
  source: RoleSource,
  written: WrittenRule,
  outcomes: readonly string[],
  role: Role,
  path: Path,
): readonly Rule[] {
  const condition = buildCondition(source, written.when, role, [...path, 'when']);
  const kind = written.then === undefined ? 'at_best' : 'then';
  const outcome = written.then ?? written.at_best;
  if (outcome === undefined || (written.then !== undefined && written.at_best !== undefined)) {
    source.add({
      code: 'role/rule-effect',
      path,
      message:
        outcome === undefined ? 'This rule does not say what follows.' : 'This rule has both "then" and "at_best".',
      hint: '"then" decides the outcome, "at_best" is the best outcome it leaves possible; write one of them.',
    });
    return [];
  }
  const isGood = isKnown(source, outcome, outcomes, 'outcome', [...path, kind]);
  if (!condition || !isGood) return [];
  const effect = { kind: kind === 'then' ? 'then' : 'at-best', outcome } as const;
  return [{ when: condition, effect, ...(written.because === undefined ? {} : { because: written.because }) }];
}

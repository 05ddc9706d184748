import type { Outcome, Role } from '../../../domain/role.ts';
import { percentFromScore } from '../../../domain/way.ts';
import { isAlwaysHeldBelow, isAlwaysOutdone, isNothingLeftAt } from '../../caps.ts';
import { isAlwaysTooLate, isImpossible, isNeverReached } from '../../reach.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

export const outcomeNeverGiven: RoleRule = {
  code: 'role/outcome-never-given',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'An outcome that no threshold, no rule and no rest ever gives.',
    why: 'Interviewers read it as a possible answer, and no candidate will ever get it.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 3.5 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 3.5 }
    - { id: discuss, counts_as: undecided, from: 3 }
    - { id: no-hire, counts_as: no-hire }
`,
  },
  check: ({ role }) => role.decision.outcomes.flatMap((outcome, index) => checkOutcome(role, outcome, index)),
};

function checkOutcome(role: Role, outcome: Outcome, index: number): readonly LintFinding[] {
  if (isGivenByRule(role, outcome.id) || isFallback(role, outcome.id)) return [];
  const path = ['decision', 'outcomes', index, 'id'];
  if (!isNeverReached(role, outcome)) {
    if (!isAlwaysHeldBelow(role, outcome)) return [];
    const message = `Nothing ever gives the outcome "${outcome.id}": rules with "at_best" always hold the outcome below it.`;
    return [
      { path, message, hint: 'Change the numbers of these rules so that they leave something to it, or delete it.' },
    ];
  }
  const isRest = role.decision.otherwise === outcome.id;
  if (!outcome.threshold && !isRest) {
    const hint = 'Give it a threshold ("from"), name it in a rule, or delete it.';
    return [{ path, message: `Nothing ever gives the outcome "${outcome.id}".`, hint }];
  }
  const lowest = isRest ? everyScoreReaches(role) : undefined;
  if (lowest) {
    const message = `The outcome "${outcome.id}" is for the rest, but every score reaches "${lowest.id}".`;
    return [{ path, message, hint: `Raise the threshold of "${lowest.id}", or delete "${outcome.id}".` }];
  }
  const message = `Nothing ever gives the outcome "${outcome.id}": something else is always decided before.`;
  return [{ path, message, hint: 'Change the rules so that they leave something to it, or delete it.' }];
}

/** Rules that cap can give their outcome too, when what they cap was better. */
function isGivenByRule(role: Role, id: string): boolean {
  return role.decision.rules.some(
    (rule, index) =>
      rule.effect.outcome === id &&
      !isImpossible(role, rule.when) &&
      !isAlwaysTooLate(role, index) &&
      !isAlwaysOutdone(role, rule, index),
  );
}

/** What is left of a hire that a missed must-have, a red flag or a check bars. */
function isFallback(role: Role, id: string): boolean {
  const { decision, dimensions, redFlags, checks } = role;
  const bars =
    dimensions.some(({ mustHave }) => mustHave) ||
    redFlags.some(({ severity }) => severity === 'reject') ||
    checks.some(({ mustBe }) => mustBe);
  return bars && decision.outcomes.find(({ countsAs }) => countsAs !== 'hire')?.id === id && !isNothingLeftAt(role, id);
}

/** The outcome whose threshold is the worst possible score, if there is one. */
function everyScoreReaches(role: Role): Outcome | undefined {
  return role.decision.outcomes.find(({ threshold }) => {
    if (threshold?.kind !== 'from') return false;
    const percent = threshold.unit === 'percent' ? threshold.value : percentFromScore(role, threshold.value);
    return percent.compare(0) <= 0;
  });
}

import { lowest } from './exact.ts';
import type { Cap, Result } from './result.ts';
import type { Role } from './role.ts';
import { shownValue } from './shown.ts';
import { dimensionName, outcomeLabel } from './wording.ts';

/** "Capped at Discuss: …", or that the cap holds but the outcome was no better anyway. */
export function capReason(role: Role, result: Result, cap: Cap): string {
  const label = outcomeLabel(role, cap.outcome);
  const what = `${cause(role, result, cap)}.`;
  return cap.lowered ? `Capped at ${label}: ${what}` : `At best ${label}, which changed nothing here: ${what}`;
}

function cause(role: Role, result: Result, cap: Cap): string {
  switch (cap.kind) {
    case 'rule': {
      const because = role.decision.rules[cap.rule]?.because?.replace(/\.$/, '');
      return because ? `${because} (rule ${cap.rule + 1})` : `rule ${cap.rule + 1}`;
    }
    case 'must-have':
      return missedMustHave(role, result, cap.dimension);
    case 'red-flag': {
      const text = role.redFlags.find(({ id }) => id === cap.id)?.text.replace(/\.$/, '') ?? cap.id;
      return `red flag "${text}"`;
    }
    case 'check': {
      const check = role.checks.find(({ id }) => id === cap.id);
      const given = check?.mustBe === 'no' ? 'yes' : 'no';
      return `"${check?.ask ?? cap.id}" must be ${check?.mustBe ?? 'yes'}, and the answer was ${given}`;
    }
  }
}

function missedMustHave(role: Role, { dimensions }: Result, id: string): string {
  const name = dimensionName(role, id);
  const dimension = role.dimensions.find((one) => one.id === id);
  const seen = dimensions.find((one) => one.dimension === id);
  if (!dimension?.mustHave || !seen?.value) return `${name} misses its minimum`;
  const minimum = shownValue(dimension, dimension.mustHave.atLeast);
  if (dimension.mustHave.by === 'panel') {
    return `${name} is ${shownValue(dimension, seen.value)}, and its must-have is ${minimum}`;
  }
  const worst = shownValue(dimension, lowest(seen.singles));
  return `${name} has a rating of ${worst}, and every interviewer's must be at least ${minimum}`;
}

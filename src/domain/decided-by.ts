import { exactText } from './exact.ts';
import type { DecisionResult } from './result.ts';
import type { Role, Threshold } from './role.ts';

/**
 * What decided, in a few words that stay the same for the same role: "threshold hire from 3.5",
 * "rule 2 (No rating of 1)" (rules are counted from 1), "otherwise no-hire", "nothing rated". Outcomes by their ids.
 */
export function decidedByText(role: Role, { decidedBy }: Pick<DecisionResult, 'decidedBy'>): string {
  switch (decidedBy.kind) {
    case 'rule': {
      const because = role.decision.rules[decidedBy.rule]?.because;
      return `rule ${decidedBy.rule + 1}${because ? ` (${because})` : ''}`;
    }
    case 'threshold': {
      const threshold = role.decision.outcomes.find(({ id }) => id === decidedBy.outcome)?.threshold;
      return `threshold ${decidedBy.outcome}${threshold ? ` ${threshold.kind} ${thresholdText(threshold)}` : ''}`;
    }
    case 'otherwise':
      return `otherwise ${decidedBy.outcome}`;
    case 'nothing-rated':
      return 'nothing rated';
  }
}

/** A threshold's value as its author wrote it: "3.5", "62.5%". */
export function thresholdText({ unit, value }: Threshold): string {
  return unit === 'percent' ? `${exactText(value)}%` : exactText(value);
}

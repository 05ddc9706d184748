/** The result in plain sentences, for people who were not there and do not read role files. */
import { capReason } from './cap-reason.ts';
import { exactText, ZERO } from './exact.ts';
import { openReason } from './open-reason.ts';
import type { DecisionResult, Result } from './result.ts';
import type { Role } from './role.ts';
import { shownScore } from './shown.ts';
import { outcomeLabel, resultScoreText, thresholdText, wayText } from './wording.ts';

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

/**
 * Why the result is what it is: what decided and the numbers it saw, what holds it down, what was not assessed and
 * could still change it, the nearest threshold that was not reached unless a cap holds the outcome down. Dimensions, checks and red flags by their names,
 * outcomes by their labels. Never empty. The sentences hold the role's own words as they are: escape them for where
 * they are shown.
 */
export function reasons(role: Role, result: Result): readonly string[] {
  return [
    decidingReason(role, result),
    ...result.decision.caps.map((cap) => capReason(role, result, cap)),
    ...openReason(role, result),
    ...nearestReason(role, result),
  ];
}

function decidingReason(role: Role, result: Result): string {
  const { decidedBy } = result.decision;
  const { percent } = result.figures;
  const figures = `score ${resultScoreText(role, result)}, ${wayText(role, percent)}`;
  switch (decidedBy.kind) {
    case 'nothing-rated':
      return 'Nothing that counts towards the score was rated, so there is no outcome yet.';
    case 'rule': {
      const because = role.decision.rules[decidedBy.rule]?.because?.replace(/\.$/, '');
      const rule = because ? `${because} (rule ${decidedBy.rule + 1})` : `Rule ${decidedBy.rule + 1}`;
      return `Decided as ${outcomeLabel(role, decidedBy.outcome)}: ${rule}, with ${figures}.`;
    }
    case 'threshold':
      return thresholdReason(role, result, decidedBy.outcome);
    case 'otherwise': {
      const hasThresholds = role.decision.outcomes.some(({ threshold }) => threshold);
      const why = hasThresholds ? 'no rule decided and no threshold was reached' : 'no rule decided';
      return `Decided as ${outcomeLabel(role, decidedBy.outcome)}: ${why}, with ${figures}.`;
    }
  }
}

function thresholdReason(role: Role, result: Result, outcome: string): string {
  const threshold = role.decision.outcomes.find(({ id }) => id === outcome)?.threshold;
  const bar = threshold ? thresholdText(threshold) : '';
  const side = threshold?.kind === 'above' ? 'above' : 'at or above';
  const begins = `${side} ${bar}, where ${outcomeLabel(role, outcome)} begins.`;
  const score = `Score ${resultScoreText(role, result)} is`;
  if (threshold?.unit === 'score') return `${score} ${begins}`;
  return `${score} ${wayText(role, result.figures.percent)} of the way from worst to best, ${begins}`;
}

/** Nothing where a cap holds the outcome down: then no score would reach the better one. */
function nearestReason(role: Role, { decision: { nearest, caps } }: Result): readonly string[] {
  if (!nearest || caps.some(({ lowered }) => lowered)) return [];
  const { outcome, threshold, distance } = nearest;
  const kind = role.decision.outcomes.find(({ id }) => id === outcome)?.threshold?.kind;
  const begins = `${outcomeLabel(role, outcome)} begins ${kind === 'above' ? 'above' : 'at'} ${exactText(threshold)}`;
  // Exactly on a threshold that has to be passed: it is missed by nothing that could be shown.
  if (distance.equals(ZERO)) return [`${begins}, and the score is exactly ${exactText(threshold)}.`];
  return [`${begins}, ${shownScore(distance, [ZERO])} more.`];
}

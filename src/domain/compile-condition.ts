import { answerConditions } from './answer-conditions.ts';
import type { Condition } from './condition.ts';
import { figureConditions } from './figure-conditions.ts';
import type { Proposition } from './proposition.ts';
import { ratingConditions } from './rating-conditions.ts';
import type { Situation } from './situation.ts';

/**
 * What a condition says in a situation. A leaf about something out of scope, not applicable or empty is unknown:
 * neither it nor its negation matches, because nobody has seen anything that it could be about.
 */
export function compileCondition(condition: Condition, situation: Situation): Proposition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.conditions.map((part) => compileCondition(part, situation)) };
    case 'not':
      return { kind: 'not', of: compileCondition(condition.condition, situation) };
    case 'score':
    case 'percent':
    case 'sum':
    case 'coverage':
    case 'interviewers':
    case 'disagreements':
      return figureConditions(condition, situation);
    case 'rating':
    case 'every':
    case 'count':
    case 'must-haves':
      return ratingConditions(condition, situation);
    case 'verdicts':
    case 'red-flags':
    case 'check':
      return answerConditions(condition, situation);
  }
}

/** The ids of the checks that a condition looks at. */
export function checksIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(checksIn);
    case 'not':
      return checksIn(condition.condition);
    case 'check':
      return [condition.of];
    default:
      return [];
  }
}

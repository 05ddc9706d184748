import type { Condition } from '../../domain/condition.ts';
import type { Decision, Outcome, Rule } from '../../domain/role.ts';
import { comparisonMeaning, numberValue, percentValue } from './meaning-values.ts';

/** A decision as the `decision` block of a role file. */
export function decisionMeaning({ score, outcomes, otherwise, rules }: Decision): unknown {
  return { score, outcomes: outcomes.map(outcomeMeaning), otherwise, rules: rules.map(ruleMeaning) };
}

function outcomeMeaning({ id, label, countsAs, threshold }: Outcome): unknown {
  const bar = threshold && {
    [threshold.kind]: threshold.unit === 'percent' ? percentValue(threshold.value) : numberValue(threshold.value),
  };
  return { id, label, counts_as: countsAs, ...bar };
}

function ruleMeaning({ when, effect, because }: Rule): unknown {
  return {
    when: conditionMeaning(when),
    [effect.kind === 'then' ? 'then' : 'at_best']: effect.outcome,
    ...(because !== undefined && { because }),
  };
}

/** A condition as `when` holds it: one key, the kind. */
export function conditionMeaning(condition: Condition): unknown {
  switch (condition.kind) {
    case 'score':
    case 'percent':
    case 'sum':
      return { [condition.kind]: { ...narrowed(condition.within), ...comparisonMeaning(condition.is) } };
    case 'coverage':
    case 'interviewers':
    case 'disagreements':
      return { [condition.kind]: comparisonMeaning(condition.is) };
    case 'rating':
      return { rating: { of: condition.of.id, by: condition.by, ...comparisonMeaning(condition.is) } };
    case 'every':
      return { every: { ...narrowed(condition.within), by: condition.by, ...comparisonMeaning(condition.is) } };
    case 'count':
      return {
        count: {
          where: comparisonMeaning(condition.where),
          ...narrowed(condition.within),
          by: condition.by,
          ...comparisonMeaning(condition.is),
        },
      };
    case 'verdicts':
      return { verdicts: { where: comparisonMeaning(condition.where), ...comparisonMeaning(condition.is) } };
    case 'red-flags': {
      const { severity, id, is } = condition;
      return {
        red_flags: { ...(severity && { severity }), ...(id !== undefined && { id }), ...comparisonMeaning(is) },
      };
    }
    case 'must-haves':
      return { must_haves: condition.state };
    case 'check':
      return { check: { of: condition.of, equals: condition.equals } };
    case 'all':
    case 'any':
      return { [condition.kind]: condition.conditions.map(conditionMeaning) };
    case 'not':
      return { not: conditionMeaning(condition.condition) };
  }
}

function narrowed(within: readonly string[] | undefined): { readonly in?: readonly string[] } {
  return within ? { in: within } : {};
}

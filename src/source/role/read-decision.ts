import { valueAt } from '../shape/explain-issue.ts';
import { suggest } from '../suggest.ts';
import type { Written } from './build-interview.ts';
import {
  decisionSchema,
  type WrittenDecision,
  type WrittenOutcome,
  type WrittenRule,
} from './schema/decision-schema.ts';

/** A decision as far as it can be read: outcomes and rules are undefined where their shape was at fault. */
export interface ReadDecision {
  readonly score: 'mean' | 'sum';
  readonly outcomes: Written<WrittenOutcome>;
  /** The ids of all outcomes, in their order; undefined when one of them has none. */
  readonly ids: readonly string[] | undefined;
  readonly otherwise: string | undefined;
  readonly rules: Written<WrittenRule>;
}

/** What is read of a decision of which every shape is sound. */
export function wholeDecision({ score = 'mean', outcomes, otherwise, rules = [] }: WrittenDecision): ReadDecision {
  return { score, outcomes, ids: outcomes.map(({ id }) => id), otherwise, rules };
}

/**
 * The decision of a role file; undefined when it cannot be read at all, or not how it scores: everything in it is
 * measured by that.
 */
export function readDecision(document: unknown): ReadDecision | undefined {
  const given = valueAt(document, ['decision']);
  const outcomes = valueAt(given, ['outcomes']);
  const rules = valueAt(given, ['rules']);
  const { shape } = decisionSchema;
  const score = shape.score.safeParse(valueAt(given, ['score']));
  if (!score.success || !Array.isArray(outcomes) || outcomes.length === 0 || mayHideScore(given)) return undefined;
  const ids = outcomes.map((outcome: unknown) => valueAt(outcome, ['id']));
  return {
    score: score.data ?? 'mean',
    outcomes: outcomes.map((outcome: unknown) => shape.outcomes.element.safeParse(outcome).data),
    ids: ids.every((id) => typeof id === 'string') ? ids : undefined,
    otherwise: shape.otherwise.safeParse(valueAt(given, ['otherwise'])).data,
    rules: Array.isArray(rules) ? rules.map((rule: unknown) => shape.rules.unwrap().element.safeParse(rule).data) : [],
  };
}

/** Whether a key may have been meant to say how the decision scores. */
function mayHideScore(given: unknown): boolean {
  const known = Object.keys(decisionSchema.shape);
  const present = Object.keys(given as object);
  const free = known.filter((key) => !present.includes(key));
  return present.some((key) => !known.includes(key) && ['score', undefined].includes(suggest(key, free)));
}

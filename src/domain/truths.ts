/**
 * What a proposition can turn out to be: three-valued logic (Kleene's strong one) over what is not known yet. Where
 * everything is known exactly one of the three stands. Parts are taken as independent of each other, so that where
 * something is open the answer may hold too much, never too little.
 */
import type { Proposition, Reaches } from './proposition.ts';

export interface Truths {
  readonly true: boolean;
  readonly false: boolean;
  readonly unknown: boolean;
}

/** Whether a tally can reach the bound, and whether it can fail to. */
export type Knowledge = (test: Reaches) => { readonly true: boolean; readonly false: boolean };

export function truthsOf(proposition: Proposition, knowledge: Knowledge): Truths {
  switch (proposition.kind) {
    case 'known': {
      const { truth } = proposition;
      return { true: truth === true, false: truth === false, unknown: truth === undefined };
    }
    case 'reaches':
      return { ...knowledge(proposition), unknown: false };
    case 'not':
      return negation(truthsOf(proposition.of, knowledge));
    case 'all':
      return conjunction(proposition.of.map((part) => truthsOf(part, knowledge)));
    case 'any':
      return negation(conjunction(proposition.of.map((part) => negation(truthsOf(part, knowledge)))));
  }
}

function negation(truths: Truths): Truths {
  return { true: truths.false, false: truths.true, unknown: truths.unknown };
}

function conjunction(parts: readonly Truths[]): Truths {
  return {
    true: parts.every((part) => part.true),
    false: parts.some((part) => part.false),
    unknown: parts.some((part) => part.unknown) && parts.every((part) => part.true || part.unknown),
  };
}

/** True and nothing else: what a rule needs to match for certain. */
export function isCertain(truths: Truths): boolean {
  return truths.true && !truths.false && !truths.unknown;
}

import { type Exact, exactText } from '../../../domain/exact.ts';
import type { DecisionResult } from '../../../domain/result.ts';
import type { Role, Rule } from '../../../domain/role.ts';
import { leavesOf } from '../../../source/role/condition-leaves.ts';
import { APART_FROM_RATINGS, directionOf } from '../../direction.ts';
import { type Ratings, resultOf } from '../../full-cards.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

export const betterRatingWorseOutcome: RoleRule = {
  code: 'role/better-rating-worse-outcome',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'Ratings for which one better rating leads to a worse outcome.',
    why: 'Nobody can explain to a candidate why doing better made it worse.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { every: { at_most: 3 } }
      then: hire
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { every: { at_least: 3 } }
      then: hire
`,
  },
  check: ({ role }) => {
    if (role.decision.rules.every((rule) => isHarmless(role, rule))) return [];
    for (const chain of chains(role)) {
      const found = worseStep(role, chain);
      if (found) return [found];
    }
    return [];
  },
};

/** A rule that better ratings can only bring towards better outcomes. */
function isHarmless({ decision: { outcomes } }: Role, { when, effect }: Rule): boolean {
  if (leavesOf(when).every(({ kind }) => APART_FROM_RATINGS.has(kind))) return true;
  const direction = directionOf(when);
  if (effect.kind === 'at-best') return direction === 'down';
  const end = direction === 'up' ? outcomes.at(0) : outcomes.at(-1);
  return direction !== undefined && end?.id === effect.outcome;
}

/** From all-worst to all-best: all dimensions together, and one after the other, first and last first. */
function chains(role: Role): readonly (readonly Ratings[])[] {
  const longest = Math.max(...role.dimensions.map(({ scale }) => scale.ratings.length));
  const together = Array.from({ length: Math.min(longest, 21) }, (_, step) => ratingsAt(role, () => step));
  const order = role.dimensions.map((_, index) => index);
  return [together, oneByOne(role, order), oneByOne(role, order.toReversed())];
}

function ratingsAt(role: Role, step: (dimension: number) => number): Ratings {
  return new Map(
    role.dimensions.flatMap(({ id, scale: { ratings } }, index): (readonly [string, Exact])[] => {
      const rating = ratings[Math.min(step(index), ratings.length - 1)];
      return rating ? [[id, rating.value]] : [];
    }),
  );
}

function oneByOne(role: Role, order: readonly number[]): readonly Ratings[] {
  const steps = role.dimensions.map(() => 0);
  const chain = [ratingsAt(role, () => 0)];
  for (const dimension of order) {
    const length = role.dimensions[dimension]?.scale.ratings.length ?? 0;
    for (let step = 1; step < Math.min(length, 21); step += 1) {
      steps[dimension] = step;
      const now = [...steps];
      chain.push(ratingsAt(role, (index) => now[index] ?? 0));
    }
    steps[dimension] = length - 1;
  }
  return chain;
}

function worseStep(role: Role, chain: readonly Ratings[]): LintFinding | undefined {
  let before: { ratings: Ratings; decision: DecisionResult } | undefined;
  for (const ratings of chain) {
    const { decision } = resultOf(role, ratings);
    if (before && rank(role, decision) > rank(role, before.decision)) {
      return explain(role, before, { ratings, decision });
    }
    before = { ratings, decision };
  }
  return undefined;
}

function rank({ decision: { outcomes } }: Role, { outcome }: DecisionResult): number {
  return outcomes.findIndex(({ id }) => id === outcome);
}

interface Point {
  readonly ratings: Ratings;
  readonly decision: DecisionResult;
}

function explain(role: Role, before: Point, after: Point): LintFinding {
  const rule = ruleLowering(after.decision) ?? ruleDeciding(before.decision) ?? ruleLowering(before.decision);
  return {
    path: rule === undefined ? ['decision'] : ['decision', 'rules', rule],
    message: `Better ratings give a worse outcome: ${wording(role, before, after)}.`,
    hint: role.decision.rules.length > 1 ? 'Change this rule, or the order of the rules.' : 'Change this rule.',
  };
}

/** What makes the worse of two outcomes worse: a cap, or else the rule that decided it. */
function ruleLowering(decision: DecisionResult): number | undefined {
  const cap = decision.caps.find((one) => one.kind === 'rule' && one.lowered);
  return cap?.kind === 'rule' ? cap.rule : ruleDeciding(decision);
}

function ruleDeciding({ decidedBy }: DecisionResult): number | undefined {
  return decidedBy.kind === 'rule' ? decidedBy.rule : undefined;
}

/** 'with bread 3 and cakes 3 it is "hire", with cakes 4 and the rest the same it is "no-hire"' */
function wording({ dimensions }: Role, before: Point, after: Point): string {
  const better = [...after.ratings].filter(([id, rating]) => !before.ratings.get(id)?.equals(rating));
  const rest = better.length < dimensions.length ? ' and the rest the same' : '';
  const [first, second] = [`with ${ratingsInWords([...before.ratings])}`, `with ${ratingsInWords(better)}${rest}`];
  return `${first} it is "${before.decision.outcome}", ${second} it is "${after.decision.outcome}"`;
}

type Rated = readonly [id: string, rating: Exact];

/** Where most are alike, only those that are not have their name. */
function ratingsInWords(ratings: readonly Rated[]): string {
  const alike = ratings.map(([, rating]) => ratings.filter(([, other]) => other.equals(rating)));
  const most = alike.reduce<readonly Rated[]>((best, one) => (one.length > best.length ? one : best), []);
  const [common] = most;
  if (!common || most.length < 3) return joined(ratings.map(inWords));
  const others = ratings.filter(([, rating]) => !rating.equals(common[1])).map(inWords);
  return joined([...others, `${others.length === 0 ? 'everything' : 'all others'} ${exactText(common[1])}`]);
}

function inWords([id, rating]: Rated): string {
  return `${id} ${exactText(rating)}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

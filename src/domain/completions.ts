/** What the missing ratings and answers could still give. */
import { type Allowance, followCompletions } from './follow-completions.ts';
import { reachOf } from './integer-tally.ts';
import { type Judgement, judge } from './judge.ts';
import type { Missing } from './missing.ts';
import type { Picture } from './picture.ts';
import { compileProgram, type Program } from './program.ts';
import type { CountsAs } from './role.ts';
import { completed } from './situation.ts';
import type { Tally } from './tally.ts';
import type { Knowledge } from './truths.ts';
import { witnesses } from './witnesses.ts';

interface Completions {
  /** Indices of every outcome that some completion gives. */
  readonly outcomes: ReadonlySet<number>;
  /** Per rule of the file: whether it matches in some completion, and whether it does not in some. */
  readonly rules: readonly { readonly matches: boolean; readonly fails: boolean }[];
  /** False: there were too many to follow, so that everything here may hold too much, never too little. */
  readonly isExact: boolean;
}

export function completionsOf(picture: Picture, missing: readonly Missing[]): Completions {
  const program = compileProgram(completed(picture));
  const most = asCompletions(judge(program, anyCompletion()));
  return found(program, missing, (sofar) => isAll(sofar, most)) ?? { ...most, isExact: false };
}

/**
 * What the outcome in hand and all completions' outcomes count as: one meaning, or more where it is open. Cheaper than
 * all completions: it ends at the second meaning, and most often without following any.
 */
export function meaningOfCompletions(
  picture: Picture,
  missing: readonly Missing[],
  own: ReadonlySet<CountsAs>,
  allowance: Allowance,
): ReadonlySet<CountsAs> {
  const program = compileProgram(completed(picture));
  const withOwn = (some: Completions) => new Set([...own, ...meanings(program, some)]);
  const most = asCompletions(judge(program, anyCompletion()));
  if (withOwn(most).size < 2) return withOwn(most);
  return withOwn(found(program, missing, (sofar) => withOwn(sofar).size > 1, allowance) ?? most);
}

/**
 * What completions give: some telling ones first, as long as `isEnough` is not satisfied, then all of them. Undefined
 * when they are too many.
 */
function found(
  program: Program,
  missing: readonly Missing[],
  isEnough: (sofar: Completions) => boolean,
  allowance?: Allowance,
): Completions | undefined {
  let sofar: Completions | undefined;
  const see = (knowledge: Knowledge): Completions => {
    const seen = asCompletions(judge(program, knowledge));
    sofar = sofar ? together(sofar, seen) : seen;
    return sofar;
  };
  for (const knowledge of witnesses(missing)) if (isEnough(see(knowledge))) return sofar;
  return followCompletions(program, missing, see, allowance) ? sofar : undefined;
}

function asCompletions({ outcomes, rules }: Judgement): Completions {
  return {
    outcomes,
    rules: rules.map((truths) => ({ matches: truths.true, fails: truths.false || truths.unknown })),
    isExact: true,
  };
}

function together(a: Completions, b: Completions): Completions {
  const rules = a.rules.map(({ matches, fails }, rule) => ({
    matches: matches || b.rules[rule]?.matches === true,
    fails: fails || b.rules[rule]?.fails === true,
  }));
  return { outcomes: new Set([...a.outcomes, ...b.outcomes]), rules, isExact: true };
}

/** What was seen of real completions is all that the over-approximation allows: there cannot be more. */
function isAll(seen: Completions, most: Completions): boolean {
  return (
    seen.outcomes.size === most.outcomes.size &&
    most.rules.every(({ matches, fails }, rule) => {
      const own = seen.rules[rule];
      return own?.matches === matches && own.fails === fails;
    })
  );
}

function meanings({ decision }: Program, { outcomes }: Completions): ReadonlySet<CountsAs> {
  return new Set([...outcomes].flatMap((index) => decision.outcomes[index]?.countsAs ?? []));
}

/** Whatever each tally by itself could come to: an over-approximation, as if tallies moved independently. */
function anyCompletion(): Knowledge {
  const known = new Map<Tally, ReturnType<typeof reachOf>>();
  return ({ tally, bound, strictly }) => {
    const reach = known.get(tally) ?? reachOf(tally);
    known.set(tally, reach);
    const least = strictly ? 1 : 0;
    return { true: reach.high.compare(bound) >= least, false: reach.low.compare(bound) < least };
  };
}

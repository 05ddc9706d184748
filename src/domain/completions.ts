/** What the missing ratings and answers could still give. */
import { checksIn } from './compile-condition.ts';
import { followCompletions, type Slot } from './follow-completions.ts';
import { reachOf } from './integer-tally.ts';
import { type Judgement, judge } from './judge.ts';
import type { Picture } from './picture.ts';
import { compileProgram, type Program } from './program.ts';
import type { CountsAs } from './role.ts';
import { completed } from './situation.ts';
import { checkSlot, dimensionSlot, type Tally } from './tally.ts';
import type { Knowledge } from './truths.ts';

/** Something that was not assessed and still can be. */
export interface Missing extends Slot {
  readonly id: string;
}

export interface Completions {
  /** Indices of every outcome that some completion gives. */
  readonly outcomes: ReadonlySet<number>;
  /** Per rule of the file: whether it matches in some completion, and whether it does not in some. */
  readonly rules: readonly { readonly matches: boolean; readonly fails: boolean }[];
  /** False: there were too many to follow, so that everything here may hold too much, never too little. */
  readonly isExact: boolean;
}

/** Missing dimensions, greatest share first, then unanswered checks that the decision looks at. */
export function missingIn({ role, dimensions, checks }: Picture): readonly Missing[] {
  const unrated = dimensions
    .filter(({ state }) => state === 'missing')
    .map(({ dimension }) => dimension)
    .toSorted((a, b) => b.share.compare(a.share))
    .map(({ id, scale }) => ({ id, key: dimensionSlot(id), options: scale.ratings.length }));
  const asked = new Set(role.decision.rules.flatMap(({ when }) => checksIn(when)));
  const unanswered = checks
    .filter(({ check, answers }) => answers.length === 0 && (check.mustBe !== undefined || asked.has(check.id)))
    .map(({ check: { id } }) => ({ id, key: checkSlot(id), options: 2 }));
  return [...unrated, ...unanswered];
}

export function completionsOf(picture: Picture, missing: readonly Missing[]): Completions {
  const program = compileProgram(completed(picture));
  const roughly = gathered([judge(program, anyCompletion())]);
  if (roughly.outcomes.size < 2 && roughly.rules.every(({ matches, fails }) => matches !== fails)) {
    // An over-approximation that leaves nothing open is exact.
    return { ...roughly, isExact: true };
  }
  const ends: Judgement[] = [];
  const followed = followCompletions(program, missing, (knowledge) => ends.push(judge(program, knowledge)));
  return followed ? { ...gathered(ends), isExact: true } : { ...roughly, isExact: false };
}

/** What all completions' outcomes count as, or undecided when some count differently. Cheaper than all completions. */
export function meaningOfCompletions(picture: Picture, missing: readonly Missing[]): ReadonlySet<CountsAs> {
  const program = compileProgram(completed(picture));
  const extremes = gathered(([0, -1] as const).map((end) => judge(program, extremeCompletion(end))));
  const witnessed = meanings(program, extremes.outcomes);
  if (witnessed.size > 1) return witnessed;
  return meanings(program, completionsOf(picture, missing).outcomes);
}

function meanings({ decision }: Program, outcomes: ReadonlySet<number>): ReadonlySet<CountsAs> {
  return new Set([...outcomes].flatMap((index) => decision.outcomes[index]?.countsAs ?? []));
}

/** Whatever each tally by itself could come to. */
function anyCompletion(): Knowledge {
  const reaches = new Map<Tally, ReturnType<typeof reachOf>>();
  return ({ tally, bound, strictly }) => {
    const reach = reaches.get(tally) ?? reachOf(tally);
    reaches.set(tally, reach);
    const least = strictly ? 1 : 0;
    return { true: reach.high.compare(bound) >= least, false: reach.low.compare(bound) < least };
  };
}

/** One real completion: everything missing turns out worst (0) or best (-1). */
function extremeCompletion(end: 0 | -1): Knowledge {
  return ({ tally, bound, strictly }) => {
    const value = [...tally.gains.values()].reduce((total, gains) => total.add(gains.at(end) ?? 0), tally.start);
    const isReached = value.compare(bound) >= (strictly ? 1 : 0);
    return { true: isReached, false: !isReached };
  };
}

function gathered(judgements: readonly Judgement[]): Completions {
  const first = judgements[0]?.rules ?? [];
  return {
    outcomes: new Set(judgements.flatMap(({ outcomes }) => [...outcomes])),
    rules: first.map((_, rule) => ({
      matches: judgements.some(({ rules }) => rules[rule]?.true),
      fails: judgements.some(({ rules }) => rules[rule]?.false || rules[rule]?.unknown),
    })),
    isExact: true,
  };
}

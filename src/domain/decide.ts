/** From a picture to what it means: outcome, what decided, what holds it down, what is still open. */
import { capsInHand } from './caps.ts';
import { completionsOf, meaningOfCompletions } from './completions.ts';
import { allowanceOf } from './follow-completions.ts';
import { type Judgement, judge } from './judge.ts';
import { type Missing, missingIn } from './missing.ts';
import type { Picture } from './picture.ts';
import { compileProgram, outcomeIndex } from './program.ts';
import type { DecidedBy, DecisionResult } from './result.ts';
import type { CountsAs, Decision } from './role.ts';
import { inHand, type Situation } from './situation.ts';
import { nearestNotReached } from './thresholds.ts';
import { isCertain, type Knowledge } from './truths.ts';
import { figureOf, scoreFromPercent } from './way.ts';

const NOTHING_RATED: DecidedBy = { kind: 'nothing-rated' };

export function decide(picture: Picture, situation: Situation = inHand(picture)): DecisionResult {
  const { role } = picture;
  const program = compileProgram(situation);
  const judgement = judge(program, asInHand);
  const [decidedBy = NOTHING_RATED] = judgement.decided;
  const outcome = [...judgement.outcomes][0];
  const missing = missingIn(picture);
  const open = openness(picture, judgement, missing);
  const provisional = meaningsOf(role.decision, [...open.outcomes, ...judgement.outcomes]).size > 1;
  const decided = decidedBy.kind === 'nothing-rated' ? undefined : outcomeIndex(role.decision, decidedBy.outcome);
  return {
    outcome: idAt(role.decision, outcome),
    countsAs: countsAs(role.decision, outcome, provisional),
    possible: [...open.outcomes].sort((a, b) => a - b).flatMap((index) => idAt(role.decision, index) ?? []),
    possibleIsExact: open.isExact,
    provisional,
    decidedBy,
    caps: capsInHand(picture, judgement, decided),
    rules: open.rules,
    nearest: program.score ? nearestNotReached(role, scoreFromPercent(role, figureOf(program.score))) : null,
    assessNext: provisional ? missing.map(({ id }) => id) : [],
  };
}

/**
 * Only what a changed picture would mean; what `decide` says of it, without the rest. Where the allowance is used up,
 * what is missing is taken for as open as it could be.
 */
export function decideMeaning(
  picture: Picture,
  allowance = allowanceOf(),
): Pick<DecisionResult, 'outcome' | 'countsAs'> {
  const { decision } = picture.role;
  const [outcome] = judge(compileProgram(inHand(picture)), asInHand).outcomes;
  const missing = missingIn(picture);
  const own = meaningsOf(decision, outcome === undefined ? [] : [outcome]);
  const possible = missing.length > 0 ? meaningOfCompletions(picture, missing, own, allowance) : own;
  return { outcome: idAt(decision, outcome), countsAs: countsAs(decision, outcome, possible.size > 1) };
}

/** Nothing is open about what is in hand: every tally is what it starts with. */
export const asInHand: Knowledge = ({ tally, bound, strictly }) => {
  const isReached = tally.start.compare(bound) >= (strictly ? 1 : 0);
  return { true: isReached, false: !isReached };
};

interface Openness {
  readonly outcomes: ReadonlySet<number>;
  readonly isExact: boolean;
  readonly rules: DecisionResult['rules'];
}

function openness(picture: Picture, judgement: Judgement, missing: readonly Missing[]): Openness {
  const matching = judgement.rules.map(isCertain);
  if (missing.length === 0) {
    const rules = matching.map((matches) => ({ matches, settled: matches ? ('true' as const) : ('false' as const) }));
    return { outcomes: judgement.outcomes, isExact: true, rules };
  }
  const { outcomes, isExact, rules } = completionsOf(picture, missing);
  return {
    outcomes,
    isExact,
    rules: rules.map(({ matches, fails }, rule) => ({
      matches: matching[rule] ?? false,
      settled: matches === fails ? 'open' : matches ? 'true' : 'false',
    })),
  };
}

function meaningsOf({ outcomes }: Decision, indices: readonly number[]): ReadonlySet<CountsAs> {
  return new Set(indices.flatMap((index) => outcomes[index]?.countsAs ?? []));
}

/** Undecided while it is provisional or nothing was rated; otherwise what the outcome counts as. */
function countsAs({ outcomes }: Decision, outcome: number | undefined, provisional: boolean): CountsAs {
  const own = outcome === undefined ? undefined : outcomes[outcome]?.countsAs;
  return provisional ? 'undecided' : (own ?? 'undecided');
}

function idAt({ outcomes }: Decision, index: number | undefined): string | null {
  return index === undefined ? null : (outcomes[index]?.id ?? null);
}

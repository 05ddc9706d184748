/** Deciding: the same procedure whether everything is known or something is open. */
import { outcomeIndex, type Program, withoutHire } from './program.ts';
import type { DecidedBy } from './result.ts';
import { isCertain, type Knowledge, type Truths, truthsOf } from './truths.ts';

export interface Judgement {
  /** Per rule of the file. */
  readonly rules: readonly Truths[];
  /** What can decide: exactly one where everything is known, none where nothing that weighs is rated. */
  readonly decided: readonly DecidedBy[];
  /** Indices of the outcomes this can end with, after the caps. */
  readonly outcomes: ReadonlySet<number>;
}

export function judge(program: Program, knowledge: Knowledge): Judgement {
  const rules = program.rules.map((rule) => truthsOf(rule, knowledge));
  const decided = program.score ? deciders(program, rules, knowledge) : [];
  const caps = capsOf(program, rules);
  const barred = truthsOf(program.barred, knowledge);
  const outcomes = decided
    .flatMap(({ outcome }) => capped(outcomeIndex(program.decision, outcome), caps))
    .flatMap((outcome) => underBar(program, outcome, barred));
  return { rules, decided, outcomes: new Set(outcomes) };
}

type Decider = Extract<DecidedBy, { readonly outcome: string }>;

/** Everything that may decide, in order, down to the first that certainly does. */
function deciders(program: Program, rules: readonly Truths[], knowledge: Knowledge): readonly Decider[] {
  const { decision } = program;
  const found: Decider[] = [];
  for (const [rule, { effect }] of decision.rules.entries()) {
    const truths = rules[rule];
    if (effect.kind !== 'then' || !truths?.true) continue;
    found.push({ kind: 'rule', rule, outcome: effect.outcome });
    if (isCertain(truths)) return found;
  }
  for (const { outcome, reached } of program.thresholds) {
    const truths = truthsOf(reached, knowledge);
    const id = decision.outcomes[outcome]?.id;
    if (!truths.true || id === undefined) continue;
    found.push({ kind: 'threshold', outcome: id });
    if (isCertain(truths)) return found;
  }
  return [...found, { kind: 'otherwise', outcome: decision.otherwise }];
}

interface Caps {
  /** The best outcome that what holds for certain leaves. */
  readonly certain: number;
  /** Worse ones that may hold as well. */
  readonly open: readonly number[];
}

function capsOf({ decision }: Program, rules: readonly Truths[]): Caps {
  const all = decision.rules.flatMap(({ effect }, rule) => {
    const truths = rules[rule];
    return effect.kind === 'at-best' && truths ? [{ truths, outcome: outcomeIndex(decision, effect.outcome) }] : [];
  });
  const certain = Math.max(0, ...all.filter(({ truths }) => isCertain(truths)).map(({ outcome }) => outcome));
  const open = all.filter(({ truths }) => truths.true && !isCertain(truths)).map(({ outcome }) => outcome);
  return { certain, open };
}

/** A decided outcome under every combination of caps: each cap only lowers, so the worst one that holds counts. */
function capped(outcome: number, { certain, open }: Caps): readonly number[] {
  const least = Math.max(outcome, certain);
  return [least, ...open.map((cap) => Math.max(least, cap))];
}

/** The bar comes last, on whatever the rules left: nothing that counts as hire gets past it. */
function underBar({ decision }: Program, outcome: number, barred: Truths): readonly number[] {
  const without = barred.true ? [withoutHire(decision, outcome)] : [];
  return isCertain(barred) ? without : [outcome, ...without];
}

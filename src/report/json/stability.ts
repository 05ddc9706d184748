import { rounded } from '../../domain/exact.ts';
import type { Perturbation, Stability } from '../../domain/result.ts';
import type { CountsAs } from '../../domain/role.ts';
import { exactOrNull } from './numbers.ts';

type OneStep = Extract<Perturbation, { kind: 'one-step' }>;
type Change = Exclude<Perturbation, OneStep> | (Omit<OneStep, 'from' | 'to'> & { from: number; to: number });

export interface PanelStability {
  readonly verdict: Stability['verdict'];
  readonly oneOpinion: boolean;
  /** How many of the trials change what the outcome counts as. */
  readonly turning: number;
  readonly trials: readonly {
    readonly change: Change;
    readonly outcome: string | null;
    readonly countsAs: CountsAs;
    readonly turns: boolean;
  }[];
  readonly smallestTurn: { readonly change: Change; readonly steps: number; readonly countsAs: CountsAs } | null;
  readonly searched: Stability['searched'];
  /** To the nearest threshold where the meaning changes, in score units, exact. */
  readonly margin: string | null;
}

export function stabilityData({
  verdict,
  oneOpinion,
  turning,
  trials,
  smallestTurn,
  searched,
  margin,
}: Stability): PanelStability {
  return {
    verdict,
    oneOpinion,
    turning,
    trials: trials.map(({ change, outcome, countsAs, turns }) => ({
      change: changeData(change),
      outcome,
      countsAs,
      turns,
    })),
    smallestTurn: smallestTurn && smallestTurnData(smallestTurn),
    searched,
    margin: exactOrNull(margin),
  };
}

function smallestTurnData({
  steps,
  countsAs,
  ...change
}: NonNullable<Stability['smallestTurn']>): PanelStability['smallestTurn'] {
  return { change: changeData(change), steps, countsAs };
}

function changeData(change: Perturbation): Change {
  if (change.kind !== 'one-step') return change;
  return { ...change, from: rounded(change.from), to: rounded(change.to) };
}

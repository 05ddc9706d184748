/** A panel for programs. Keys are stable: one may be added, none changes its meaning within a version. */

import { exactText, rounded } from '../../domain/exact.ts';
import type { DimensionResult, PanelResult, RedFlagResult } from '../../domain/result.ts';
import type { Person, StatedResult } from '../../domain/scorecard.ts';
import { stateResult } from '../../domain/state-result.ts';
import { dimensionOf, type PanelReportInput } from '../model/panel/panel-input.ts';
import { exactOrNull, roundedOrNull } from './numbers.ts';
import { type PanelStability, stabilityData } from './stability.ts';

export interface PanelDocument {
  readonly format: 'hirecard/panel@1';
  readonly role: { readonly id: string; readonly title: string; readonly version?: string; readonly digest: string };
  readonly candidate: Person;
  readonly interviewers: readonly string[];
  /** As in a scorecard, of the whole panel; with what is open and what comes next. */
  readonly result: StatedResult & {
    readonly provisional: boolean;
    readonly possibleIsExact: boolean;
    readonly assessNext: readonly string[];
    readonly nearest: { readonly outcome: string; readonly threshold: string; readonly distance: string } | null;
  };
  readonly stability: PanelStability;
  readonly dimensions: readonly PanelDimension[];
  readonly checks: PanelResult['checks'];
  readonly redFlags: readonly RedFlagResult[];
  readonly verdicts: PanelResult['verdicts'];
  readonly toDiscuss: readonly string[];
  readonly gaps: PanelResult['gaps'];
  /** Decides nothing; null where it is the panel's own score. */
  readonly meanOfInterviewers: { readonly score: number; readonly exact: string } | null;
  readonly scorecards: readonly PanelScorecard[];
  readonly notes: readonly string[];
}

/** Ratings and values in the dimension's own scale; shares and positions 0 to 1. */
export interface PanelDimension {
  readonly dimension: string;
  readonly name: string;
  readonly state: DimensionResult['state'];
  readonly share: number;
  readonly effectiveShare: number | null;
  readonly value: number | null;
  readonly position: number | null;
  readonly exact: Readonly<Record<'share' | 'effectiveShare' | 'value' | 'position', string | null>>;
  readonly ratings: readonly { readonly interviewer: string; readonly rating: number; readonly exact: string }[];
  readonly spread: {
    readonly lowest: number;
    readonly highest: number;
    readonly range: number;
    readonly standardDeviation: number;
  } | null;
  readonly disagreement: boolean;
  readonly mustHave: DimensionResult['mustHave'];
}

export interface PanelScorecard {
  readonly id: string;
  readonly file: string;
  readonly interviewer: Person;
  readonly stage: string;
  readonly submittedAt: string;
  readonly digest: string;
  readonly amends?: { readonly id: string; readonly reason: string };
  /** The id of the amendment that took its place; such a scorecard counts for nothing. */
  readonly supersededBy?: string;
  /** As the file states it. */
  readonly result: StatedResult;
}

export function panelDocument(input: PanelReportInput): PanelDocument {
  const { role, digest, candidate, panel, cards, notes } = input;
  const mean = panel.meanOfInterviewers;
  return {
    format: 'hirecard/panel@1',
    role: { id: role.id, title: role.title, ...(role.version === undefined ? {} : { version: role.version }), digest },
    candidate,
    interviewers: panel.interviewers,
    result: panelResult(input),
    stability: stabilityData(panel.stability),
    dimensions: panel.dimensions.map((dimension) => dimensionData(input, dimension)),
    checks: panel.checks,
    redFlags: panel.redFlags,
    verdicts: panel.verdicts,
    toDiscuss: panel.toDiscuss,
    gaps: panel.gaps,
    meanOfInterviewers: mean && { score: rounded(mean), exact: exactText(mean) },
    scorecards: cards.map(scorecardData),
    notes,
  };
}

function panelResult({ role, panel }: PanelReportInput): PanelDocument['result'] {
  const { provisional, possibleIsExact, assessNext, nearest } = panel.decision;
  return {
    ...stateResult(role, panel),
    provisional,
    possibleIsExact,
    assessNext,
    nearest: nearest && {
      outcome: nearest.outcome,
      threshold: exactText(nearest.threshold),
      distance: exactText(nearest.distance),
    },
  };
}

function dimensionData({ role }: PanelReportInput, result: DimensionResult): PanelDimension {
  const { dimension, state, share, effectiveShare, value, position, ratings, spread, disagreement, mustHave } = result;
  return {
    dimension,
    name: dimensionOf(role, dimension).name,
    state,
    share: rounded(share),
    effectiveShare: roundedOrNull(effectiveShare),
    value: roundedOrNull(value),
    position: roundedOrNull(position),
    exact: {
      share: exactText(share),
      effectiveShare: exactOrNull(effectiveShare),
      value: exactOrNull(value),
      position: exactOrNull(position),
    },
    ratings: ratings.map(({ interviewer, rating }) => ({
      interviewer,
      rating: rounded(rating),
      exact: exactText(rating),
    })),
    spread: spread && {
      lowest: rounded(spread.lowest),
      highest: rounded(spread.highest),
      range: rounded(spread.range),
      standardDeviation: Number(spread.standardDeviation.toPrecision(12)),
    },
    disagreement,
    mustHave,
  };
}

function scorecardData({ card, file, supersededBy }: PanelReportInput['cards'][number]): PanelScorecard {
  return {
    id: card.id,
    file,
    interviewer: card.interviewer,
    stage: card.stage,
    submittedAt: card.submittedAt,
    digest: card.role.digest,
    ...(card.amends ? { amends: card.amends } : {}),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    result: card.result,
  };
}

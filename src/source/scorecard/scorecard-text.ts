import { honestJson } from '../../diagnostics/honest-json.ts';
import type { Role } from '../../domain/role.ts';
import type { Person, Scorecard } from '../../domain/scorecard.ts';
import { shapeOfAnswers } from './answers-shape.ts';
import { shapeOfNotes } from './notes-shape.ts';
import { SCORECARD_FORMAT, type ScorecardShape } from './scorecard-schema.ts';

/** The file of a scorecard: keys in a fixed order, ending in a newline. */
export function scorecardText(card: Scorecard, role: Role): string {
  return honestJson(scorecardShape(card, role));
}

function scorecardShape(card: Scorecard, role: Role): ScorecardShape {
  const { exact, ...result } = card.result;
  return {
    format: SCORECARD_FORMAT,
    id: card.id,
    role: roleReference(card.role),
    candidate: person(card.candidate),
    interviewer: person(card.interviewer),
    stage: card.stage,
    startedAt: card.startedAt,
    submittedAt: card.submittedAt,
    ...(card.amends ? { amends: { id: card.amends.id, reason: card.amends.reason } } : {}),
    ...shapeOfNotes(card.notes),
    ...shapeOfAnswers(card, role),
    result: {
      outcome: result.outcome,
      countsAs: result.countsAs,
      possible: [...result.possible],
      score: result.score,
      percent: result.percent,
      coverage: result.coverage,
      exact: { score: exact.score, percent: exact.percent, coverage: exact.coverage },
      decidedBy: result.decidedBy,
      because: [...result.because],
      contributions: result.contributions.map(({ dimension, share, rating }) => ({ dimension, share, rating })),
    },
    tool: { name: card.tool.name, version: card.tool.version },
  };
}

/** As JSON and zod give it: a key that is left out and one that is undefined are the same. */
export function roleReference(role: {
  readonly id: string;
  readonly version?: string | undefined;
  readonly digest: string;
}): Scorecard['role'] {
  const { id, version, digest } = role;
  return { id, ...(version === undefined ? {} : { version }), digest };
}

export function person({ id, name }: { readonly id: string; readonly name?: string | undefined }): Person {
  return { id, ...(name === undefined ? {} : { name }) };
}

import type { Draft } from '../draft.ts';
import type { Role } from '../role.ts';
import { NO_ANSWERS, type Person, type Scorecard } from '../scorecard.ts';
import { fittingNote } from './fitting-note.ts';
import { dimensionsOf } from './steps.ts';

export interface Beginning {
  readonly id: string;
  readonly role: Role;
  /** Of the role's meaning, as scorecards state it. */
  readonly digest: string;
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** The submitted scorecard that this one is to replace, and why; its answers and notes are the starting point. */
  readonly amends?: { readonly card: Scorecard; readonly reason: string };
}

/** A draft at its first step; an amendment starts at the review, with everything already filled in. */
export function startDraft({ id, role, digest, candidate, interviewer, stage, at, amends }: Beginning): Draft {
  const notes = amends?.card.notes?.map((note) => fittingNote(note, dimensionsOf(role, stage)));
  const { assessments, checks, signals, redFlags, fields, verdict } = amends?.card ?? NO_ANSWERS;
  return {
    id,
    role: { id: role.id, ...(role.version === undefined ? {} : { version: role.version }), digest },
    candidate,
    interviewer,
    stage,
    startedAt: at,
    updatedAt: at,
    step: amends ? { kind: 'review' } : { kind: 'brief' },
    pendingEvidence: {},
    answers: { assessments, checks, signals, redFlags, fields, ...(verdict ? { verdict } : {}) },
    ...(amends ? { amends: { id: amends.card.id, reason: amends.reason } } : {}),
    ...(notes ? { notes } : {}),
  };
}

/** The walk as a state machine: a draft and something the interviewer did give the next draft. Pure. */
import type { Draft, Step } from '../draft.ts';
import type { Role } from '../role.ts';
import type { Answers, Assessment } from '../scorecard.ts';
import type { WalkEvent } from './event.ts';
import { conversationStarted, withChangedNote, withNote } from './notes.ts';
import { evidenceOf, inOrderOf, ownValue } from './recorded.ts';
import { refusalOf } from './refusal.ts';
import { nextStep, previousStep, stageOf } from './steps.ts';

/**
 * The draft after the event. A refused event (see refusalOf) changes nothing. Only `next`, `back` and `go-to` move;
 * every other event changes the one answer it names and nothing else.
 */
export function applyEvent(role: Role, draft: Draft, event: WalkEvent): Draft {
  if (refusalOf(role, draft, event) !== undefined) return draft;
  switch (event.kind) {
    case 'evidence':
      return withEvidence(role, draft, event.dimension, event.text.trim());
    case 'rate': {
      const { dimension, rating } = event;
      return assessed(role, draft, { kind: 'rated', dimension, rating });
    }
    case 'not-assessed': {
      const { dimension, reason } = event;
      return assessed(role, draft, { kind: 'not-assessed', dimension, reason });
    }
    case 'red-flags':
      return withRedFlags(role, draft, event.ids);
    case 'amends':
      return { ...draft, amends: { id: event.card, reason: event.reason.trim() } };
    case 'conversation-started':
      return conversationStarted(draft, event.at);
    case 'note':
      return withNote(draft, event.note);
    case 'change-note':
      return withChangedNote(draft, event.place, event.text);
    case 'next':
      return moved(draft, draft.reviewed ? REVIEW : nextStep(role, draft.stage, draft.step));
    case 'back':
      return moved(draft, isChanging(draft) ? REVIEW : previousStep(role, draft.stage, draft.step));
    case 'go-to':
      return moved(draft, event.step);
    default:
      return { ...draft, answers: answered(role, draft, event) };
  }
}

const REVIEW: Step = { kind: 'review' };

/** Whoever changes one answer in the review wants to be back there, not to go through the rest again. */
function isChanging({ reviewed, step }: Draft): boolean {
  return reviewed === true && step.kind !== 'review';
}

/** An amendment begins at the review, without having come to it. */
function moved(draft: Draft, step: Step): Draft {
  const isReviewed = draft.step.kind === 'review' || step.kind === 'review';
  return { ...draft, step, ...(isReviewed ? { reviewed: true } : {}) };
}

type OtherAnswer = Extract<
  WalkEvent,
  { readonly kind: 'check' | 'signals' | 'red-flag-evidence' | 'field' | 'verdict' }
>;

function answered(role: Role, { stage, answers }: Draft, event: OtherAnswer): Answers {
  switch (event.kind) {
    case 'check': {
      const checks = withKey(answers.checks, event.check, event.answer);
      return { ...answers, checks: inOrderOf(stageOf(role, stage).checks, checks) };
    }
    case 'signals': {
      const pick = (list: readonly { readonly id: string }[], chosen: readonly string[]) =>
        list.map(({ id }) => id).filter((id) => chosen.includes(id));
      const { strong, weak } = role.signals;
      return { ...answers, signals: { strong: pick(strong, event.strong), weak: pick(weak, event.weak) } };
    }
    case 'red-flag-evidence': {
      const text = event.text.trim();
      const changed = text === '' ? { id: event.id } : { id: event.id, evidence: text };
      return { ...answers, redFlags: answers.redFlags.map((flag) => (flag.id === event.id ? changed : flag)) };
    }
    case 'field': {
      const fields = withKey(answers.fields, event.field, event.text.trim() || undefined);
      const ids = role.fields.map(({ id }) => id);
      return { ...answers, fields: inOrderOf(ids, fields) };
    }
    case 'verdict': {
      const reason = event.reason.trim();
      return { ...answers, verdict: { answer: event.answer, ...(reason === '' ? {} : { reason }) } };
    }
  }
}

/** A flag that is taken away leaves its evidence with the draft, and has it again when it is ticked again. */
function withRedFlags(role: Role, draft: Draft, ids: readonly string[]): Draft {
  const { pendingFlagEvidence: before = {}, ...rest } = draft;
  const written = {
    ...before,
    ...Object.fromEntries(draft.answers.redFlags.map(({ id, evidence = '' }) => [id, evidence])),
  };
  const seen = role.redFlags.filter(({ id }) => ids.includes(id));
  const redFlags = seen.map(({ id }) => {
    const evidence = ownValue(written, id);
    return evidence ? { id, evidence } : { id };
  });
  const pending = Object.entries(written).filter(([id, evidence]) => evidence !== '' && !ids.includes(id));
  return {
    ...rest,
    answers: { ...draft.answers, redFlags },
    ...(pending.length === 0 ? {} : { pendingFlagEvidence: Object.fromEntries(pending) }),
  };
}

function withEvidence(role: Role, draft: Draft, dimension: string, text: string): Draft {
  const assessment = draft.answers.assessments.find((other) => other.dimension === dimension);
  if (!assessment) {
    return { ...draft, pendingEvidence: withKey(draft.pendingEvidence, dimension, text || undefined) };
  }
  const { evidence: _, ...rest } = assessment;
  return withAssessment(role, draft, text === '' ? rest : { ...rest, evidence: text });
}

function assessed(role: Role, draft: Draft, assessment: Assessment): Draft {
  const evidence = evidenceOf(draft, assessment.dimension);
  const pendingEvidence = withKey(draft.pendingEvidence, assessment.dimension, undefined);
  const complete = evidence === '' ? assessment : { ...assessment, evidence };
  return { ...withAssessment(role, draft, complete), pendingEvidence };
}

/** Kept in the role's order, so that the order in which someone jumped about leaves no trace. */
function withAssessment(role: Role, draft: Draft, assessment: Assessment): Draft {
  const byId = new Map(draft.answers.assessments.map((other) => [other.dimension, other]));
  byId.set(assessment.dimension, assessment);
  const assessments = role.dimensions.flatMap(({ id }) => byId.get(id) ?? []);
  return { ...draft, answers: { ...draft.answers, assessments } };
}

/** The record with this key set, or without it when there is no value. Keys stay in the order they came in. */
function withKey<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  if (value === undefined && ownValue(record, key) === undefined) return record;
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

import { honestJson } from '../../diagnostics/honest-json.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Role } from '../../domain/role.ts';
import { checkNotes, checkTopics } from '../answers/check-notes.ts';
import { resolveAssessments } from '../answers/resolve-assessments.ts';
import { resolveSigns } from '../answers/resolve-signs.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Decoded } from '../decoded.ts';
import { collectFaults } from '../family-faults.ts';
import { decodeRole } from '../role/decode-role.ts';
import { roleMeaning } from '../role/role-meaning.ts';
import { shapeOfAnswers, writtenAssessments, writtenSigns } from '../scorecard/answers-shape.ts';
import { checkReferences, knownStage } from '../scorecard/decode-scorecard.ts';
import { momentProblem } from '../scorecard/moment.ts';
import { notesOf, shapeOfNotes, writtenNotes } from '../scorecard/notes-shape.ts';
import { decodeRecord } from '../scorecard/record-document.ts';
import { person, roleReference } from '../scorecard/scorecard-text.ts';
import { DRAFT_FORMAT, type DraftShape, draftSchema } from './draft-schema.ts';

/** The file of a draft. It holds its rubric, so that an edit of the role meanwhile changes nothing in it. */
export function draftText(draft: Draft, role: Role): string {
  const { amends, conversationStartedAt } = draft;
  const shape: Omit<DraftShape, 'rubric'> & { readonly rubric: unknown } = {
    format: DRAFT_FORMAT,
    id: draft.id,
    role: roleReference(draft.role),
    candidate: person(draft.candidate),
    interviewer: person(draft.interviewer),
    stage: draft.stage,
    startedAt: draft.startedAt,
    updatedAt: draft.updatedAt,
    ...(amends ? { amends: { id: amends.id, reason: amends.reason } } : {}),
    ...(conversationStartedAt === undefined ? {} : { conversationStartedAt }),
    ...shapeOfNotes(draft.notes),
    step: { ...draft.step },
    ...(draft.reviewed ? { reviewed: true } : {}),
    pendingEvidence: { ...draft.pendingEvidence },
    ...(draft.pendingFlagEvidence ? { pendingFlagEvidence: { ...draft.pendingFlagEvidence } } : {}),
    ...shapeOfAnswers(draft.answers, role),
    rubric: roleMeaning(role),
  };
  return honestJson(shape);
}

/**
 * Reads a draft and the rubric it began with. Anything may still be unanswered; what is answered must be right.
 * Never throws.
 * @param digest of a text, to see that the rubric is the one the draft names
 */
export function decodeDraft(
  input: Uint8Array | string,
  file: string,
  digest: (text: string) => string,
): Decoded<{ readonly draft: Draft; readonly role: Role }> {
  const kind = { schema: draftSchema, format: DRAFT_FORMAT, what: 'draft', family: 'draft' } as const;
  const decoded = decodeRecord(input, file, kind);
  if (!decoded.ok) return decoded;
  const document = decoded.value;
  const { shape } = document;
  const faults = collectFaults(document, 'draft');
  checkReferences(faults, shape);
  for (const key of ['startedAt', 'updatedAt', 'conversationStartedAt'] as const) {
    const moment = shape[key];
    const problem = moment === undefined ? undefined : momentProblem(moment);
    if (problem) faults.add({ code: 'invalid-date', path: [key], ...problem });
  }
  checkNotes(faults, writtenNotes(shape.notes));
  const rubricText = canonicalJson(shape.rubric);
  const role = decodeRole(rubricText, file, { checkName: false });
  if (!role.ok || digest(rubricText) !== shape.role.digest) {
    const message = 'The rubric inside this draft is not the one that the draft began with.';
    faults.add({ code: 'rubric-damaged', path: ['rubric'], at: 'key', message });
  }
  if (!role.ok || faults.hasErrors()) return { ok: false, findings: faults.list };
  const stage = knownStage(faults, role.value, shape.stage, ['stage']);
  if (!stage) return { ok: false, findings: faults.list };
  const written = writtenAssessments(shape);
  const assessments = resolveAssessments(faults, document, role.value, stage, written, 'accepted');
  const answers = { assessments, ...resolveSigns(faults, role.value, stage, writtenSigns(shape)) };
  checkTopics(faults, role.value, stage, writtenNotes(shape.notes));
  if (faults.hasErrors()) return { ok: false, findings: faults.list };
  return { ok: true, value: { draft: draftOf(shape, answers), role: role.value }, findings: faults.list };
}

function draftOf(shape: DraftShape, answers: Draft['answers']): Draft {
  const { id, stage, startedAt, updatedAt, amends, step, pendingEvidence, pendingFlagEvidence } = shape;
  const { conversationStartedAt, reviewed } = shape;
  return {
    id,
    role: roleReference(shape.role),
    candidate: person(shape.candidate),
    interviewer: person(shape.interviewer),
    stage,
    startedAt,
    updatedAt,
    step,
    ...(reviewed ? { reviewed } : {}),
    pendingEvidence,
    ...(pendingFlagEvidence ? { pendingFlagEvidence } : {}),
    answers,
    ...(amends ? { amends } : {}),
    ...(conversationStartedAt === undefined ? {} : { conversationStartedAt }),
    ...notesOf(shape.notes),
  };
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePositions, orderDiagnostics } from '../../diagnostics/order.ts';
import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import type { Role, Stage } from '../../domain/role.ts';
import { type Answers, NOT_ASSESSED_REASONS, type Person } from '../../domain/scorecard.ts';
import type { Decoded } from '../decoded.ts';
import { collectFaults, type Faults, type Path } from '../family-faults.ts';
import { alternatives, quoted } from '../finding.ts';
import { checkOrder, knownStage } from '../scorecard/decode-scorecard.ts';
import { momentProblem } from '../scorecard/moment.ts';
import type { AnswersShape } from './answers-schema.ts';
import { checkNotes, checkTopics } from './check-notes.ts';
import type { AnswersDocument } from './decode-answers.ts';
import { type EvidenceDemand, resolveAssessments, type WrittenAssessment } from './resolve-assessments.ts';
import { notesOf, type TimelessNote, writtenNotes } from './resolve-notes.ts';
import type { WrittenRating } from './resolve-rating.ts';
import { resolveSigns, type WrittenSigns } from './resolve-signs.ts';
import { misspeltKeys, reportBareFlags, reportUnanswered } from './unanswered.ts';

export interface ResolvedAnswers {
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
  /** RFC 3339, in UTC. */
  readonly startedAt?: string;
  readonly submittedAt?: string;
  readonly answers: Answers;
  /** In the order of the file; undefined when it does not say anything about notes. */
  readonly notes?: readonly TimelessNote[];
}

/**
 * An answers file against its role: what it says must be allowed, and what the walk would have insisted on must be
 * there (a rating or a reason for every dimension of the stage, evidence where the role wants it, required fields,
 * the verdict). Every fault is told at once, those of shape included.
 */
export function resolveAnswers(document: AnswersDocument, role: Role): Decoded<ResolvedAnswers> {
  const { shape } = document;
  const faults = collectFaults(document, 'answers', faultsOfShape(document, role));
  if (document.role !== role.id) return otherRole(faults, document, role);
  const candidate = resolvePerson(faults, 'candidate', shape.candidate);
  const interviewer = resolvePerson(faults, 'interviewer', shape.interviewer);
  const times = resolveTimes(faults, shape);
  const notes = writtenNotes(shape.notes);
  checkNotes(faults, notes);
  const stage = resolveStage(faults, document, role);
  if (!stage) return { ok: false, findings: orderDiagnostics(faults.list) };
  const answers: Answers = {
    assessments: resolveAssessments(faults, document, role, stage, writtenAssessments(shape), EVIDENCE_DEMANDED),
    ...resolveSigns(faults, role, stage, writtenSigns(shape)),
  };
  checkTopics(faults, role, stage, notes);
  reportUnanswered(faults, document, role, stage);
  reportBareFlags(faults, document, role);
  if (faults.hasErrors() || !candidate || !interviewer) return { ok: false, findings: orderDiagnostics(faults.list) };
  return {
    ok: true,
    value: {
      candidate,
      interviewer,
      stage: stage.id,
      ...times,
      answers,
      ...(shape.notes ? { notes: notesOf(notes) } : {}),
    },
    findings: orderDiagnostics(faults.list),
  };
}

const EVIDENCE_DEMANDED: EvidenceDemand = {
  level: 'error',
  hint: ({ id }, rating) => `Write ${id}: { rating: ${rating}, evidence: "what the candidate said or did" }`,
};

/** What a field that the role does not have would have to be is of no interest: it is reported as unknown. */
function faultsOfShape({ faults, shape, locate }: AnswersDocument, role: Role): readonly Diagnostic[] {
  const unknown = Object.keys(shape.fields).filter((name) => role.fields.every(({ id }) => id !== name));
  const places = unknown.map((name) => locate(['fields', name], 'value').start);
  return faults.filter(({ range }) => places.every((place) => comparePositions(place, range.start) !== 0));
}

function otherRole(faults: Faults, document: AnswersDocument, role: Role): Decoded<never> {
  // A path finds the role, but a scorecard goes by its id.
  const isPath = /[/\\.]/.test(document.role);
  faults.add({
    code: 'other-role',
    path: ['role'],
    message: `These answers are for the role ${quoted(document.role)}, not for ${quoted(role.id)}.`,
    hint: isPath ? `Write role: ${role.id}` : 'Name the role the answers are for, or leave --role out.',
  });
  return { ok: false, findings: orderDiagnostics(faults.list) };
}

function resolvePerson(
  faults: Faults,
  what: 'candidate' | 'interviewer',
  written: AnswersShape['candidate'],
): Person | undefined {
  if (written === undefined) return undefined;
  const { id, name } = typeof written === 'string' ? { id: written, name: undefined } : written;
  const problem = identifierProblem(id);
  if (problem === undefined) return { id, ...(name === undefined ? {} : { name }) };
  const path = typeof written === 'string' ? [what] : [what, 'id'];
  const hint = `Write ${what}: { id: ${suggestIdentifier(id, what)}, name: ${JSON.stringify(name ?? id)} }`;
  faults.add({ code: 'invalid-id', path, message: `The ${what} id ${quoted(id)} ${problem}.`, hint });
  return undefined;
}

function resolveTimes(faults: Faults, shape: AnswersShape): Pick<ResolvedAnswers, 'startedAt' | 'submittedAt'> {
  const startedAt = resolveMoment(faults, shape.started_at, ['started_at']);
  const submittedAt = resolveMoment(faults, shape.submitted_at, ['submitted_at']);
  if (startedAt && submittedAt) {
    const written = { startedAt: shape.started_at ?? startedAt, submittedAt: shape.submitted_at ?? submittedAt };
    checkOrder(faults, written, 'submitted_at', 'Correct whichever of the two is wrong; look at the offsets too.');
  }
  return { ...(startedAt ? { startedAt } : {}), ...(submittedAt ? { submittedAt } : {}) };
}

function resolveMoment(faults: Faults, text: string | undefined, path: Path): string | undefined {
  if (text === undefined) return undefined;
  const problem = momentProblem(text);
  if (problem) faults.add({ code: 'invalid-date', path, ...problem });
  return problem ? undefined : new Date(text).toISOString();
}

/** A role with one stage needs no word about it. */
function resolveStage(faults: Faults, document: AnswersDocument, role: Role): Stage | undefined {
  const { stage } = document.shape;
  if (stage !== undefined) return knownStage(faults, role, stage, ['stage']);
  if (document.part(['stage']) !== undefined) return undefined;
  if (role.stages.length === 1) return role.stages[0];
  if (misspeltKeys(document).has('stage')) return undefined;
  faults.add({
    code: 'stage-missing',
    path: ['stage'],
    at: 'key',
    message: `The role ${role.id} has ${role.stages.length} stages, and the file does not say which one this was.`,
    hint: `Add "stage": ${alternatives(role.stages.map(({ id }) => id))}.`,
  });
  return undefined;
}

function writtenAssessments({ ratings }: AnswersShape): readonly WrittenAssessment[] {
  return Object.entries(ratings).flatMap(([dimension, rating]): readonly WrittenAssessment[] => {
    if (rating === undefined) return [];
    const path: Path = ['ratings', dimension];
    const common = { dimension, dimensionAt: { path, at: 'key' } } as const;
    if (typeof rating !== 'object')
      return [{ ...common, given: { kind: 'rating', rating, path, ...bareReason(dimension, rating) } }];
    if ('not_assessed' in rating) {
      const { not_assessed: reason, evidence } = rating;
      return [{ ...common, evidence, given: { kind: 'not-assessed', reason } }];
    }
    const given = { kind: 'rating', rating: rating.rating, path: [...path, 'rating'] } as const;
    return [{ ...common, evidence: rating.evidence, given }];
  });
}

/** "dough: not-asked" is no rating, and what it should be is clear. */
function bareReason(dimension: string, rating: WrittenRating): { readonly hint?: string } {
  const reason = NOT_ASSESSED_REASONS.find((one) => one === rating);
  return reason === undefined ? {} : { hint: `Write ${dimension}: { not_assessed: ${reason} }` };
}

function writtenSigns({ checks, signals, red_flags, fields, verdict }: AnswersShape): WrittenSigns {
  return {
    checks,
    ...signals,
    redFlags: red_flags.flatMap((flag, index) => {
      if (flag === undefined) return [];
      const path: Path = ['red_flags', index];
      return typeof flag === 'string' ? [{ id: flag, path }] : [{ ...flag, path: [...path, 'id'] }];
    }),
    fields,
    verdict:
      typeof verdict === 'string'
        ? { answer: verdict, path: ['verdict'] }
        : verdict && { ...verdict, path: ['verdict', 'answer'] },
  };
}

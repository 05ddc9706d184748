import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { identifierProblem } from '../../domain/identifier.ts';
import { isMoment } from '../../domain/moment.ts';
import { bothWays } from '../answers/both-ways.ts';
import { checkNotes } from '../answers/check-notes.ts';
import { isKnownName } from '../answers/known-name.ts';
import type { Decoded } from '../decoded.ts';
import { collectFaults, type Faults, type Path } from '../family-faults.ts';
import { quoted } from '../finding.ts';
import { momentProblem } from './moment.ts';
import { writtenNotes } from './notes-shape.ts';
import { decodeRecord, type RecordDocument } from './record-document.ts';
import { SCORECARD_FORMAT, type ScorecardShape, scorecardSchema } from './scorecard-schema.ts';
import { RESTORE_IT } from './way-out.ts';

/** A scorecard file whose shape is right; what its names mean is found out by resolveScorecard. */
export type ScorecardDocument = RecordDocument<ScorecardShape>;

/**
 * Reads a scorecard file as far as that goes without its role: keys and types, ids that are safe as file names,
 * dates, the form of the digest. Never throws.
 */
export function decodeScorecard(input: Uint8Array | string, file: string): Decoded<ScorecardDocument> {
  const decoded = decodeRecord(input, file, SCORECARD);
  if (!decoded.ok) return { ok: false, findings: decoded.findings.map(withWayOut) };
  const faults = collectFaults(decoded.value, 'card');
  checkReferences(faults, decoded.value.shape, RESTORE_IT);
  checkTimes(faults, decoded.value.shape);
  checkNotes(faults, writtenNotes(decoded.value.shape.notes));
  if (faults.hasErrors()) return { ok: false, findings: faults.list };
  return { ...decoded, findings: faults.list };
}

const SCORECARD = {
  schema: scorecardSchema,
  format: SCORECARD_FORMAT,
  what: 'scorecard',
  family: 'card',
  unknownKey: bothWays('card'),
} as const;

const IS_GONE = new Set(['card/missing-key', 'card/empty-value', 'yaml/unclosed-bracket']);

/** Nobody has to think about what a part of a submitted scorecard should be. */
function withWayOut(finding: Diagnostic): Diagnostic {
  return finding.hint === undefined || IS_GONE.has(finding.code) ? { ...finding, hint: RESTORE_IT } : finding;
}

export const ROLE_DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Ids and digest, which become parts of paths. */
export function checkReferences(
  faults: Faults,
  shape: Pick<ScorecardShape, 'role' | 'candidate' | 'interviewer' | 'stage' | 'id'>,
  hint?: string,
): void {
  checkIdentifier(faults, 'role', shape.role.id, ['role', 'id'], hint);
  checkIdentifier(faults, 'candidate', shape.candidate.id, ['candidate', 'id'], hint);
  checkIdentifier(faults, 'interviewer', shape.interviewer.id, ['interviewer', 'id'], hint);
  checkIdentifier(faults, 'stage', shape.stage, ['stage'], hint);
  checkIdentifier(faults, 'scorecard', shape.id, ['id'], hint);
  if (ROLE_DIGEST.test(shape.role.digest)) return;
  faults.add({
    code: 'digest-malformed',
    path: ['role', 'digest'],
    message: `The role's digest ${quoted(shape.role.digest)} is not "sha256:" and 64 hexadecimal digits.`,
    hint: RESTORE_IT,
  });
}

export function checkIdentifier(faults: Faults, what: string, id: string, path: Path, hint?: string): void {
  const problem = identifierProblem(id);
  if (problem === undefined) return;
  faults.add({ code: 'invalid-id', path, message: `The ${what} id ${quoted(id)} ${problem}.`, hint });
}

function checkTimes(faults: Faults, { startedAt, submittedAt }: ScorecardShape): void {
  const started = momentProblem(startedAt);
  const submitted = momentProblem(submittedAt);
  if (started) faults.add({ code: 'invalid-date', path: ['startedAt'], ...started });
  if (submitted) faults.add({ code: 'invalid-date', path: ['submittedAt'], ...submitted });
  if (isMoment(startedAt) && isMoment(submittedAt))
    checkOrder(faults, { startedAt, submittedAt }, 'submittedAt', RESTORE_IT);
}

/** A scorecard is not submitted before its interview began. */
export function checkOrder(
  faults: Faults,
  { startedAt, submittedAt }: { readonly startedAt: string; readonly submittedAt: string },
  key: string,
  hint: string,
): void {
  if (Date.parse(submittedAt) >= Date.parse(startedAt)) return;
  faults.add({
    code: 'submitted-before-start',
    path: [key],
    message: `It was submitted at ${submittedAt}, before it was started at ${startedAt}.`,
    hint,
  });
}

/** The stage of the role with this id; when there is none, the fault is reported. */
export function knownStage<R extends { readonly id: string; readonly stages: readonly { readonly id: string }[] }>(
  faults: Faults,
  role: R,
  id: string,
  path: Path,
): R['stages'][number] | undefined {
  const known = role.stages.map((stage) => stage.id);
  const kind = { code: 'unknown-stage', what: `stage of the role ${role.id}`, known };
  return isKnownName(faults, kind, id, path) ? role.stages.find((stage) => stage.id === id) : undefined;
}

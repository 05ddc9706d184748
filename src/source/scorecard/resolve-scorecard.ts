import type { Role } from '../../domain/role.ts';
import { scoreScorecard } from '../../domain/score-scorecard.ts';
import type { Answers, Scorecard } from '../../domain/scorecard.ts';
import { stateResult } from '../../domain/state-result.ts';
import { checkTopics } from '../answers/check-notes.ts';
import { resolveAssessments } from '../answers/resolve-assessments.ts';
import { resolveSigns } from '../answers/resolve-signs.ts';
import type { Decoded } from '../decoded.ts';
import { collectFaults, type Faults } from '../family-faults.ts';
import { writtenAssessments, writtenSigns } from './answers-shape.ts';
import { knownStage, type ScorecardDocument } from './decode-scorecard.ts';
import { evidenceDemand, reportLeftOpen } from './left-open.ts';
import { notesOf, writtenNotes } from './notes-shape.ts';
import { reportResultDifference } from './result-difference.ts';
import { person, roleReference } from './scorecard-text.ts';
import { RESTORE_IT } from './way-out.ts';

/** A name that the role does not have was hardly submitted: what it may have been is told, and what to do. */
function withWayOut(faults: Faults): Faults {
  return {
    ...faults,
    add: (fault) =>
      faults.add(
        fault.code.startsWith('unknown-') ? { ...fault, hint: `${fault.hint ?? ''} ${RESTORE_IT}`.trim() } : fault,
      ),
  };
}

/**
 * A scorecard against its rubric: every name known, every rating on its scale, and the stated result the one that
 * the ratings give. Evidence that the role requires is only a warning here: the card was taken once.
 */
export function resolveScorecard(document: ScorecardDocument, role: Role): Decoded<Scorecard> {
  const { shape } = document;
  const faults = withWayOut(collectFaults(document, 'card'));
  const stage = knownStage(faults, role, shape.stage, ['stage']);
  if (!stage) return { ok: false, findings: faults.list };
  const assessments = resolveAssessments(
    faults,
    document,
    role,
    stage,
    writtenAssessments(shape),
    evidenceDemand(shape),
  );
  const answers: Answers = { assessments, ...resolveSigns(faults, role, stage, writtenSigns(shape)) };
  checkTopics(faults, role, stage, writtenNotes(shape.notes));
  if (faults.hasErrors()) return { ok: false, findings: faults.list };
  const computed = stateResult(role, scoreScorecard(role, { stage: stage.id, ...answers }));
  reportResultDifference(faults, shape, computed, role);
  if (faults.hasErrors()) return { ok: false, findings: faults.list };
  reportLeftOpen(faults, role, stage, shape);
  const { id, startedAt, submittedAt, amends, result, tool } = shape;
  const card: Scorecard = {
    id,
    role: roleReference(shape.role),
    candidate: person(shape.candidate),
    interviewer: person(shape.interviewer),
    stage: stage.id,
    startedAt,
    submittedAt,
    ...(amends ? { amends } : {}),
    ...notesOf(shape.notes),
    ...answers,
    result,
    tool,
  };
  return { ok: true, value: card, findings: faults.list };
}

/** What a draft still lacks. Some gaps stop a submit, others only deserve a second look. */
import type { Draft, Step } from '../draft.ts';
import type { Role } from '../role.ts';
import { evidenceWanted, FLAG_EVIDENCE_WANTED, flagNeedsEvidence, needsEvidence } from './evidence-rule.ts';
import { assessmentOf, ownValue } from './recorded.ts';
import { dimensionsOf, stageOf } from './steps.ts';

export interface Gap {
  readonly step: Step;
  /** True when the scorecard cannot be submitted with it. */
  readonly blocks: boolean;
  /** One sentence, for the interviewer. */
  readonly text: string;
}

/** Every gap of a draft, in the order of the walk. */
export function gaps(role: Role, draft: Draft): readonly Gap[] {
  return [
    ...dimensionGaps(role, draft),
    ...checkGaps(role, draft),
    ...redFlagGaps(role, draft),
    ...fieldGaps(role, draft),
    ...verdictGaps(role, draft),
  ];
}

/** Why the draft cannot be submitted yet; empty when it can. */
export function readyToSubmit(role: Role, draft: Draft): readonly string[] {
  return gaps(role, draft)
    .filter(({ blocks }) => blocks)
    .map(({ text }) => text);
}

function dimensionGaps(role: Role, draft: Draft): readonly Gap[] {
  return dimensionsOf(role, draft.stage).flatMap((dimension): readonly Gap[] => {
    const step: Step = { kind: 'dimension', dimension: dimension.id };
    const assessment = assessmentOf(draft, dimension.id);
    if (!assessment) return [{ step, blocks: true, text: `${dimension.name} is not rated yet.` }];
    if (assessment.kind === 'not-assessed' || assessment.evidence) return [];
    return needsEvidence(role, dimension, assessment.rating)
      ? [{ step, blocks: true, text: evidenceWanted(role, dimension, assessment.rating) }]
      : [{ step, blocks: false, text: `${dimension.name} has no evidence.` }];
  });
}

/** A check may be left open: it was not asked, and the result says what that leaves possible. */
function checkGaps(role: Role, draft: Draft): readonly Gap[] {
  return stageOf(role, draft.stage)
    .checks.filter((check) => ownValue(draft.answers.checks, check) === undefined)
    .map((check) => ({
      step: { kind: 'check', check },
      blocks: false,
      text: `The check "${role.checks.find(({ id }) => id === check)?.ask ?? check}" was not asked.`,
    }));
}

function redFlagGaps(role: Role, draft: Draft): readonly Gap[] {
  return draft.answers.redFlags
    .filter(({ evidence }) => !evidence)
    .map(({ id }) => {
      const flag = role.redFlags.find((other) => other.id === id);
      const blocks = flag !== undefined && flagNeedsEvidence(flag);
      const text = `The red flag "${flag?.text ?? id}" has no evidence.`;
      return { step: { kind: 'red-flags' }, blocks, text: blocks ? `${text} ${FLAG_EVIDENCE_WANTED}` : text };
    });
}

function fieldGaps(role: Role, draft: Draft): readonly Gap[] {
  return role.fields
    .filter(({ id, required }) => required && !ownValue(draft.answers.fields, id))
    .map(({ id, ask }) => ({
      step: { kind: 'field', field: id },
      blocks: true,
      text: `"${ask}" needs an answer.`,
    }));
}

function verdictGaps(role: Role, draft: Draft): readonly Gap[] {
  if (role.verdict.length === 0) return [];
  if (!draft.answers.verdict) {
    return [{ step: { kind: 'verdict' }, blocks: true, text: 'Your own verdict is not given yet.' }];
  }
  return draft.answers.verdict.reason
    ? []
    : [{ step: { kind: 'verdict' }, blocks: false, text: 'Your verdict has no reason.' }];
}

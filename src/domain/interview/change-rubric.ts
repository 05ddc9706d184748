/** Moving a draft from the rubric it was started with to another version of the same role. */
import type { Draft } from '../draft.ts';
import type { Exact } from '../exact.ts';
import type { Dimension, Role } from '../role.ts';
import { isSameRating, scaleMax, scaleMin } from '../scale.ts';
import type { Answers, Assessment } from '../scorecard.ts';
import { ratingText } from './evidence-rule.ts';
import { keepNotes } from './keep-notes.ts';
import { placeAfterChange } from './place-after-change.ts';
import { inOrderOf } from './recorded.ts';
import { dimensionsOf, stageOf } from './steps.ts';

export interface RubricChange {
  readonly draft: Draft;
  /**
   * Answers that have no place in the new rubric, and notes that are kept but are not about the same any more, one
   * sentence each. Empty when everything fits.
   */
  readonly lost: readonly string[];
}

/**
 * The draft on the other rubric, with every answer that still fits, at the first step that has none; and what does not
 * fit. Undefined when the new rubric does not have the draft's stage any more.
 */
export function changeRubric(draft: Draft, before: Role, after: Role, digest: string): RubricChange | undefined {
  if (!after.stages.some(({ id }) => id === draft.stage)) return undefined;
  const assessments = keepAssessments(draft, before, after);
  const evidence = keepPendingEvidence(draft, before, after);
  const checks = keepChecks(draft, before, after);
  const signs = keepSigns(draft, before, after);
  const fields = keepFields(draft, before, after);
  const verdict = keepVerdict(draft, after);
  const notes = keepNotes(draft, before, after);
  // What was reviewed was the other rubric: the walk goes on from the first step without an answer.
  const { reviewed: _, ...rest } = draft;
  const moved: Draft = {
    ...rest,
    role: { id: after.id, ...(after.version === undefined ? {} : { version: after.version }), digest },
    pendingEvidence: evidence.kept,
    answers: {
      assessments: assessments.kept,
      checks: checks.kept,
      ...signs.kept,
      fields: fields.kept,
      ...(verdict.kept ? { verdict: verdict.kept } : {}),
    },
    ...(notes.kept ? { notes: notes.kept } : {}),
  };
  const lost = [assessments, evidence, checks, signs, fields, verdict, notes].flatMap((part) => part.lost);
  return { draft: { ...moved, step: placeAfterChange(before, after, moved) }, lost };
}

interface Kept<T> {
  readonly kept: T;
  readonly lost: readonly string[];
}

function keepAssessments(draft: Draft, before: Role, after: Role): Kept<Answers['assessments']> {
  const inScope = dimensionsOf(after, draft.stage);
  const lost: string[] = [];
  const fits = (assessment: Assessment): boolean => {
    const old = before.dimensions.find(({ id }) => id === assessment.dimension);
    const now = inScope.find(({ id }) => id === assessment.dimension);
    const name = old?.name ?? assessment.dimension;
    if (!now) {
      lost.push(`${name}: the stage does not have this dimension any more.`);
      return false;
    }
    if (meansTheSame(assessment, old, now)) return true;
    if (assessment.kind === 'rated' && old)
      lost.push(`${name}: ${ratingOnScale(old, assessment.rating)}; ${RATE_AGAIN}`);
    return false;
  };
  const kept = draft.answers.assessments.filter(fits);
  const order = new Map(inScope.map(({ id }, index) => [id, index]));
  const place = ({ dimension }: Assessment) => order.get(dimension) ?? 0;
  return { kept: kept.toSorted((a, b) => place(a) - place(b)), lost };
}

const RATE_AGAIN = 'the dimension has another scale now, so it has to be rated again.';

/** A rating is a place among others: on another scale the same number or place says something nobody said. */
function meansTheSame(assessment: Assessment, old: Dimension | undefined, now: Dimension | undefined): boolean {
  if (!now) return false;
  return assessment.kind === 'not-assessed' || (!!old && isSameRating(old.scale, now.scale, assessment.rating));
}

/** "4 on a scale of 1 to 5", "Mixed on a scale of No to Yes". */
function ratingOnScale(dimension: Dimension, rating: Exact): string {
  const of = (each: Exact) => ratingText(dimension, each);
  return `${of(rating)} on a scale of ${of(scaleMin(dimension.scale))} to ${of(scaleMax(dimension.scale))}`;
}

/** Evidence outlives a rating that no longer fits: the words of a candidate do not depend on a scale. */
function keepPendingEvidence(draft: Draft, before: Role, after: Role): Kept<Draft['pendingEvidence']> {
  const inScope = dimensionsOf(after, draft.stage);
  const pending = Object.entries(draft.pendingEvidence);
  const orphaned = draft.answers.assessments.flatMap((assessment): [string, string][] => {
    const now = inScope.find(({ id }) => id === assessment.dimension);
    const old = before.dimensions.find(({ id }) => id === assessment.dimension);
    return assessment.evidence && now && !meansTheSame(assessment, old, now)
      ? [[assessment.dimension, assessment.evidence]]
      : [];
  });
  const known = (id: string) => inScope.some((dimension) => dimension.id === id);
  const gone = pending.filter(([id]) => !known(id));
  const name = (id: string) => before.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  return {
    kept: Object.fromEntries([...pending.filter(([id]) => known(id)), ...orphaned]),
    lost: gone.map(([id]) => `${name(id)}: the stage does not have this dimension any more; its evidence is left out.`),
  };
}

function keepChecks(draft: Draft, before: Role, after: Role): Kept<Answers['checks']> {
  const asked = stageOf(after, draft.stage).checks;
  const entries = Object.entries(draft.answers.checks);
  const askIn = (role: Role, id: string) => role.checks.find((check) => check.id === id)?.ask ?? id;
  // Yes to "within three months" is not yes to "within one".
  const isSame = (id: string) => askIn(before, id) === askIn(after, id);
  return {
    kept: inOrderOf(asked.filter(isSame), draft.answers.checks),
    lost: entries.flatMap(([id, answer]) => {
      if (!asked.includes(id)) return [`"${askIn(before, id)}": this check is not asked any more.`];
      if (isSame(id)) return [];
      return [
        `"${askIn(before, id)}": ${answer}; the check is now "${askIn(after, id)}", so it has to be asked again.`,
      ];
    }),
  };
}

function keepSigns(draft: Draft, before: Role, after: Role): Kept<Pick<Answers, 'signals' | 'redFlags'>> {
  const { signals, redFlags } = draft.answers;
  const strong = after.signals.strong.map(({ id }) => id);
  const weak = after.signals.weak.map(({ id }) => id);
  const flags = after.redFlags.map(({ id }) => id);
  const texts = new Map(
    [...before.signals.strong, ...before.signals.weak, ...before.redFlags].map((s) => [s.id, s.text]),
  );
  const gone = [
    ...signals.strong.filter((id) => !strong.includes(id)),
    ...signals.weak.filter((id) => !weak.includes(id)),
    ...redFlags.map(({ id }) => id).filter((id) => !flags.includes(id)),
  ];
  return {
    kept: {
      signals: {
        strong: strong.filter((id) => signals.strong.includes(id)),
        weak: weak.filter((id) => signals.weak.includes(id)),
      },
      redFlags: flags.flatMap((id) => redFlags.find((flag) => flag.id === id) ?? []),
    },
    lost: gone.map((id) => `"${texts.get(id) ?? id}" is not listed any more.`),
  };
}

function keepFields(draft: Draft, before: Role, after: Role): Kept<Answers['fields']> {
  const known = after.fields.map(({ id }) => id);
  const entries = Object.entries(draft.answers.fields);
  const ask = (id: string) => before.fields.find((field) => field.id === id)?.ask ?? id;
  return {
    kept: inOrderOf(known, draft.answers.fields),
    lost: entries.filter(([id]) => !known.includes(id)).map(([id]) => `"${ask(id)}" is not asked any more.`),
  };
}

function keepVerdict(draft: Draft, after: Role): Kept<Answers['verdict']> {
  const { verdict } = draft.answers;
  if (!verdict) return { kept: undefined, lost: [] };
  return after.verdict.includes(verdict.answer)
    ? { kept: verdict, lost: [] }
    : { kept: undefined, lost: [`Your verdict "${verdict.answer}" is not one of the role's answers any more.`] };
}

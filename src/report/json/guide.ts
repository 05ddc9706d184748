/** An interview guide for programs: what the role says about each stage, with its references resolved. */
import { type Exact, exactText, rounded } from '../../domain/exact.ts';
import { dimensionsOf } from '../../domain/interview/steps.ts';
import type { Dimension, Exercise, Role, Stage } from '../../domain/role.ts';
import { conduct, OUT_OF_BOUNDS } from '../model/guide/conduct.ts';

interface GuideInput {
  readonly role: Role;
  /** "sha256:" and 64 hexadecimal digits, of the role's meaning. */
  readonly digest: string;
  readonly stages: readonly Stage[];
  readonly commandFor: (stage: string) => string;
}

/** Free of undefined values; keys that a role leaves out are left out. */
export function guideDocument({ role, digest, stages, commandFor }: GuideInput) {
  const { id, title, version, evidence } = role;
  return {
    format: 'hirecard/guide@1' as const,
    role: { id, ...(version === undefined ? {} : { version }), digest, title },
    evidence,
    conduct: [...conduct(role), OUT_OF_BOUNDS],
    stages: stages.map((stage) => stageData(role, stage, commandFor(stage.id))),
  };
}

function stageData(role: Role, stage: Stage, command: string) {
  const { id, name, minutes, interviewers } = stage;
  return {
    id,
    name,
    ...(minutes === undefined ? {} : { minutes }),
    ...(interviewers === undefined ? {} : { interviewers }),
    exercises: role.exercises.filter((exercise) => stage.exercises.includes(exercise.id)).map(exerciseData),
    dimensions: dimensionsOf(role, id).map((dimension) => dimensionData(role, dimension)),
    checks: role.checks.filter((check) => stage.checks.includes(check.id)),
    signals: role.signals,
    redFlags: role.redFlags,
    fields: role.fields,
    verdict: role.verdict,
    command,
  };
}

function exerciseData({ id, title, minutes, form, prompt, feeds }: Exercise) {
  return {
    id,
    title,
    ...(minutes === undefined ? {} : { minutes }),
    ...(form === undefined ? {} : { form }),
    ...(prompt === undefined ? {} : { prompt }),
    feeds,
  };
}

function dimensionData(role: Role, dimension: Dimension) {
  const { id, name, share, bonus, looksFor, mustHave, scale, questions, anchors } = dimension;
  const group = role.groups.find((one) => one.id === dimension.group)?.name;
  return {
    id,
    name,
    ...(group === undefined ? {} : { group }),
    share: numberData(share),
    ...(bonus === undefined ? {} : { bonus: numberData(bonus) }),
    ...(looksFor === undefined ? {} : { looksFor }),
    ...(mustHave === undefined ? {} : { mustHave: { atLeast: numberData(mustHave.atLeast), by: mustHave.by } }),
    questions,
    anchors: anchors.map(({ from, to, text }) => ({ from: numberData(from), to: numberData(to), text })),
    ratings: scale.ratings.map(({ value, label }) => ({
      ...numberData(value),
      ...(label === undefined ? {} : { label }),
    })),
  };
}

function numberData(value: Exact) {
  return { value: rounded(value), exact: exactText(value) };
}

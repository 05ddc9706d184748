import type { Exercise, Stage } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import type { Written } from './build-interview.ts';
import { collectNames, isKnown, reportListedTwice } from './names.ts';
import { type Known, resolveNames } from './references.ts';
import type { RoleSource } from './role-source.ts';
import type { WrittenExercise, WrittenStage } from './schema/interview-schema.ts';

/** `known` is undefined when the dimensions were at fault: references to them are then passed over. */
export function buildExercises(
  source: RoleSource,
  written: Written<WrittenExercise>,
  known: Known | undefined,
): readonly Exercise[] {
  const names = collectNames(source);
  return written.flatMap((exercise, index) => {
    if (!exercise) return [];
    const path = ['exercises', index];
    names.claim(exercise.id, [...path, 'id'], 'exercise');
    const minutes = readMinutes(source, exercise.minutes, [...path, 'minutes']);
    const feeds = known ? resolveNames(source, known, exercise.feeds ?? [], [...path, 'feeds']).dimensions : [];
    return [
      {
        id: exercise.id,
        title: exercise.title,
        feeds,
        ...(minutes && { minutes }),
        ...(exercise.form && { form: exercise.form }),
        ...(exercise.prompt === undefined ? {} : { prompt: exercise.prompt }),
      },
    ];
  });
}

interface StageContext {
  readonly known: Known;
  readonly exercises: readonly string[] | undefined;
}

/**
 * Stages with what they cover. No stages: one with everything. A stage without a list covers all dimensions. When no
 * stage names a check, every stage has all of them; otherwise each check belongs to the stages that name it.
 */
export function buildStages(
  source: RoleSource,
  written: Written<WrittenStage> | undefined,
  context: StageContext,
): readonly Stage[] {
  const { known } = context;
  if (!written) {
    return [
      {
        id: 'interview',
        name: 'Interview',
        dimensions: known.dimensions,
        checks: known.checks,
        exercises: context.exercises ?? [],
      },
    ];
  }
  const names = collectNames(source);
  const stages = written.flatMap((stage, index) => {
    if (!stage) return [];
    const path = ['stages', index];
    names.claim(stage.id, [...path, 'id'], 'stage');
    return [{ stage, path, covers: readCovers(source, known, stage, path) }];
  });
  const isNamed = stages.some(({ covers }) => covers.checks.length > 0);
  return stages.map(({ stage, path, covers }) => {
    const minutes = readMinutes(source, stage.minutes, [...path, 'minutes']);
    return {
      id: stage.id,
      name: stage.name,
      dimensions: covers.dimensions,
      checks: isNamed ? covers.checks : known.checks,
      exercises: readExercises(source, stage, context, path),
      ...(minutes && { minutes }),
      ...(stage.interviewers === undefined ? {} : { interviewers: stage.interviewers }),
    };
  });
}

function readCovers(source: RoleSource, known: Known, stage: WrittenStage, path: Path) {
  if (!stage.dimensions) return { dimensions: known.dimensions, checks: [] };
  const covers = resolveNames(source, known, stage.dimensions, [...path, 'dimensions'], { checks: true });
  if (stage.dimensions.length === 0) {
    source.add({
      code: 'role/stage-covers-nothing',
      path: [...path, 'dimensions'],
      message: `The stage ${quoted(stage.id)} covers nothing.`,
      hint: 'List its dimensions, groups or checks, or delete the key to cover all of them.',
    });
  }
  return covers;
}

function readExercises(
  source: RoleSource,
  stage: WrittenStage,
  { exercises }: StageContext,
  path: Path,
): readonly string[] {
  const names = stage.exercises ?? [];
  reportListedTwice(source, names, [...path, 'exercises']);
  return exercises
    ? names.filter((name, index) => isKnown(source, name, exercises, 'exercise', [...path, 'exercises', index]))
    : [];
}

/** Whole minutes; the shape has seen to the form. */
function readMinutes(
  source: RoleSource,
  written: number | string | undefined,
  path: Path,
): Exercise['minutes'] | undefined {
  if (written === undefined) return undefined;
  const [from = 0, to = from] = String(written).split(/[-–]/).map(Number);
  if (from >= 1 && from <= to && to <= 1440) return { from, to };
  source.add({
    code: 'role/bad-minutes',
    path,
    message: `${quoted(written)} does not go from fewer to more minutes, up to 1440.`,
    hint: 'Write the shorter time first, such as 60-90.',
  });
  return undefined;
}

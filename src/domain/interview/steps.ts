/** The order of the walk. It is the same for every candidate of a role, because comparing people needs that. */
import type { Step } from '../draft.ts';
import type { Dimension, Role, Stage } from '../role.ts';

/** @throws RangeError when the role has no such stage; whoever lets a stage in has checked it. */
export function stageOf(role: Role, stage: string): Stage {
  const found = role.stages.find(({ id }) => id === stage);
  if (!found) throw new RangeError(`the role ${role.id} has no stage ${stage}`);
  return found;
}

/** The dimensions of a stage, in the role's order. */
export function dimensionsOf(role: Role, stage: string): readonly Dimension[] {
  const inScope = new Set(stageOf(role, stage).dimensions);
  return role.dimensions.filter(({ id }) => inScope.has(id));
}

/** Every step of a stage's walk, in order: brief, dimensions, checks, signs, fields, verdict, review. */
export function stepsOf(role: Role, stage: string): readonly Step[] {
  const { strong, weak } = role.signals;
  return [
    { kind: 'brief' },
    ...dimensionsOf(role, stage).map(({ id }): Step => ({ kind: 'dimension', dimension: id })),
    ...stageOf(role, stage).checks.map((check): Step => ({ kind: 'check', check })),
    ...(strong.length + weak.length > 0 ? [{ kind: 'signals' } as const] : []),
    ...(role.redFlags.length > 0 ? [{ kind: 'red-flags' } as const] : []),
    ...role.fields.map(({ id }): Step => ({ kind: 'field', field: id })),
    ...(role.verdict.length > 0 ? [{ kind: 'verdict' } as const] : []),
    { kind: 'review' },
  ];
}

/** A name that tells one step from every other of the same walk. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case 'dimension':
      return `dimension ${step.dimension}`;
    case 'check':
      return `check ${step.check}`;
    case 'field':
      return `field ${step.field}`;
    default:
      return step.kind;
  }
}

/** Where a step stands in the walk, from 0; -1 when the walk does not have it. */
export function stepIndex(steps: readonly Step[], step: Step): number {
  const key = stepKey(step);
  return steps.findIndex((other) => stepKey(other) === key);
}

/** The step after this one; the last stays where it is. A step the walk does not have leads to the first. */
export function nextStep(role: Role, stage: string, step: Step): Step {
  const steps = stepsOf(role, stage);
  return steps[Math.min(stepIndex(steps, step) + 1, steps.length - 1)] ?? step;
}

/** The step before this one; the first stays where it is. */
export function previousStep(role: Role, stage: string, step: Step): Step {
  const steps = stepsOf(role, stage);
  return steps[Math.max(stepIndex(steps, step) - 1, 0)] ?? step;
}

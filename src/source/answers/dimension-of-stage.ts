import type { Dimension, Role, Stage } from '../../domain/role.ts';
import type { Faults, Path } from '../family-faults.ts';
import { isKnownName } from './known-name.ts';

export interface MentionedDimension {
  readonly id: string;
  readonly path: Path;
  readonly at?: 'key' | 'value';
  /** What the file does with it: "is rated". */
  readonly use: string;
}

/** The dimension of the stage that a file mentions; when there is none, the fault is reported. */
export function dimensionOfStage(
  faults: Faults,
  role: Role,
  stage: Stage,
  { id, path, at = 'value', use }: MentionedDimension,
): Dimension | undefined {
  const known = role.dimensions.map((dimension) => dimension.id);
  const kind = { code: 'unknown-dimension', what: `dimension of the role ${role.id}`, known };
  if (!isKnownName(faults, kind, id, path, at)) return undefined;
  const dimension = role.dimensions.find((other) => other.id === id);
  if (stage.dimensions.includes(id)) return dimension;
  faults.add({
    code: 'dimension-not-in-stage',
    path,
    at,
    message: `The stage ${stage.id} does not cover ${dimension?.name ?? id}, but it ${use} here.`,
    hint: `It covers ${stage.dimensions.join(', ')}.`,
  });
  return undefined;
}

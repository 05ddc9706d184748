import type { Anchor, Dimension, MustHave, Question } from '../../domain/role.ts';
import type { Scale } from '../../domain/scale.ts';
import type { Path } from '../yaml/places.ts';
import { buildScale } from './build-scale.ts';
import { readBands } from './rating-band.ts';
import { readMinimum } from './rating-text.ts';
import { readBonus } from './read-bonus.ts';
import type { RoleSource } from './role-source.ts';
import type { WrittenDimension } from './schema/dimension-schema.ts';

/** A dimension without its place among its siblings. */
export type DimensionParts = Omit<Dimension, 'group' | 'share' | 'weight' | 'weightKind'>;

/** Reads what a dimension says about itself; undefined when there is no scale to read it on. */
export function readDimension(
  source: RoleSource,
  written: WrittenDimension,
  path: Path,
  roleScale: Scale | undefined,
): DimensionParts | undefined {
  const bonus = readBonus(source, written, path);
  const scale = written.scale ? buildScale(source, written.scale, [...path, 'scale']) : roleScale;
  if (!scale) return undefined;
  const mustHave = readMustHave(source, written, path, scale);
  return {
    id: written.id,
    name: written.name,
    scale,
    anchors: readAnchors(source, written, path, scale),
    questions: (written.questions ?? []).map(readQuestion),
    ...(bonus && { bonus }),
    ...(written.looks_for === undefined ? {} : { looksFor: written.looks_for }),
    ...(mustHave && { mustHave }),
  };
}

/** Best first, as they are shown. */
function readAnchors(source: RoleSource, written: WrittenDimension, path: Path, scale: Scale): readonly Anchor[] {
  return readBands(source, scale, written.anchors ?? {}, [...path, 'anchors']).toReversed();
}

function readMustHave(source: RoleSource, written: WrittenDimension, path: Path, scale: Scale): MustHave | undefined {
  const given = written.must_have;
  if (given === undefined) return undefined;
  const at = [...path, 'must_have'];
  if (typeof given !== 'object') {
    const atLeast = readMinimum(source, scale, given, at);
    return atLeast && { atLeast, by: 'panel' };
  }
  const atLeast = readMinimum(source, scale, given.at_least, [...at, 'at_least']);
  return atLeast && { atLeast, by: given.by ?? 'panel' };
}

type WrittenQuestion = NonNullable<WrittenDimension['questions']>[number];

function readQuestion(written: WrittenQuestion): Question {
  return {
    ask: written.ask,
    kind: written.kind ?? 'open',
    listenFor: written.listen_for ?? [],
    followUps: written.follow_ups ?? [],
  };
}

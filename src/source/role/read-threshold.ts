import { ratingExtent } from '../../domain/comparison.ts';
import type { Role, Threshold } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { reportOffScale } from './rating-text.ts';
import { exactAt, parsePercent, type RoleSource, withinDigits } from './role-source.ts';
import type { WrittenOutcome } from './schema/decision-schema.ts';

/** The threshold of an outcome: a score, a percent, or a word of the role's scale. `role` knows how it scores. */
export function readThreshold(
  source: RoleSource,
  outcome: WrittenOutcome,
  role: Role,
  path: Path,
): Threshold | undefined {
  const { from, above } = outcome;
  if (from !== undefined && above !== undefined) {
    source.add({
      code: 'role/two-thresholds',
      path: [...path, 'above'],
      at: 'key',
      message: `The outcome ${quoted(outcome.id)} has both "from" and "above".`,
      hint: '"from" begins at the score, "above" just over it; keep one.',
    });
    return undefined;
  }
  const kind = from === undefined ? 'above' : 'from';
  const bar = from ?? above;
  return bar === undefined ? undefined : readBar(source, role, { kind, bar }, [...path, kind]);
}

interface Bar {
  readonly kind: Threshold['kind'];
  readonly bar: number | string;
}

function readBar(source: RoleSource, role: Role, { kind, bar }: Bar, path: Path): Threshold | undefined {
  const percent = typeof bar === 'string' ? parsePercent(bar) : undefined;
  if (!percent && typeof bar === 'string' && hasWords(role)) {
    const named = ratingExtent({ kind: 'label', label: bar }, role.scale);
    if (named && role.decision.score === 'mean') {
      return { kind, unit: 'score', value: kind === 'from' ? named.low : named.high };
    }
    if (named) return reportPoints(source, bar, path);
    if (!/\d/.test(bar)) return reportWord(source, role, bar, path);
  }
  const value = percent ? withinDigits(source, percent, path) : exactAt(source, path);
  return value && { kind, unit: percent ? 'percent' : 'score', value };
}

function hasWords({ scale }: Role): boolean {
  return scale.ratings.some(({ label }) => label !== undefined);
}

function reportWord(source: RoleSource, role: Role, bar: string, path: Path): undefined {
  reportOffScale(source, role.scale, bar, path);
}

function reportPoints(source: RoleSource, bar: string, path: Path): undefined {
  source.add({
    code: 'role/threshold-in-points',
    path,
    message: `${quoted(bar)} is a rating, but this decision adds ratings up, so that its thresholds are points.`,
    hint: 'Write a number of points, or a percent such as 62.5%.',
  });
}

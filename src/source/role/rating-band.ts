import { compareExact, type Exact } from '../../domain/exact.ts';
import type { Scale } from '../../domain/scale.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { ratingOf, reportOffScale } from './rating-text.ts';
import type { RoleSource } from './role-source.ts';

export interface Band {
  readonly from: Exact;
  readonly to: Exact;
}

/** A key such as 3, "Meets the bar" or 1-2, as ratings of the scale; undefined where it names none. */
export function bandOf(scale: Scale, key: string): Band | undefined {
  const single = ratingOf(scale, key);
  return single ? { from: single, to: single } : splitBand(scale, key);
}

/** The same, once it goes upwards; undefined after reporting what is wrong. */
function readBand(source: RoleSource, scale: Scale, key: string, path: Path): Band | undefined {
  const ends = bandOf(scale, key);
  if (!ends) {
    reportOffScale(source, scale, key, path, 'key');
    return undefined;
  }
  if (ratingOf(scale, key) || compareExact(ends.from, ends.to) < 0) return ends;
  source.add({
    code: 'role/band-reversed',
    path,
    at: 'key',
    message: `The band ${quoted(key)} does not go from a lower to a higher rating.`,
    hint: 'Write the lower rating first, such as 1-2.',
  });
  return undefined;
}

/** A dash can also be part of a word or a minus sign, so every dash is tried as the one between two ratings. */
function splitBand(scale: Scale, key: string): Band | undefined {
  for (const dash of key.matchAll(/[-–]/g)) {
    const from = ratingOf(scale, key.slice(0, dash.index).trim());
    const to = ratingOf(scale, key.slice(dash.index + 1).trim());
    if (from && to) return { from, to };
  }
  return undefined;
}

/** Texts by rating or band, worst first. Bands that share a rating are reported, in whatever spelling they come. */
export function readBands(
  source: RoleSource,
  scale: Scale,
  written: Readonly<Record<string, string>>,
  path: Path,
): readonly (Band & { readonly text: string })[] {
  const bands: (Band & { readonly text: string; readonly key: string })[] = [];
  for (const [key, text] of Object.entries(written)) {
    const band = readBand(source, scale, key, [...path, key]);
    if (!band) continue;
    const other = bands.find(({ from, to }) => compareExact(from, band.to) <= 0 && compareExact(band.from, to) <= 0);
    if (other) reportOverlap(source, { ...band, key }, other, path);
    else bands.push({ text, key, ...band });
  }
  return bands.sort((a, b) => compareExact(a.from, b.from)).map(({ from, to, text }) => ({ from, to, text }));
}

function reportOverlap(
  source: RoleSource,
  band: Band & { key: string },
  other: Band & { key: string },
  path: Path,
): void {
  const same = band.from.equals(other.from) && band.to.equals(other.to);
  source.add({
    code: same ? 'role/rating-twice' : 'role/bands-overlap',
    path: [...path, band.key],
    at: 'key',
    message: same
      ? `${quoted(band.key)} and ${quoted(other.key)} are the same rating.`
      : `${quoted(band.key)} and ${quoted(other.key)} share a rating.`,
    hint: same ? 'Keep one of the two.' : 'Let each rating belong to one band.',
    related: { message: 'the other one', path: [...path, other.key], at: 'key' },
  });
}

import { type Exact, exactText, HUNDRED, ONE, sum } from '../../domain/exact.ts';
import type { WeightKind } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import { rewriting } from '../rewriting.ts';
import type { Path } from '../yaml/places.ts';
import { nearestWhole } from './nearest-whole.ts';
import { exactAt, parsePercent, type RoleSource, withinDigits } from './role-source.ts';

/** Something that shares a whole with its siblings: a dimension, or a group with a weight of its own. */
export interface Sibling {
  readonly id: string;
  readonly path: Path;
  readonly weight: number | string | undefined;
  /** Whether it may have a weight that cannot be read. */
  readonly isHidden: boolean;
}

export interface Weighed {
  readonly kind: WeightKind;
  /** By id; every one above 0. */
  readonly weights: ReadonlyMap<string, Exact>;
  readonly total: Exact;
}

interface ReadWeight {
  readonly sibling: Sibling;
  readonly kind: WeightKind;
  readonly weight: Exact;
}

/**
 * What each sibling weighs. Undefined after reporting why they do not make a whole; `place` is then where the list of
 * them is. Percents add up to exactly 100, computed on the decimals as written.
 */
export function weigh(source: RoleSource, siblings: readonly Sibling[], place: Path): Weighed | undefined {
  const read = siblings.filter(({ isHidden }) => !isHidden).map((sibling) => readWeight(source, sibling));
  const weighed = read.filter((one) => one !== undefined);
  const kind = weighed[0]?.kind;
  if (kind === undefined || weighed.length < read.length || isMixed(source, weighed)) return undefined;
  if (read.length < siblings.length) return undefined;
  const total = sum(weighed.map(({ weight }) => weight));
  if (kind === 'percent' && !total.equals(HUNDRED)) {
    reportSum(source, weighed, total, place);
    return undefined;
  }
  return { kind, total, weights: new Map(weighed.map(({ sibling, weight }) => [sibling.id, weight])) };
}

function readWeight(source: RoleSource, sibling: Sibling): ReadWeight | undefined {
  const { weight: written } = sibling;
  const path = [...sibling.path, 'weight'];
  if (written === undefined) return { sibling, kind: 'equal', weight: ONE };
  const percent = typeof written === 'string' ? parsePercent(written) : undefined;
  const weight = percent ? withinDigits(source, percent, path) : numberWeight(source, written, path);
  if (!weight) return undefined;
  if (weight.compare(0) > 0) return { sibling, kind: percent ? 'percent' : 'relative', weight };
  source.add({
    code: 'role/weight-not-positive',
    path,
    message: `The weight of ${quoted(sibling.id)} is ${quoted(written).replaceAll('"', '')}; a weight is above 0.`,
    hint: 'For something that is asked but does not count, use a check or a field.',
  });
  return undefined;
}

function numberWeight(source: RoleSource, written: number | string, path: Path): Exact | undefined {
  if (typeof written === 'number' || /^[+-]?[\d.]+$/.test(written)) return exactAt(source, path);
  const spaced = /^([\d.]+)\s+%$/.exec(written);
  source.add({
    code: 'role/bad-weight',
    path,
    message: `${quoted(written)} is not a weight.`,
    hint: spaced ? `Write ${spaced[1]}% without the space.` : weightHint(written),
    fix: rewriting(source.document, source.document.locate(path, 'value'), (text) =>
      /^\d+(?:\.\d+)?\s+%$/.test(text) ? text.replace(/\s+/, '') : undefined,
    ),
  });
  return undefined;
}

function weightHint(written: string): string {
  if (/[“”„‘’«»]/.test(written)) return 'These are curly quotes, which belong to the text; use straight ones or none.';
  const meant = percentMeant(written);
  return meant === undefined ? 'Write a percent such as 20%, or a number.' : `Write ${meant}.`;
}

/** "12,5%", "20 percent", "20%%", "％２０" and "+20%" as they would be right; undefined when it cannot be told. */
function percentMeant(written: string): string | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(',', '.')
    .replace(/\s|^\+/g, '');
  const number = /^%?(\d+(?:\.\d+)?)(?:%+|percent|pct\.?)?$/i.exec(plain)?.[1];
  return number === undefined ? undefined : `${number}${plain === number ? '' : '%'}`;
}

function isMixed(source: RoleSource, weighed: readonly ReadWeight[]): boolean {
  const weights = weighed.filter(({ kind }) => kind !== 'equal');
  const without = weighed.filter(({ kind }) => kind === 'equal');
  if (weights.length > 0 && without.length > 0) return reportMissing(source, without, weights);
  const relative = weights.find(({ kind }) => kind === 'relative');
  const percent = weights.find(({ kind }) => kind === 'percent');
  if (!relative || !percent) return false;
  // 0.6 beside 40% is a share of one.
  const meant = exactText(relative.weight.compare(1) < 0 ? relative.weight.mul(HUNDRED) : relative.weight);
  source.add({
    code: 'role/weights-mixed',
    path: [...relative.sibling.path, 'weight'],
    message: `The weight of ${quoted(relative.sibling.id)} is a plain number, but others are in percent.`,
    hint: `Write ${meant}% if that is meant.`,
    related: { message: 'in percent here', path: [...percent.sibling.path, 'weight'] },
  });
  return true;
}

function reportMissing(source: RoleSource, without: readonly ReadWeight[], weights: readonly ReadWeight[]): boolean {
  const names = without.map(({ sibling }) => quoted(sibling.id));
  const [first] = without;
  source.add({
    code: 'role/weights-mixed',
    path: [...(first?.sibling.path ?? []), 'weight'],
    message: `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} no weight, but ${weights.length} beside ${names.length === 1 ? 'it' : 'them'} ${weights.length === 1 ? 'has' : 'have'} one.`,
    hint: 'Give all of them a weight, or none.',
  });
  return true;
}

function reportSum(source: RoleSource, weighed: readonly ReadWeight[], total: Exact, place: Path): void {
  const missing = HUNDRED.sub(total);
  const difference = `${exactText(missing.abs())}%`;
  const change = nearestWhole(weighed.map(({ sibling, weight }) => ({ id: sibling.id, weight })));
  const first = change ?? `${missing.compare(0) > 0 ? 'Add' : 'Take away'} ${difference} where it fits`;
  source.add({
    code: 'role/weights-sum',
    path: place,
    at: 'key',
    message: `The weights add up to ${exactText(total)}%, not 100%: ${difference} ${missing.compare(0) > 0 ? 'too little' : 'too much'}.`,
    hint: `${first}, or write plain numbers, which need not add up.`,
  });
}

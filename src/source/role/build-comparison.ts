import type { Comparator, Comparison, Value } from '../../domain/condition.ts';
import { type Exact, parseDecimal } from '../../domain/exact.ts';
import type { Path } from '../yaml/places.ts';
import type { Measure } from './measures.ts';
import { exactAt, parsePercent, type RoleSource, withinDigits } from './role-source.ts';
import type { WrittenComparison } from './schema/condition-schema.ts';

export type Written = WrittenComparison;

const COMPARATORS = ['at_least', 'above', 'at_most', 'below', 'equals'] as const satisfies readonly Comparator[];

/** The comparison with its values checked against what they are compared with; undefined after reporting. */
export function buildComparison(
  source: RoleSource,
  written: Written,
  measure: Measure,
  path: Path,
): Comparison | undefined {
  const given = COMPARATORS.filter((comparator) => written[comparator] !== undefined);
  if (given.length === 0) {
    source.add({
      code: 'role/empty-comparison',
      path,
      message: 'Nothing is compared here.',
      hint: 'Write at_least, above, at_most, below or equals, with a value.',
    });
    return undefined;
  }
  const parts = given.map((comparator) => readPart(source, comparator, written, measure, path));
  const good = parts.filter((part) => part !== undefined);
  if (good.length < parts.length) return undefined;
  if (good.length === 1) return good;
  const clash = contradiction(good, measure);
  if (!clash) return good;
  source.add({
    code: 'role/contradiction',
    path: [...path, clash],
    at: 'key',
    message: `Nothing can be ${good.map(({ comparator }) => wording(comparator, written)).join(' and ')}.`,
    hint: 'Keep one of them, or choose values with something in between.',
  });
  return undefined;
}

function wording(comparator: Comparator, written: Written): string {
  const value = String(written[comparator]);
  return comparator === 'equals' ? `equal to ${value}` : `${comparator.replace('_', ' ')} ${value}`;
}

type Part = Comparison[number];

function readPart(
  source: RoleSource,
  comparator: Comparator,
  written: Written,
  measure: Measure,
  path: Path,
): Part | undefined {
  const at = [...path, comparator];
  const given = written[comparator] ?? '';
  const value = typeof given === 'number' ? numberValue(exactAt(source, at)) : textValue(source, given, at);
  if (!value) return undefined;
  const text = source.document.scalarText(at) ?? String(given);
  const problem = measure.problem(value, text);
  if (!problem) return { comparator, value };
  source.add({ code: 'role/bad-comparison', path: at, ...problem });
  return undefined;
}

function numberValue(value: Exact | undefined): Value | undefined {
  return value && { kind: 'number', value };
}

function textValue(source: RoleSource, text: string, path: Path): Value | undefined {
  if (text === 'must_have') return { kind: 'must-have' };
  const percent = parsePercent(text);
  const number = percent ?? parseDecimal(text);
  if (!number) return { kind: 'label', label: text };
  const value = withinDigits(source, number, path);
  return value && { kind: percent ? 'percent' : 'number', value };
}

/** The second of two comparators that cannot both hold, as far as their values are plain numbers. */
function contradiction(parts: readonly Part[], measure: Measure): Comparator | undefined {
  const limits = parts.map(({ comparator, value }) => ({ comparator, value: measure.numberOf(value) }));
  for (const [index, limit] of limits.entries()) {
    const earlier = limits.slice(0, index).find((other) => clash(other, limit));
    if (earlier) return limit.comparator;
  }
  return undefined;
}

interface Limit {
  readonly comparator: Comparator;
  readonly value: Exact | undefined;
}

function clash(a: Limit, b: Limit): boolean {
  if (!a.value || !b.value) return false;
  return isEmpty(a.comparator, a.value, b.comparator, b.value) || isEmpty(b.comparator, b.value, a.comparator, a.value);
}

const LOWER: Readonly<Record<Comparator, boolean>> = {
  at_least: true,
  above: true,
  equals: true,
  at_most: false,
  below: false,
};
const UPPER: Readonly<Record<Comparator, boolean>> = {
  at_most: true,
  below: true,
  equals: true,
  at_least: false,
  above: false,
};

/** Whether nothing lies between a lower and an upper limit. */
function isEmpty(lower: Comparator, low: Exact, upper: Comparator, high: Exact): boolean {
  if (!LOWER[lower] || !UPPER[upper]) return false;
  const order = low.compare(high);
  return order > 0 || (order === 0 && (lower === 'above' || upper === 'below'));
}

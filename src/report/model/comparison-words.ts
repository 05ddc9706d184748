/** Comparisons in words: "at least 3", "below “Meets the bar”", "at least 2 and below 4". */
import type { Comparator, Comparison, Value } from '../../domain/condition.ts';
import { exactText, ONE, ZERO } from '../../domain/exact.ts';
import { findRating, type Scale } from '../../domain/scale.ts';
import { listed } from '../../domain/wording.ts';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  at_least: 'at least',
  above: 'above',
  at_most: 'at most',
  below: 'below',
  equals: 'exactly',
};

/** What a number is followed by: "%" where it is a percentage, " points" where ratings are added up. */
type Unit = '' | '%' | ' points';

export function comparisonWords(is: Comparison, unit: Unit = '', scale?: Scale): string {
  return listed(
    is.map(({ comparator, value }) => `${COMPARATORS[comparator]} ${valueWords(value, unit, scale)}`),
    'and',
  );
}

function valueWords(value: Value, unit: Unit, scale: Scale | undefined): string {
  switch (value.kind) {
    case 'number': {
      const word = scale?.kind === 'words' ? findRating(scale, value.value)?.label : undefined;
      return word === undefined ? `${exactText(value.value)}${unit}` : `“${word}”`;
    }
    case 'percent':
      return `${exactText(value.value)}%`;
    case 'label':
      return `“${value.label}”`;
    case 'must-have':
      return 'its must-have';
  }
}

const MORE_OR_LESS: Readonly<Record<Comparator, string>> = {
  at_least: 'at least',
  above: 'more than',
  at_most: 'at most',
  below: 'fewer than',
  equals: 'exactly',
};

export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** How many of something: "at least 1 dimension", "more than 50% of the dimensions", "no dimension". */
export function amount(is: Comparison, noun: Noun): string {
  if (isNone(is)) return `no ${noun.one}`;
  const amounts = is.map(({ comparator, value }) => `${MORE_OR_LESS[comparator]} ${valueWords(value, '', undefined)}`);
  if (is.some(({ value }) => value.kind === 'percent')) return `${listed(amounts, 'and')} of the ${noun.many}`;
  return `${listed(amounts, 'and')} ${isOne(is) ? noun.one : noun.many}`;
}

/** The same with the verb that follows: "at least 1 dimension is". */
export function amountIs(is: Comparison, noun: Noun): string {
  return `${amount(is, noun)} ${isNone(is) || isOne(is) ? 'is' : 'are'}`;
}

/** Zero, however it is said. */
export function isNone(is: Comparison): boolean {
  return (
    is.length === 1 &&
    is.every(({ comparator, value }) => {
      if (value.kind !== 'number') return false;
      if (comparator === 'below') return value.value.equals(ONE);
      return (comparator === 'at_most' || comparator === 'equals') && value.value.equals(ZERO);
    })
  );
}

/** One or more, however it is said. */
export function isAny(is: Comparison): boolean {
  return (
    is.length === 1 &&
    is.every(({ comparator, value }) => {
      if (value.kind !== 'number') return false;
      return comparator === 'at_least' ? value.value.equals(ONE) : comparator === 'above' && value.value.equals(ZERO);
    })
  );
}

function isOne(is: Comparison): boolean {
  return is.every(({ value }) => value.kind === 'number' && value.value.equals(ONE));
}

/**
 * Exact numbers. Ratings, weights and thresholds are decimals as people write them; every sum, comparison and tie
 * is computed on rationals, so that a candidate exactly on the bar is on the bar. Binary floating point never
 * decides anything here; it appears only when a number is written out.
 */
import Fraction from 'fraction.js';

/** An exact rational number. Immutable. */
export type Exact = Fraction;

/** The whole numbers that ratings and thresholds mostly are: numbers are immutable, and can be shared. */
const WHOLE: readonly Exact[] = Array.from({ length: 101 }, (_, whole) => new Fraction(whole));

export const ZERO = WHOLE[0] as Exact;
export const ONE = WHOLE[1] as Exact;
export const HUNDRED = WHOLE[100] as Exact;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * Reads a decimal exactly as it is written ("3.45", "1e-7", "+.5"). Returns undefined for anything that is not a
 * finite decimal. fraction.js is not given the text itself: it would also accept repeating decimals and slashes,
 * which no file of ours may contain.
 */
export function parseDecimal(text: string): Exact | undefined {
  return SMALL.get(text) ?? readDecimal(text);
}

/** In the spelling they mostly have. */
const SMALL: ReadonlyMap<string, Exact> = new Map(WHOLE.map((number, whole) => [String(whole), number]));

function readDecimal(text: string): Exact | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const exponent = Number(exponentText) - fraction.length;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent >= 0 ? new Fraction(digits * power) : new Fraction(digits, power);
}

/**
 * The exact number meant by a JavaScript number or decimal text: 0.1 is one tenth, because the shortest decimal
 * that reads back as the same double is what its author wrote.
 * @throws RangeError when it is not a finite decimal.
 */
export function exact(value: number | bigint | string): Exact {
  if (typeof value === 'bigint') return new Fraction(value);
  const parsed = parseDecimal(String(value));
  if (!parsed) throw new RangeError(`not a finite decimal: ${value}`);
  return parsed;
}

/** The exact ratio numerator ÷ denominator. @throws when the denominator is zero. */
export function ratio(numerator: number | bigint, denominator: number | bigint): Exact {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

/** Whether two numbers are the same; numbers are always in their lowest terms. */
export function isSame(one: Exact, other: Exact): boolean {
  return one === other || (one.n === other.n && one.d === other.d && one.s === other.s);
}

/** Below zero where the first is lower, above zero where it is higher. Sooner than the library where terms are whole. */
export function compareExact(one: Exact, other: Exact): number {
  if (one === other) return 0;
  if (one.d !== other.d) return one.compare(other);
  if (one.s !== other.s) return one.s < other.s ? -1 : 1;
  if (one.n === other.n) return 0;
  return one.n < other.n === one.s > 0n ? -1 : 1;
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), ZERO);
}

/** Arithmetic mean. @throws RangeError for an empty list: there is no mean of nothing. */
export function mean(values: readonly Exact[]): Exact {
  if (values.length === 0) throw new RangeError('mean of no values');
  return sum(values).div(values.length);
}

export function lowest(values: readonly Exact[]): Exact {
  return values.reduce((low, value) => (value.compare(low) < 0 ? value : low));
}

export function highest(values: readonly Exact[]): Exact {
  return values.reduce((high, value) => (value.compare(high) > 0 ? value : high));
}

/** The number as text that loses nothing: "53/13", or "3.6" where the decimal ends. */
export function exactText(value: Exact): string {
  return endsAsDecimal(value) ? decimalText(value) : value.toFraction();
}

/** Reads back what exactText wrote. Undefined for anything else. */
export function parseExactText(text: string): Exact | undefined {
  const match = /^(-?\d+)\/([1-9]\d*)$/.exec(text);
  return match ? ratio(BigInt(match[1] as string), BigInt(match[2] as string)) : parseDecimal(text);
}

/** Significant digits of a rounded number: more than anyone reads, fewer than where binary noise begins. */
const SIGNIFICANT = 12;

/**
 * The number to twelve significant digits, half away from zero. For people and spreadsheets; `exactText` beside it
 * loses nothing. Divided as whole numbers: numerators and denominators of any length have a quotient.
 */
export function rounded({ s, n, d }: Exact): number {
  if (n === 0n) return 0;
  // The power of ten of the first digit: lengths alone cannot tell 4/3 (0) from 1/3 (-1).
  const guess = n.toString().length - d.toString().length;
  const exponent = n * tenTo(-guess) >= d * tenTo(guess) ? guess : guess - 1;
  const shift = SIGNIFICANT - 1 - exponent;
  const [over, under] = [n * tenTo(shift), d * tenTo(-shift)];
  const digits = (2n * over + under) / (2n * under);
  return Number(`${s < 0n ? '-' : ''}${digits}e${-shift}`);
}

/** Ten to a power; 1 where the power is negative, which belongs to the other side of the division. */
function tenTo(power: number): bigint {
  return 10n ** BigInt(Math.max(0, power));
}

function endsAsDecimal(value: Exact): boolean {
  let denominator = value.d;
  for (const prime of [2n, 5n]) while (denominator % prime === 0n) denominator /= prime;
  return denominator === 1n;
}

function decimalText(value: Exact): string {
  let power = 1n;
  let places = 0;
  while (power % value.d !== 0n) {
    power *= 10n;
    places += 1;
  }
  const digits = (value.n * (power / value.d)).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = value.s < 0n ? '-' : '';
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

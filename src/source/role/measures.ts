import type { Narrowing, Value } from '../../domain/condition.ts';
import { type Exact, exactText, HUNDRED, ZERO } from '../../domain/exact.ts';
import type { Dimension, Role } from '../../domain/role.ts';
import { fromPosition, type Scale, scaleMax, scaleMin } from '../../domain/scale.ts';
import { pointsExtent } from '../../domain/way.ts';
import { alternatives, quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';

/** What a comparison is made on: which values mean something there, and what they are. */
export interface Measure {
  /** What is wrong with a value, or undefined. */
  problem(value: Value, written: string): { readonly message: string; readonly hint: string } | undefined;
  /** The value as a number where there is only one, to see contradictions. */
  numberOf(value: Value): Exact | undefined;
}

const plain = (value: Value): Exact | undefined => (value.kind === 'number' ? value.value : undefined);

function isWithin(value: Exact, low: Exact, high: Exact | undefined): boolean {
  return value.compare(low) >= 0 && (!high || value.compare(high) <= 0);
}

const offPercent = (value: Value): boolean => value.kind === 'percent' && !isWithin(value.value, ZERO, HUNDRED);

/** A figure from 0 to 100. */
export function percent(what: string): Measure {
  return {
    problem: (value, written) => {
      const isPercent = value.kind === 'number' || value.kind === 'percent';
      if (isPercent && isWithin(value.value, ZERO, HUNDRED)) return undefined;
      return {
        message: `${quoted(written)} cannot be compared with ${what}, which goes from 0 to 100.`,
        hint: 'Write a percent such as 65%.',
      };
    },
    numberOf: (value) => (value.kind === 'number' || value.kind === 'percent' ? value.value : undefined),
  };
}

/** How many there are; as a percent, their share. `most` is how many there can be, where that is known. */
export function count(what: string, most?: number): Measure {
  return {
    problem: (value, written) => {
      if (value.kind === 'percent' && !offPercent(value)) return undefined;
      if (value.kind !== 'number' || value.value.d !== 1n || value.value.compare(0) < 0) {
        return {
          message: `${quoted(written)} is not a number of ${what}.`,
          hint: 'Write a whole number such as 1, or a share such as 50%.',
        };
      }
      if (most === undefined || value.value.compare(most) <= 0) return undefined;
      return {
        message: `There are only ${most} ${what} that this could count, not ${written}.`,
        hint: `Write ${most} or less.`,
      };
    },
    numberOf: plain,
  };
}

/** Something in the units of one scale. */
export function scaleValue(what: string, scale: Scale): Measure {
  return {
    problem: (value, written) => scaleProblem(what, [scale], value, written),
    numberOf: (value) => onScale(scale, value),
  };
}

/** Ratings of dimensions, each in its own scale; a value must mean something on one of them. */
export function ratings(dimensions: readonly Dimension[]): Measure {
  const scales = dimensions.map(({ scale }) => scale);
  const [only] = dimensions;
  const what = dimensions.length === 1 && only ? quoted(only.id) : 'a rating';
  return {
    problem: (value, written) => {
      if (value.kind !== 'must-have') return scaleProblem(what, scales, value, written);
      if (dimensions.some(({ mustHave }) => mustHave)) return undefined;
      const message =
        dimensions.length === 1 ? `${what} has no must_have.` : 'None of these dimensions has a must_have.';
      return { message, hint: 'Give the dimension a must_have, or write a rating here.' };
    },
    numberOf: (value) => (only && isOneScale(scales) ? onScale(only.scale, value) : undefined),
  };
}

function isOneScale(scales: readonly Scale[]): boolean {
  return scales.every((scale) => scale === scales[0]);
}

function onScale(scale: Scale, value: Value): Exact | undefined {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'percent') return fromPosition(scale, value.value.div(HUNDRED));
  const named = value.kind === 'label' ? scale.ratings.filter(({ label }) => label === value.label) : [];
  return named.length === 1 ? named[0]?.value : undefined;
}

function scaleProblem(what: string, scales: readonly Scale[], value: Value, written: string) {
  if (value.kind === 'must-have') {
    return { message: `must_have means nothing for ${what}.`, hint: 'It can stand in "rating", "every" and "count".' };
  }
  if (value.kind === 'percent') {
    if (!offPercent(value)) return undefined;
    return { message: `${quoted(written)} is not a percent from 0% to 100%.`, hint: 'Write a percent such as 65%.' };
  }
  if (scales.some((scale) => isOn(scale, value))) return undefined;
  const labels = [...new Set(scales.flatMap(({ ratings: all }) => all.flatMap(({ label }) => label ?? [])))];
  const meant = value.kind === 'label' ? suggest(value.label, labels) : undefined;
  return {
    message: `${quoted(written)} is not on the scale of ${what}.`,
    hint:
      meant === undefined
        ? `It goes from ${[...new Set(scales.map(endsOf))].join(', or from ')}.`
        : `Did you mean ${quoted(meant)}?`,
  };
}

function isOn(scale: Scale, value: Exclude<Value, { kind: 'percent' | 'must-have' }>): boolean {
  if (value.kind === 'label') return scale.ratings.some(({ label }) => label === value.label);
  return isWithin(value.value, scaleMin(scale), scaleMax(scale));
}

function endsOf(scale: Scale): string {
  const [worst, best] = [scale.ratings[0], scale.ratings.at(-1)];
  if (scale.kind === 'words') return `${quoted(worst?.label)} to ${quoted(best?.label)}`;
  return `${exactText(scaleMin(scale))} to ${exactText(scaleMax(scale))}`;
}

/** A sum of points. */
export function points(role: Role, within: Narrowing): Measure {
  const { low, high } = pointsExtent(role, within);
  return {
    problem: (value, written) => {
      if (value.kind === 'percent' && !offPercent(value)) return undefined;
      if (value.kind === 'number' && isWithin(value.value, low, high)) return undefined;
      const range = `${exactText(low)} to ${exactText(high)}`;
      return { message: `${quoted(written)} is not a sum that the ratings can give.`, hint: `It goes from ${range}.` };
    },
    numberOf: plain,
  };
}

/** The interviewers' own answers, worst first. */
export function verdicts(labels: readonly string[]): Measure {
  return {
    problem: (value, written) => {
      if (value.kind === 'label' && labels.includes(value.label)) return undefined;
      if (
        value.kind === 'number' &&
        value.value.d === 1n &&
        isWithin(value.value, ZERO.add(1), ZERO.add(labels.length))
      )
        return undefined;
      const meant = suggest(written, labels);
      const known =
        labels.length === 0
          ? 'This role asks for no verdict.'
          : `The verdicts are ${alternatives(labels.map(quoted))}.`;
      return {
        message: `${quoted(written)} is not a verdict of this role.`,
        hint: meant === undefined ? known : `Did you mean ${quoted(meant)}?`,
      };
    },
    numberOf: (value) => {
      if (value.kind === 'label')
        return labels.includes(value.label) ? ZERO.add(labels.indexOf(value.label) + 1) : undefined;
      return plain(value);
    },
  };
}

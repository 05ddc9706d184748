import type { Comparison, Value } from '../../domain/condition.ts';
import { type Exact, exact, exactText } from '../../domain/exact.ts';
import type { Scale } from '../../domain/scale.ts';

/** Values as a role file writes them, in one spelling each. */

/** A JSON number where that loses nothing, else the decimal as text, which a role file may hold as well. */
export function numberValue(value: Exact): number | string {
  const text = exactText(value);
  const number = Number(text);
  return exact(number).equals(value) ? number : text;
}

export function percentValue(value: Exact): string {
  return `${exactText(value)}%`;
}

export function bandKey({ from, to }: { readonly from: Exact; readonly to: Exact }): string {
  return from.equals(to) ? exactText(from) : `${exactText(from)}-${exactText(to)}`;
}

export function minutesValue({ from, to }: { readonly from: number; readonly to: number }): number | string {
  return from === to ? from : `${from}-${to}`;
}

export function scaleMeaning({ kind, ratings }: Scale): unknown {
  const [worst, second, best] = [ratings[0], ratings[1], ratings.at(-1)];
  if (kind === 'words') return ratings.map(({ label }) => label);
  if (kind === 'list' || !worst || !second || !best) return ratings.map(({ value }) => numberValue(value));
  const labels = labelsMeaning({ kind, ratings });
  return {
    min: numberValue(worst.value),
    max: numberValue(best.value),
    step: numberValue(second.value.sub(worst.value)),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
  };
}

/** Neighbours with one word are a band. */
function labelsMeaning({ ratings }: Scale): readonly (readonly [string, string])[] {
  const bands: { from: Exact; to: Exact; label: string | undefined }[] = [];
  for (const { value, label } of ratings) {
    const last = bands.at(-1);
    if (last && last.label === label) last.to = value;
    else bands.push({ from: value, to: value, label });
  }
  return bands.flatMap((band) => (band.label === undefined ? [] : [[bandKey(band), band.label] as const]));
}

export function comparisonMeaning(comparison: Comparison): Readonly<Record<string, number | string>> {
  return Object.fromEntries(comparison.map(({ comparator, value }) => [comparator, comparedValue(value)]));
}

function comparedValue(value: Value): number | string {
  switch (value.kind) {
    case 'number':
      return numberValue(value.value);
    case 'percent':
      return percentValue(value.value);
    case 'label':
      return value.label;
    case 'must-have':
      return 'must_have';
  }
}

/** Scales, ratings and minutes in words. */
import { type Exact, exactText, ONE } from '../../domain/exact.ts';
import { findRating, type Scale, scaleMax, scaleMin } from '../../domain/scale.ts';
import { listed } from '../../domain/wording.ts';

/** "1 to 5", "1 to 5 in steps of 0.5", "0, 3, 6, 8 or 10", "No, Mixed or Yes". */
export function scaleWords(scale: Scale): string {
  switch (scale.kind) {
    case 'words':
      return listed(
        scale.ratings.map(({ label, value }) => label ?? exactText(value)),
        'or',
      );
    case 'list':
      return listed(
        scale.ratings.map(({ value }) => exactText(value)),
        'or',
      );
    case 'numbers': {
      const step = (scale.ratings[1]?.value ?? scaleMax(scale)).sub(scaleMin(scale));
      const range = `${exactText(scaleMin(scale))} to ${exactText(scaleMax(scale))}`;
      return step.equals(ONE) ? range : `${range} in steps of ${exactText(step)}`;
    }
  }
}

/** The labels of a scale of numbers: "1 Below the bar", "2–3 Meets the bar"; empty where it has none. */
export function labelWords(scale: Scale): readonly string[] {
  if (scale.kind === 'words') return [];
  const bands: { label: string; from: Exact; to: Exact }[] = [];
  for (const { value, label } of scale.ratings) {
    const last = bands.at(-1);
    if (label === undefined) continue;
    if (last?.label === label) last.to = value;
    else bands.push({ label, from: value, to: value });
  }
  return bands.map(({ label, from, to }) => `${bandWords(scale, from, to)} ${label}`);
}

/** "5", "1–2", "Mixed": the ratings an anchor or a label is for. */
export function bandWords(scale: Scale, from: Exact, to: Exact): string {
  const word = (value: Exact) =>
    (scale.kind === 'words' ? findRating(scale, value)?.label : undefined) ?? exactText(value);
  return from.equals(to) ? word(from) : `${word(from)}–${word(to)}`;
}

/** "60 minutes", "45 to 60 minutes". */
export function minutesWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `${from} minutes` : `${from} to ${to} minutes`;
}

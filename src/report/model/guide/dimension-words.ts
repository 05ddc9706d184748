/** What a dimension counts and how it is rated, in words. */
import { exactText } from '../../../domain/exact.ts';
import type { Dimension, Role } from '../../../domain/role.ts';
import { shareText, shownRating } from '../../../domain/shown.ts';
import type { Option } from '../report.ts';
import { bandWords } from '../scale-words.ts';

/** "20% of the role", "bonus, up to 5 points of a hundred". */
export function weightWords({ bonus, share }: Pick<Dimension, 'bonus' | 'share'>): string {
  return bonus ? `bonus, up to ${exactText(bonus)} points of a hundred` : `${shareText(share)} of the role`;
}

/** What stands under a dimension's name: its group, its weight, its minimum. */
export function standingWords(role: Role, dimension: Dimension): string {
  const group = role.groups.find(({ id }) => id === dimension.group)?.name;
  const weight = weightWords(dimension);
  return [
    `${weight.charAt(0).toUpperCase()}${weight.slice(1)}${group === undefined ? '' : `, in ${group}`}.`,
    ...minimumWords(dimension),
  ].join(' ');
}

/** What its rating has to be at least, as a sentence; nothing where there is no minimum. */
export function minimumWords({ mustHave, scale }: Dimension): readonly string[] {
  if (!mustHave) return [];
  const whose = mustHave.by === 'interviewer' ? "every interviewer's rating" : "the panel's rating";
  return [`A must-have: ${whose} has to be at least ${bandWords(scale, mustHave.atLeast, mustHave.atLeast)}.`];
}

/** The ratings of its scale, worst first, each with its label. */
export function ratingOptions({ scale }: Dimension): readonly Option[] {
  return scale.ratings.map(({ value, label }) => ({
    text: shownRating(scale, value),
    ...(label === undefined || scale.kind === 'words' ? {} : { label }),
  }));
}

/** "5 Excellent", "1–2": the ratings an anchor is for, with their label where they share one. */
export function anchorWords({ scale }: Dimension, { from, to }: Dimension['anchors'][number]): string {
  const band = bandWords(scale, from, to);
  if (scale.kind === 'words') return band;
  const within = scale.ratings.filter(({ value }) => value.compare(from) >= 0 && value.compare(to) <= 0);
  const labels = new Set(within.map(({ label }) => label));
  const [label] = labels;
  return labels.size === 1 && label !== undefined ? `${band} ${label}` : band;
}

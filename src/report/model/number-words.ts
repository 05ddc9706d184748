/** Numbers as they are shown, the same in every report. */
import { type Exact, exactText, HUNDRED } from '../../domain/exact.ts';
import type { Figures } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import { shownPercent, shownScore } from '../../domain/shown.ts';
import { placedThresholds } from '../../domain/thresholds.ts';
import { scaleWords } from './scale-words.ts';

/** 66.25 is "66.3%", 20 is "20%": one decimal, and none where there is nothing behind the point. */
export function percentWords(value: Exact, thresholds: readonly Exact[] = []): string {
  return `${shownPercent(value, thresholds).replace(/\.0$/, '')}%`;
}

/** A part of the whole, 0 to 1, as a percentage. */
export function shareWords(share: Exact): string {
  return percentWords(share.mul(HUNDRED));
}

/** "3.65", on the right side of every threshold of the role; "24 points" where the role adds up. */
export function scoreWords(role: Role, score: Exact): string {
  const bars = placedThresholds(role).map((threshold) => threshold.score);
  const shown = shownScore(score, bars);
  return role.decision.score === 'sum' ? `${shown.replace(/\.00$/, '')} points` : shown;
}

/** "66.3%", on the right side of the role's thresholds that are percentages. */
export function wayWords(role: Role, percent: Exact): string {
  const bars = role.decision.outcomes.flatMap(({ threshold }) =>
    threshold?.unit === 'percent' ? threshold.value : [],
  );
  return percentWords(percent, bars);
}

/** "3.65 (66.3%)", or that there is none. */
export function figureWords(role: Role, { score, percent }: Figures): string {
  if (!score || !percent) return 'none';
  return `${scoreWords(role, score)} (${wayWords(role, percent)})`;
}

/** The score with everything that is needed to read it: its scale, its percentage, how much of the weight is in it. */
export function scoreSentence(role: Role, figures: Figures): string {
  const { score, percent, coverage } = figures;
  if (!score || !percent) return 'no score: nothing that counts towards it was rated';
  const scale =
    role.decision.score === 'sum' || role.scale.kind === 'words' ? '' : ` on a scale of ${scaleWords(role.scale)}`;
  return `${scoreWords(role, score)}${scale}, ${wayWords(role, percent)} of the way from worst to best, with ${percentWords(coverage)} of the weight rated`;
}

/** How far ratings are apart: "2", "1.5", "0.33". */
export function distanceWords(distance: Exact): string {
  return shownScore(distance).replace(/\.?0+$/, '');
}

/** The same in words: "one point", "half a point", "1.5 points". */
export function pointsWords(distance: Exact): string {
  switch (exactText(distance)) {
    case '1':
      return 'one point';
    case '0.5':
      return 'half a point';
    default:
      return `${distanceWords(distance)} points`;
  }
}

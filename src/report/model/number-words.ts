/** Numbers as they are shown, the same in every report. */
import { type Exact, exactText, ZERO } from '../../domain/exact.ts';
import type { Figures, Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import { percentText, shownScore } from '../../domain/shown.ts';
import { resultScoreText, scoreText, wayText } from '../../domain/wording.ts';
import { scaleWords } from './scale-words.ts';

/** "3.65 (66.3%)", or that there is none. */
export function figureWords(role: Role, { score, percent }: Figures): string {
  if (!score || !percent) return 'none';
  return `${scoreText(role, score)} (${wayText(role, percent)})`;
}

/**
 * The score with everything that is needed to read it: its scale, its percentage, what it stands on.
 * @param basis for a scorecard (see basisWords); otherwise how much of the weight was rated
 */
export function scoreSentence(role: Role, result: Pick<Result, 'figures' | 'dimensions'>, basis?: string): string {
  const { score, percent, coverage } = result.figures;
  if (!score || !percent) return 'no score: nothing that counts towards it was rated';
  const scale =
    role.decision.score === 'sum' || role.scale.kind === 'words' ? '' : ` on a scale of ${scaleWords(role.scale)}`;
  return `${resultScoreText(role, result)}${scale}, ${wayText(role, percent)} of the way from worst to best${basis === undefined ? `, with ${percentText(coverage)} of the weight rated` : `; ${basis}`}`;
}

/** How far ratings are apart: "2", "1.5", "0.001"; two decimals of what never ends, "0.33". */
export function distanceWords(distance: Exact): string {
  const text = exactText(distance);
  return text.includes('/') ? shownScore(distance, [ZERO]) : text;
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

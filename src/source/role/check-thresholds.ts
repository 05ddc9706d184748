import { type Exact, exactText, HUNDRED } from '../../domain/exact.ts';
import type { Outcome, Role, Threshold } from '../../domain/role.ts';
import { percentFromScore, scoreFromPercent } from '../../domain/way.ts';
import { quoted } from '../finding.ts';
import type { RoleSource } from './role-source.ts';

interface Bar {
  readonly index: number;
  readonly outcome: Outcome;
  readonly threshold: Threshold;
  /** Per cent of the way from worst to best, in which all bars can be compared. */
  readonly percent: Exact;
}

/** Thresholds are within what the score can reach, and go down from the best outcome to the worst. One that is undefined could not be read. */
export function checkThresholds(source: RoleSource, outcomes: readonly (Outcome | undefined)[], role: Role): void {
  const bars = outcomes.flatMap((outcome, index): readonly Bar[] => {
    const threshold = outcome?.threshold;
    return threshold ? [{ index, outcome, threshold, percent: percentOf(threshold, role) }] : [];
  });
  const sound = bars.filter((bar) => isReachable(source, bar, role));
  for (const [position, bar] of sound.entries()) {
    const better = sound[position - 1];
    if (better && !isBelow(bar, better)) reportOrder(source, bar, better);
  }
}

function percentOf({ unit, value }: Threshold, role: Role): Exact {
  return unit === 'percent' ? value : percentFromScore(role, value);
}

function isReachable(source: RoleSource, { index, outcome, threshold, percent }: Bar, role: Role): boolean {
  const tooHigh = percent.compare(HUNDRED) > 0 || (threshold.kind === 'above' && percent.equals(HUNDRED));
  if (!tooHigh && percent.compare(0) >= 0) return true;
  const ends = `${exactText(scoreFromPercent(role, percent.mul(0)))} to ${exactText(scoreFromPercent(role, HUNDRED))}`;
  const range = threshold.unit === 'percent' ? '0% to 100%' : ends;
  source.add({
    code: 'role/threshold-out-of-range',
    path: ['decision', 'outcomes', index, threshold.kind],
    message: `${quoted(outcome.id)} starts ${wording(threshold)}, but the score goes from ${range}.`,
    hint: tooHigh ? 'No candidate could ever get it; choose a lower number.' : 'Choose a number within the range.',
  });
  return false;
}

function isBelow(bar: Bar, better: Bar): boolean {
  const order = bar.percent.compare(better.percent);
  return order < 0 || (order === 0 && better.threshold.kind === 'above' && bar.threshold.kind === 'from');
}

function reportOrder(source: RoleSource, bar: Bar, better: Bar): void {
  const same = bar.percent.equals(better.percent);
  source.add({
    code: 'role/threshold-order',
    path: ['decision', 'outcomes', bar.index, bar.threshold.kind],
    message: same
      ? `${quoted(bar.outcome.id)} and ${quoted(better.outcome.id)} start at the same score.`
      : `${quoted(bar.outcome.id)} starts ${wording(bar.threshold)}, which is higher than the better outcome ${quoted(better.outcome.id)} (${wording(better.threshold)}).`,
    hint: 'Outcomes stand best first, each with a lower threshold than the one before.',
    related: { message: 'the better outcome', path: ['decision', 'outcomes', better.index, better.threshold.kind] },
  });
}

function wording({ kind, unit, value }: Threshold): string {
  return `${kind === 'from' ? 'from' : 'above'} ${exactText(value)}${unit === 'percent' ? '%' : ''}`;
}

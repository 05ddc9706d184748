import type { StatedResult } from '../../domain/scorecard.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Faults, Path } from '../family-faults.ts';
import type { ScorecardShape } from './scorecard-schema.ts';

interface Difference {
  readonly path: Path;
  readonly text: string;
}

/** The figures people look at first, then the ones behind them. The sentences in `because` are wording, not figures. */
const FIGURES = ['score', 'outcome', 'countsAs', 'possible', 'percent', 'coverage', 'contributions'] as const;
const NAMES: Readonly<Record<(typeof FIGURES)[number], string>> = {
  score: 'score',
  outcome: 'outcome',
  countsAs: 'counts as',
  possible: 'possible outcomes',
  percent: 'percent',
  coverage: 'coverage',
  contributions: 'contributions',
};

/** Reports once, at the first figure that differs, everything in which the stated result is not the computed one. */
export function reportResultDifference(faults: Faults, stated: ScorecardShape['result'], computed: StatedResult): void {
  const [first, ...others] = differences(stated, computed);
  if (!first) return;
  const texts = [first, ...others].map(({ text }) => text);
  faults.add({
    code: 'result-differs',
    path: first.path,
    message: `The stated result is not what the ratings give: ${texts.join('; ')}.`,
    hint: 'The file was changed after it was submitted. Restore it, for example from git, or submit an amendment.',
  });
}

function differences(stated: ScorecardShape['result'], computed: StatedResult): readonly Difference[] {
  const figures = FIGURES.filter((key) => canonicalJson(stated[key]) !== canonicalJson(computed[key])).map(
    (key): Difference => ({ path: ['result', key], text: differenceText(key, stated[key], computed[key]) }),
  );
  if (figures.length > 0 || canonicalJson(stated.exact) === canonicalJson(computed.exact)) return figures;
  const text = `exact score ${shown(stated.exact.score)} stated, ${shown(computed.exact.score)} by the ratings`;
  return [{ path: ['result', 'exact'], text }];
}

function differenceText(key: (typeof FIGURES)[number], stated: unknown, computed: unknown): string {
  if (key === 'contributions') return 'the contributions of the dimensions';
  return `${NAMES[key]} ${shown(stated)} stated, ${shown(computed)} by the ratings`;
}

function shown(value: unknown): string {
  if (value === null) return 'none';
  return Array.isArray(value) ? `(${value.join(', ') || 'none'})` : String(value);
}

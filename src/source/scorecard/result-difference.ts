import { parseDecimal } from '../../domain/exact.ts';
import { ratingText } from '../../domain/interview/evidence-rule.ts';
import type { Dimension, Role } from '../../domain/role.ts';
import type { StatedResult } from '../../domain/scorecard.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Faults, Path } from '../family-faults.ts';
import type { ScorecardShape } from './scorecard-schema.ts';
import { CHANGED_BY_HAND } from './way-out.ts';

interface ResultDifference {
  readonly path: Path;
  readonly at?: 'key';
  /** "score 3.9 stated, 3.6 by the ratings" */
  readonly text: string;
}

type Stated = ScorecardShape['result'];

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

/** How much is said; the rest follows from it. */
const MOST_TEXTS = 3;

/** Reports once, at the first, what is different in the stated result from the one that the ratings give. */
export function reportResultDifference(
  faults: Faults,
  shape: ScorecardShape,
  computed: StatedResult,
  role: Role,
): void {
  const differences = resultDifferences(shape, computed, role);
  const [first] = differences;
  if (!first) return;
  const texts = differences.slice(0, MOST_TEXTS).map(({ text }) => text);
  const more = differences.length - texts.length;
  faults.add({
    code: 'result-differs',
    path: first.path,
    ...(first.at && { at: first.at }),
    message: `The stated result is not what the ratings give: ${texts.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    hint: CHANGED_BY_HAND,
  });
}

/**
 * Everything in which the stated result is not the computed one. First the ratings that the result was computed from
 * and that are others now: they, or all of the result, were changed by hand.
 */
function resultDifferences(shape: ScorecardShape, computed: StatedResult, role: Role): readonly ResultDifference[] {
  const stated = shape.result;
  const figures = FIGURES.filter((key) => canonicalJson(stated[key]) !== canonicalJson(computed[key])).map(
    (key): ResultDifference => ({ path: ['result', key], text: figureText(key, stated[key], computed[key]) }),
  );
  if (figures.length > 0) return [...otherRatings(shape, computed, role), ...figures];
  if (canonicalJson(stated.exact) === canonicalJson(computed.exact)) return [];
  const text = `exact score ${shown(stated.exact.score)} stated, ${shown(computed.exact.score)} by the ratings`;
  return [{ path: ['result', 'exact'], text }];
}

/** Ratings beside which the result still names others, and ratings it still names that are gone. */
function otherRatings(
  { ratings, result }: ScorecardShape,
  computed: StatedResult,
  role: Role,
): readonly ResultDifference[] {
  return result.contributions.flatMap(({ dimension: id, rating: before }): readonly ResultDifference[] => {
    const dimension = role.dimensions.find((one) => one.id === id);
    const after = computed.contributions.find((one) => one.dimension === id)?.rating;
    if (!dimension || after === before) return [];
    const made = `and the result was made with ${inWords(dimension, before)}`;
    const index = ratings.findIndex((one) => one.dimension === id);
    if (index < 0) return [{ path: ['ratings'], at: 'key', text: `${dimension.name} is not rated, ${made}` }];
    const now = after === undefined ? 'is not assessed' : `is rated ${inWords(dimension, after)}`;
    const path = ['ratings', index, after === undefined ? 'notAssessed' : 'rating'];
    return [{ path, text: `${dimension.name} ${now}, ${made}` }];
  });
}

function inWords(dimension: Dimension, rating: number): string {
  const value = parseDecimal(String(rating));
  return value ? ratingText(dimension, value) : String(rating);
}

function figureText(key: (typeof FIGURES)[number], stated: Stated[keyof Stated], computed: unknown): string {
  if (key === 'contributions') return 'the contributions of the dimensions';
  return `${NAMES[key]} ${shown(stated)} stated, ${shown(computed)} by the ratings`;
}

function shown(value: unknown): string {
  if (value === null) return 'none';
  return Array.isArray(value) ? `(${value.join(', ') || 'none'})` : String(value);
}

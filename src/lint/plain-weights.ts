/** Weights written as plain numbers that already make up a whole, of one or of a hundred. */
import { type Exact, exactText, HUNDRED, ONE, parseDecimal, sum } from '../domain/exact.ts';
import type { Role } from '../domain/role.ts';
import type { SourceDocument } from '../source/document.ts';
import { leavesOf } from '../source/role/condition-leaves.ts';
import type { Path } from '../source/yaml/places.ts';
import { dimensionPath } from './dimension-path.ts';
import type { LintContext, LintFinding } from './rule.ts';
import { siblingSets, type Weighted } from './sibling-weights.ts';

/**
 * The sets of plain weights that add up to exactly `whole`, which is 1 or 100, each with what to write instead. None
 * where ratings are added up: there a plain weight multiplies the rating, and a percent does not.
 */
export function plainWeightsOf(
  { role, document }: LintContext,
  whole: Exact,
  message: (written: string) => string,
): readonly LintFinding[] {
  if (!role.dimensions.some(({ weightKind }) => weightKind === 'relative') && role.groups.length === 0) return [];
  const sets = siblingSets(role).filter((set) => isPlainWhole(set, whole));
  if (sets.length === 0 || addsRatingsUp(role)) return [];
  const anchored = linesWithAnchors(document.text);
  return sets.map((set) => {
    const paths = set.map(({ id }) => [...dimensionPath(document, id), 'weight']);
    const percents = set.map(({ weight }) => `${exactText(weight.mul(HUNDRED).div(whole))}%`);
    return {
      path: paths[0] ?? [],
      message: message(listed(set.map(({ weight }) => exactText(weight)))),
      hint: `Write ${listed(percents)}: a sum that is not 100 is then reported.`,
      fix: percentFix(document, anchored, paths, percents),
    };
  });
}

function isPlainWhole(set: readonly Weighted[], whole: Exact): boolean {
  return (
    set.length > 1 &&
    set.every(({ kind, weight }) => kind === 'relative' && (whole.equals(HUNDRED) || weight.compare(ONE) < 0)) &&
    sum(set.map(({ weight }) => weight)).equals(whole)
  );
}

function addsRatingsUp({ decision }: Role): boolean {
  return (
    decision.score === 'sum' || decision.rules.some(({ when }) => leavesOf(when).some(({ kind }) => kind === 'sum'))
  );
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** None where a weight is not simply written where it stands: behind an alias, or as the text an alias repeats. */
function percentFix(
  document: SourceDocument,
  anchored: ReadonlySet<number>,
  paths: readonly Path[],
  percents: readonly string[],
): LintFinding['fix'] {
  const edits = paths.flatMap((path, index) => {
    const range = document.locate(path, 'value');
    const written = document.textAt(range);
    const isPlain =
      parseDecimal(written.replace(/^(["'])(.*)\1$/, '$2')) !== undefined && !anchored.has(range.start.line);
    const needsQuotes = written.startsWith('"') || document.file.endsWith('.json');
    const text = needsQuotes ? `"${percents[index]}"` : `${percents[index]}`;
    return isPlain ? [{ range, text }] : [];
  });
  return edits.length === paths.length ? { title: 'Write the weights as percents', edits } : undefined;
}

/** The numbers of the lines that may hold an anchor: most files have none. */
function linesWithAnchors(text: string): ReadonlySet<number> {
  if (!text.includes('&')) return new Set();
  return new Set(text.split('\n').flatMap((line, index) => (line.includes('&') ? [index + 1] : [])));
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../text/counted.ts';

/** What is told of one file; nobody reads more, and some services refuse a report with more. */
export const MOST_PER_FILE = 200;

const RANKS = { error: 0, warning: 1, note: 2 } as const;

/**
 * Of each file as many findings as are told: the most serious, in the order they came in. Where some are left out, a
 * note says how many, at the place of the first of them. What is left out still counts for the exit code.
 */
export function bounded(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = files.get(finding.file);
    if (group) group.push(finding);
    else files.set(finding.file, [finding]);
  }
  return [...files.values()].some((group) => group.length > MOST_PER_FILE)
    ? [...files.values()].flatMap(boundedFile)
    : findings;
}

function boundedFile(group: readonly Diagnostic[]): readonly Diagnostic[] {
  if (group.length <= MOST_PER_FILE) return group;
  const serious = [...group].sort((a, b) => RANKS[a.level] - RANKS[b.level]);
  const told = new Set(serious.slice(0, MOST_PER_FILE));
  const first = group.find((finding) => !told.has(finding));
  return [
    ...group.filter((finding) => told.has(finding)),
    ...(first ? [closing(first, group.length - told.size)] : []),
  ];
}

function closing({ file, range }: Diagnostic, count: number): Diagnostic {
  const more = counted(count, 'more finding');
  const message = `This file has ${more}, from here on; of one file, ${MOST_PER_FILE} are told.`;
  const hint = 'Mend what is told, and check again. Many findings often have one cause.';
  return { code: 'io/more-findings', level: 'note', message, hint, file, range };
}

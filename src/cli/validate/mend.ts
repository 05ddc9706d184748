import type { Diagnostic, Fix, Range } from '../../diagnostics/diagnostic.ts';
import { applyEdits, editsInPlace, piecesOf } from '../../diagnostics/edits.ts';

/** A fix that was made, and what stood in the text where it was made. */
export interface Made {
  readonly fix: Fix;
  /** The text that its only edit put something else in the place of; undefined where there are more. */
  readonly instead: string | undefined;
}

export interface Mended {
  readonly text: string;
  /** None: the text is as it was. */
  readonly made: readonly Made[];
  /** An error that the fixes would make, and not only bring to light; then nothing was made. */
  readonly worse?: Diagnostic;
}

/** One fix may show another; more than a few rounds would be two that undo each other. */
const MOST_ROUNDS = 10;

/** Makes every fix of the findings, and those of what is found then, until none is left. */
export async function mend(text: string, check: (text: string) => Promise<readonly Diagnostic[]>): Promise<Mended> {
  const before = await check(text);
  const made: Made[] = [];
  let mended = text;
  let findings = before;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = togetherFixes(findings);
    if (fixes.length === 0) break;
    const pieceAt = piecesOf(mended);
    for (const fix of fixes) made.push({ fix, instead: insteadOf(pieceAt, fix) });
    mended = applyEdits(
      mended,
      fixes.flatMap(({ edits }) => edits),
    );
    findings = await check(mended);
  }
  const worse = madeWorse(before, findings);
  return worse && made.length > 0 ? { text, made: [], worse } : { text: mended, made };
}

/** As many as do not get in each other's way; the others come in the next round. */
function togetherFixes(findings: readonly Diagnostic[]): readonly Fix[] {
  const taken = editsInPlace();
  return findings.flatMap(({ fix }) => (fix && taken.take(fix.edits) ? [fix] : []));
}

function insteadOf(pieceAt: (range: Range) => string, { edits: [edit, ...others] }: Fix): string | undefined {
  return edit && others.length === 0 ? pieceAt(edit.range) : undefined;
}

/**
 * A file without errors must stay one, and one that could be read must stay readable. Otherwise an error may come to
 * light that a fault hid before: weights are added up once none is misspelt.
 */
function madeWorse(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic | undefined {
  const known = new Set(before.map(identity));
  const wasRight = before.every(({ level }) => level !== 'error');
  return after.find(
    (finding) =>
      finding.level === 'error' && !known.has(identity(finding)) && (wasRight || finding.code.startsWith('yaml/')),
  );
}

/** Not by its place, which moves with what is mended before it. */
function identity({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

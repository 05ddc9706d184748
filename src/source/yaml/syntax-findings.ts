import type { CST, YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt } from '../finding.ts';
import type { LineIndex } from '../line-index.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findSuspects } from './suspects.ts';
import type { SyntaxFault } from './syntax-fault.ts';

/** Explaining costs a look at the lines around; a text that is no YAML can have an error at every character. */
const MOST_EXPLAINED = 200;
/** What derails the reading may stand before the error by which it was noticed, but not many errors before. */
const EXPLAINED_AFTER_DERAILING = 10;

/**
 * Findings for what the parser reported, causes only: after the first error that derails the reading, what the parser
 * says about the rest of the file is about its own confusion.
 */
export function syntaxFindings(
  errors: readonly YAMLError[],
  source: { file: string; text: string; lines: LineIndex; tokens: readonly CST.Token[] },
): { readonly findings: readonly Diagnostic[]; readonly derailed: boolean } {
  if (errors.length === 0) return { findings: [], derailed: false };
  const { file, text, lines } = source;
  const context = { text, lines, suspects: findSuspects(source.tokens) };
  const faults = explainAll(errors, (error) => explainSyntax(error, context)).sort((a, b) => a.start - b.start);
  const derailing = faults.findIndex((fault) => fault.derails);
  const causes = derailing === -1 ? faults : faults.slice(0, derailing + 1);
  return {
    findings: causes.map(({ code, start, end, message, hint }) =>
      errorAt(file, lines.range(start, end), code, message, hint),
    ),
    derailed: derailing !== -1 || errors.length > MOST_EXPLAINED,
  };
}

function explainAll(errors: readonly YAMLError[], explain: (error: YAMLError) => SyntaxFault): SyntaxFault[] {
  const ordered = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, MOST_EXPLAINED);
  const faults: SyntaxFault[] = [];
  let left = ordered.length;
  for (const error of ordered) {
    if (left <= 0) break;
    const fault = explain(error);
    faults.push(fault);
    left = fault.derails ? Math.min(left - 1, EXPLAINED_AFTER_DERAILING) : left - 1;
  }
  return faults;
}

/** Git leaves these at the start of a line; no YAML of ours has them there. */
const CONFLICT = /^(?:<{7}|>{7})(?: |$)/m;

export function conflictFinding(file: string, text: string, lines: LineIndex): Diagnostic | undefined {
  const match = CONFLICT.exec(text);
  if (!match) return undefined;
  const range = lines.range(match.index, match.index + 7);
  const message = 'This is a conflict marker that git left behind: two versions of the file stand here.';
  return errorAt(file, range, 'yaml/conflict-marker', message, 'Keep one version and delete the marker lines.');
}

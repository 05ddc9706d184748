import type { CST, YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt } from '../finding.ts';
import type { LineIndex } from '../line-index.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findSuspects } from './suspects.ts';

/**
 * Findings for what the parser reported, causes only: after the first error that derails the reading, what the parser
 * says about the rest of the file is about its own confusion.
 */
export function syntaxFindings(
  errors: readonly YAMLError[],
  source: { file: string; text: string; lines: LineIndex; tokens: readonly CST.Token[] },
): { readonly findings: readonly Diagnostic[]; readonly derailed: boolean } {
  const { file, text, lines } = source;
  const context = { text, lines, suspects: findSuspects(source.tokens) };
  const faults = errors.map((error) => explainSyntax(error, context)).sort((a, b) => a.start - b.start);
  const derailing = faults.findIndex((fault) => fault.derails);
  const causes = derailing === -1 ? faults : faults.slice(0, derailing + 1);
  return {
    findings: causes.map(({ code, start, end, message, hint }) =>
      errorAt(file, lines.range(start, end), code, message, hint),
    ),
    derailed: derailing !== -1,
  };
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

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../diagnostics/order.ts';
import type { SourceDocument } from '../source/document.ts';
import { collectFaults } from '../source/faults.ts';
import { LINT_RULES } from './registry.ts';
import type { LintContext, LintFinding, LintRule } from './rule.ts';

/** Warnings and notes about a role that decoded without errors, in the order of their places. */
export function lintRole(decoded: LintContext): readonly Diagnostic[] {
  return found(decoded.document, (rule) => ('check' in rule ? rule.check(decoded) : rule.checkTexts(decoded.document)));
}

/** The same as far as it can be said of a role file that has errors: about its texts alone. */
export function lintTexts(document: SourceDocument): readonly Diagnostic[] {
  return found(document, (rule) => ('check' in rule ? [] : rule.checkTexts(document)));
}

function found(document: SourceDocument, check: (rule: LintRule) => readonly LintFinding[]): readonly Diagnostic[] {
  const faults = collectFaults(document);
  for (const rule of LINT_RULES) {
    for (const finding of check(rule)) faults.add({ ...finding, code: rule.code, level: rule.level });
  }
  return orderDiagnostics(faults.list);
}

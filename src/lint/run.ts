import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../diagnostics/order.ts';
import { collectFaults } from '../source/faults.ts';
import { LINT_RULES } from './registry.ts';
import type { LintContext } from './rule.ts';

/** Warnings and notes about a role that decoded without errors, in the order of their places. */
export function lintRole(decoded: LintContext): readonly Diagnostic[] {
  const faults = collectFaults(decoded.document);
  for (const { code, level, check } of LINT_RULES) {
    for (const finding of check(decoded)) faults.add({ ...finding, code, level });
  }
  return orderDiagnostics(faults.list);
}

/** What single lint rules find in a role file, for their tests. */
import { expect } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../src/diagnostics/edits.ts';
import type { LintRule } from '../src/lint/rule.ts';
import { collectFaults } from '../src/source/faults.ts';
import { decodeRoleDocument } from '../src/source/role/decode-role.ts';

/** The findings of one rule. The role has to decode without a fault; its name does not matter. */
export function findingsOf(rule: LintRule, text: string, file = 'role'): readonly Diagnostic[] {
  const decoded = decodeRoleDocument(text, file);
  expect(decoded.findings).toEqual([]);
  if (!decoded.ok) return [];
  const { document } = decoded.value;
  const faults = collectFaults(document);
  const found = 'check' in rule ? rule.check(decoded.value) : rule.checkTexts(document);
  for (const finding of found) faults.add({ ...finding, code: rule.code, level: rule.level });
  return faults.list;
}

export function messagesOf(rule: LintRule, text: string): readonly string[] {
  return findingsOf(rule, text).map(({ message }) => message);
}

/** A role of these lines below `dimensions:`, with what comes before and after them. */
export function roleOf(dimensions: string, { before = '', after = '' } = {}): string {
  return `format: hirecard/role@1\nid: baker\ntitle: Baker\n${before}dimensions:\n${dimensions}\n${after}`;
}

/** What the findings stand on, as it is written in the file. */
export function placesIn(text: string, findings: readonly Diagnostic[]): readonly string[] {
  const lines = text.split('\n');
  return findings.map(({ range: { start, end } }) =>
    start.line === end.line
      ? [...(lines[start.line - 1] ?? '')].slice(start.column - 1, end.column - 1).join('')
      : `${start.line}-${end.line}`,
  );
}

/** The text after the fixes of all findings. */
export function fixed(text: string, findings: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  );
}

/**
 * A golden pair for every rule that is checked after decoding: <rule>.yaml, and in <rule>.txt all that the rule finds there,
 * one line each: place, level, message | hint, then a line for each related place and for each edit of a fix. What
 * other rules find in the file is not shown. GOLDEN=write writes the .txt files for reading and committing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import { LINT_RULES } from '../../src/lint/registry.ts';
import { lintRole } from '../../src/lint/run.ts';
import { decodeRoleDocument } from '../../src/source/role/decode-role.ts';

const FOLDER = 'test/golden/files/rules';

const RULES = LINT_RULES.map(({ code }) => code);

function place({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function inLines({ range, level, message, hint, related = [], fix }: Diagnostic): readonly string[] {
  return [
    `${place(range)} ${level} ${message} | ${hint}`,
    ...related.map((other) => `  ${place(other.range)} ${other.message}`),
    ...(fix ? [`  fix: ${fix.title}`] : []),
    ...(fix?.edits ?? []).map((edit) => `  ${place(edit.range)} ${JSON.stringify(edit.text)}`),
  ];
}

function nameOf(code: string): string {
  return code.replace('role/', '').replace('/', '-');
}

describe('every rule', () => {
  it('has a pair, and every pair a rule', () => {
    const files = RULES.map(nameOf).flatMap((name) => [`${name}.txt`, `${name}.yaml`]);
    expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
  });

  it.each(RULES)('%s', (code) => {
    const [file, golden] = [`${nameOf(code)}.yaml`, join(FOLDER, `${nameOf(code)}.txt`)];
    const decoded = decodeRoleDocument(readFileSync(join(FOLDER, file)), file);
    expect(decoded.findings).toEqual([]);
    const all = decoded.ok ? lintRole(decoded.value) : [];
    const found = `${all
      .filter((one) => one.code === code)
      .flatMap(inLines)
      .join('\n')}\n`;
    if (process.env.GOLDEN === 'write') writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, 'utf8'));
    expect(found.trim()).not.toBe('');
  });
});

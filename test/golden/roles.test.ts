/**
 * Golden pairs: ok/ decodes and has no errors or warnings; every bad/<case>.yaml has the findings of <case>.txt beside
 * it, one line each: place, level, code, message | hint, and a line for each related place. Where the decoder is
 * silent, the line is a lint warning. Notes are left out. GOLDEN=write writes the .txt files for reading and committing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import { lintRole } from '../../src/lint/run.ts';
import { decodeRoleDocument } from '../../src/source/role/decode-role.ts';

const FOLDER = 'test/golden/files/roles';

function findingsOf(folder: string, name: string): readonly Diagnostic[] {
  const decoded = decodeRoleDocument(readFileSync(join(FOLDER, folder, name)), name);
  const linted = decoded.ok ? lintRole(decoded.value) : [];
  return [...decoded.findings, ...linted].filter(({ level }) => level !== 'note');
}

function place({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function compact({ range, level, code, message, hint, related = [] }: Diagnostic): string {
  const line = `${place(range)} ${level} ${code} ${message}${hint === undefined ? '' : ` | ${hint}`}`;
  return [line, ...related.map((other) => `  ${place(other.range)} ${other.message}`)].join('\n');
}

describe('good roles', () => {
  it.each(readdirSync(join(FOLDER, 'ok')))('%s has no errors and no warnings', (name) => {
    expect(findingsOf('ok', name).map(compact)).toEqual([]);
  });
});

describe('bad roles', () => {
  const cases = readdirSync(join(FOLDER, 'bad')).filter((name) => !name.endsWith('.txt'));

  it.each(cases)('%s', (name) => {
    const golden = join(FOLDER, 'bad', `${name.replace(/\.[^.]+$/, '')}.txt`);
    const found = `${findingsOf('bad', name).map(compact).join('\n')}\n`;
    if (process.env.GOLDEN === 'write') writeFileSync(golden, found);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(found).toBe(readFileSync(golden, 'utf8'));
    expect(found.trim()).not.toBe('');
  });
});

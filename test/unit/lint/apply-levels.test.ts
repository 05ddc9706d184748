import { expect, it } from 'vitest';
import type { Diagnostic, Level } from '../../../src/diagnostics/diagnostic.ts';
import { applyLevels } from '../../../src/lint/apply-levels.ts';

function finding(code: string, level: Level): Diagnostic {
  const start = { line: 1, column: 1 };
  return { code, level, message: 'It is so.', file: 'x.yaml', range: { start, end: start } };
}

const FINDINGS = [
  finding('a/one', 'warning'),
  finding('a/two', 'note'),
  finding('b/one', 'error'),
  finding('constructor/x', 'note'),
];

function levelled(levels: Parameters<typeof applyLevels>[1]): readonly string[] {
  return applyLevels(FINDINGS, levels).map(({ code, level }) => `${code} ${level}`);
}

it('leaves alone what nothing is set for', () => {
  expect(applyLevels(FINDINGS, {})).toEqual(FINDINGS);
});

it('raises, lowers and turns off, by code before family', () => {
  expect(levelled({ 'a/*': 'error', 'a/two': 'off' })).toEqual(['a/one error', 'b/one error', 'constructor/x note']);
  expect(levelled({ 'a/*': 'off', 'a/two': 'warning' })).toEqual([
    'a/two warning',
    'b/one error',
    'constructor/x note',
  ]);
});

it('never touches an error', () => {
  expect(levelled({ 'b/one': 'off', 'b/*': 'note' })).toContain('b/one error');
});

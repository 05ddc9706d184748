import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from '../../../../src/diagnostics/diagnostic.ts';
import { FINDINGS_FORMATS } from '../../../../src/report/findings/registry.ts';
import { countFindings, summaryLine } from '../../../../src/report/findings/summary.ts';
import { renderFindings } from '../../../../src/report/findings/text.ts';

const SCREEN = { columns: 60, color: 0 } as const;

const KEY: Range = { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } };

const UNKNOWN_KEY: Diagnostic = {
  code: 'role/unknown-key',
  level: 'error',
  message: 'Dimension "design" has a key "weigth", which is not known.',
  file: 'roles/backend.yaml',
  range: KEY,
  hint: 'Did you mean "weight"? A dimension has id, name, weight, scale, anchors and questions.',
  related: [
    {
      message: 'the other dimension with this key',
      file: 'roles/backend.yaml',
      range: { start: { line: 9, column: 3 }, end: { line: 9, column: 9 } },
    },
  ],
  fix: { title: 'Write weight', edits: [{ range: KEY, text: 'weight' }] },
};

const TEXT = '- id: design\n  weigth: 30\n\n\n\n\n\n- id: writing\n  weigth: 70\n';

describe('renderFindings', () => {
  it('gives place, level, message and code, then the source, the hint and related places', () => {
    expect(renderFindings([UNKNOWN_KEY], SCREEN, new Map([['roles/backend.yaml', TEXT]]))).toBe(
      [
        'roles/backend.yaml:2:3 error Dimension "design" has a key "weigth", which is not known. [role/unknown-key]',
        '  1 | - id: design',
        '  2 |   weigth: 30',
        '    |   ^^^^^^',
        '  see roles/backend.yaml:9:3 the other dimension with this key',
        '  9 |   weigth: 70',
        '    |   ^^^^^^',
        '  hint: Did you mean "weight"? A dimension has id, name,',
        '        weight, scale, anchors and questions.',
        '  fix: hirecard validate --fix does that.',
        '',
      ].join('\n'),
    );
  });

  it('does without the source where it is not known', () => {
    const { hint, related, fix, ...bare } = UNKNOWN_KEY;
    const line =
      'roles/backend.yaml:2:3 error Dimension "design" has a key "weigth", which is not known. [role/unknown-key]';
    expect(renderFindings([bare, bare], SCREEN)).toBe(`${line}\n\n${line}\n`);
  });

  it('is nothing when there is nothing', () => {
    expect(renderFindings([], SCREEN)).toBe('');
  });

  it('keeps one finding on one line, whatever the file is called and its text says', () => {
    const hostile = { ...UNKNOWN_KEY, file: 'a\nb\u001b[2J.yaml', message: 'bad\u202e\nname', related: [] };
    const [first] = renderFindings([hostile], SCREEN).split('\n');
    expect(first).toBe('a‹U+000A›b‹U+001B›[2J.yaml:2:3 error bad‹U+202E› name [role/unknown-key]');
  });

  it('paints the level, which is there in words as well', () => {
    expect(renderFindings([UNKNOWN_KEY], { columns: 60, color: 1 })).toContain('\u001b[31merror\u001b[39m');
  });
});

describe('summaryLine', () => {
  it.each([
    [[], 1, 'no problems in 1 file'],
    [['error'], 1, '1 error in 1 file'],
    [['error', 'warning', 'warning', 'note'], 3, '1 error, 2 warnings, 1 note in 3 files'],
    [['warning'], 0, '1 warning; no file was checked'],
  ] as const)('of %j in %i', (levels, files, line) => {
    const findings = levels.map((level) => ({ ...UNKNOWN_KEY, level }));
    expect(summaryLine(countFindings(findings, files))).toBe(line);
  });
});

describe('findings as JSON', () => {
  it('says its format first and loses nothing', () => {
    const counts = countFindings([UNKNOWN_KEY], 1);
    const text = FINDINGS_FORMATS.json({
      findings: [UNKNOWN_KEY],
      counts,
      checked: [],
      sources: new Map(),
      version: '1.2.3',
    });
    expect(text.startsWith('{\n  "format": "hirecard/findings@1",')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      format: 'hirecard/findings@1',
      findings: [UNKNOWN_KEY],
      summary: { files: 1, errors: 1, warnings: 0, notes: 0, silenced: 0 },
    });
  });
});

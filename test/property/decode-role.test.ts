/** Decoding never throws and never loses its place, whatever the text; what a role says survives being written out. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFrame } from '../../src/diagnostics/frame.ts';
import { comparePositions } from '../../src/diagnostics/order.ts';
import { lintRole } from '../../src/lint/run.ts';
import { canonicalJson } from '../../src/source/canonical-json.ts';
import { decodeRole, decodeRoleDocument } from '../../src/source/role/decode-role.ts';
import { roleMeaning } from '../../src/source/role/role-meaning.ts';

const GOOD = readFileSync('test/golden/files/roles/ok/everything.yaml', 'utf8');
const LINES = GOOD.split('\n');

/** Decodes, lints and frames every finding; the text of a role is small, so that places can be checked in full. */
function check(text: string | Uint8Array): void {
  const decoded = decodeRoleDocument(text, 'everything.yaml');
  const findings = [...decoded.findings, ...(decoded.ok ? lintRole(decoded.value) : [])];
  if (!decoded.ok) expect(decoded.findings.some(({ level }) => level === 'error')).toBe(true);
  for (const { range, message, code } of findings) {
    expect(range.start.line).toBeGreaterThanOrEqual(1);
    expect(range.start.column).toBeGreaterThanOrEqual(1);
    expect(comparePositions(range.start, range.end)).toBeLessThanOrEqual(0);
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/undefined|NaN|\[object|Invalid input/);
    expect(code).toMatch(/^(?:yaml|role)\/[a-z0-9-]+$/);
    if (typeof text === 'string') expect(sourceFrame(text, range)).toContain('^');
  }
}

const yamlish = fc
  .array(
    fc.constantFrom(
      '\n', '  ', '- ', ': ', '? ', '{', '}', '[', ']', ',', '"', "'", '|', '>', '#', '&a ', '*a ', '<<: ', '!x ', '%', '@',
      '---\n', '...\n', '\t', '\r', '\r\n', '\uFEFF', '\u00A0', '__proto__', 'constructor', 'id', 'dimensions', 'scale',
      'weight', 'decision', 'format: hirecard/role@1\n', '20%', '1', '-1', '.nan', '1e999', '0x1F', 'null', '~', 'yes', '🍞',
      '\u202E', '{{ x }}', '=======', '<<<<<<< HEAD\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('')); // biome-ignore format: a list of pieces

describe('decoding', () => {
  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
  });

  it('never throws on text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 });
  });

  it('never throws on what looks like YAML', () => {
    fc.assert(fc.property(yamlish, check), { numRuns: 1000 });
  });

  it('never throws on a good role with a line changed, dropped, doubled or moved', () => {
    const line = fc.nat({ max: LINES.length - 1 });
    const piece = fc.oneof(yamlish, fc.constantFrom(...LINES), fc.string({ maxLength: 12 }));
    const mutation = fc.tuple(line, fc.constantFrom('replace', 'drop', 'insert', 'append', 'cut'), piece);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        check(mutations.reduce(mutate, LINES).join('\n'));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on JSON of any shape under a role', () => {
    const sections = fc.constantFrom(
      ...'scale dimensions checks signals red_flags stages panel verdict decision'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(sections, fc.jsonValue()), { maxLength: 4 }), (changes) => {
        const base = { format: 'hirecard/role@1', id: 'everything', title: 'x', dimensions: [{ id: 'a', name: 'A' }] };
        check(JSON.stringify({ ...base, ...Object.fromEntries(changes) }));
      }),
      { numRuns: 300 },
    );
  });
});

function mutate(lines: readonly string[], [at, how, piece]: [number, string, string]): readonly string[] {
  const index = Math.min(at, lines.length - 1);
  const line = lines[index] ?? '';
  switch (how) {
    case 'replace':
      return lines.with(index, piece);
    case 'drop':
      return lines.toSpliced(index, 1);
    case 'insert':
      return lines.toSpliced(index, 0, piece);
    case 'append':
      return lines.with(index, line + piece);
    default:
      return lines.with(index, line.slice(0, Math.floor(line.length / 2)));
  }
}

describe('meaning', () => {
  const folder = 'test/golden/files/roles/ok';
  const files = [
    ...readdirSync(folder).map((name) => `${folder}/${name}`),
    ...readdirSync('roles').map((name) => `roles/${name}`),
  ];

  it.each(files)('%s, written out and read again, is the same role', (file) => {
    const decoded = decodeRole(readFileSync(file), file);
    expect(decoded.findings).toEqual([]);
    if (!decoded.ok) return;
    const again = decodeRole(canonicalJson(roleMeaning(decoded.value)), 'meaning.json', { checkName: false });
    expect(again.findings).toEqual([]);
    expect(again.ok && again.value).toEqual(decoded.value);
    if (again.ok) expect(canonicalJson(roleMeaning(again.value))).toBe(canonicalJson(roleMeaning(decoded.value)));
  });

  it('survives for any scale, weights and thresholds', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([n, p]) => (n / 10 ** p).toFixed(p));
    const scale = fc.oneof(
      fc
        .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 }), fc.constantFrom('1', '0.5', '0.25'))
        .map(([min, span, step]) => `{ min: ${min}, max: ${min + span}, step: ${step} }`),
      fc
        .uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 8 })
        .map((n) => `[${n.sort((a, b) => a - b)}]`),
      fc.integer({ min: 2, max: 8 }).map((n) => `[${Array.from({ length: n }, (_, i) => `word${i}`)}]`),
    );
    fc.assert(
      fc.property(
        scale,
        fc.array(fc.tuple(decimal, scale), { minLength: 1, maxLength: 5 }),
        decimal,
        (main, dimensions, percent) => {
          const items = dimensions.map(
            ([weight, own], i) => `  - { id: d${i}, name: D${i}, weight: ${weight}, scale: ${own} }`,
          );
          const bar = Math.min(Number(percent) % 100, 99);
          const text = `format: hirecard/role@1\nid: x\ntitle: X\nscale: ${main}\ndimensions:\n${items.join('\n')}\ndecision:\n  outcomes:\n    - { id: yes, counts_as: hire, above: ${bar.toFixed(2)}% }\n    - { id: no, counts_as: no-hire }\n`;
          const decoded = decodeRole(text, 'x.yaml');
          expect(decoded.findings).toEqual([]);
          if (!decoded.ok) return;
          const again = decodeRole(canonicalJson(roleMeaning(decoded.value)), 'x.json');
          expect(again.ok && again.value).toEqual(decoded.value);
        },
      ),
      { numRuns: 200 },
    );
  });
});

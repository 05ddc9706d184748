/** Whatever the quick reader takes, it takes as the real reader does, and the real one finds nothing wrong with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument, type SourceDocument } from '../../src/source/document.ts';
import { quickDocument } from '../../src/source/quick/quick-document.ts';
import type { Path } from '../../src/source/yaml/places.ts';

/** Whether the quick reader took the text; it must then have read it as the real one does. */
function agrees(text: string): boolean {
  const quick = quickDocument(text, 'role.yaml');
  if (!quick) return false;
  const { document, findings } = openDocument(text, 'role.yaml');
  expect(findings).toEqual([]);
  if (!document) expect.unreachable('the real reader reads it too');
  expect(shape(quick.value)).toBe(shape(document.value));
  expect(quick.text).toBe(document.text);
  for (const path of pathsOf(document.value)) compareScalar(quick, document, path);
  return true;
}

function compareScalar(quick: SourceDocument, real: SourceDocument, path: Path): void {
  for (const asked of [path, [...path, 'none'], [...path, 0], [...path, 1], [...path, '0']]) {
    expect([asked, quick.scalarText(asked)]).toEqual([asked, real.scalarText(asked)]);
  }
}

/** A value with all that JSON would lose: order of keys, prototypes, -0, numbers that are none. */
function shape(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shape).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : literal(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${shape(member)}`);
  return `${Object.getPrototypeOf(value) === null ? '' : 'class '}{${members.join(', ')}}`;
}

function literal(value: unknown): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts: readonly PropertyKey[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...parts.flatMap((part) => pathsOf(Reflect.get(value, part), [...path, part]))];
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const SHIPPED = filesUnder('roles').map((path) => readFileSync(path, 'utf8'));
const GOOD = readFileSync('test/golden/files/roles/ok/everything.yaml', 'utf8');

describe('the quick reader', () => {
  it.each(filesUnder('roles'))('takes %s', (path) => {
    expect(agrees(readFileSync(path, 'utf8'))).toBe(true);
  });

  it.each(filesUnder('test/golden'))('reads %s as the real one does, or not at all', (path) => {
    agrees(new TextDecoder().decode(readFileSync(path)));
  });

  it('agrees about generated documents, and takes nearly all of them', () => {
    let taken = 0;
    const runs = 1000;
    fc.assert(
      fc.property(documents, (text) => {
        if (agrees(text)) taken += 1;
      }),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs * 0.6);
  });

  it('agrees about a role with characters dropped, doubled, inserted or changed', () => {
    const edit = fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'insert', 'replace'), piece);
    fc.assert(
      fc.property(smallRoles, fc.array(edit, { minLength: 1, maxLength: 3 }), (role, edits) => {
        agrees(edits.reduce((text, [at, how, what]) => edited(Array.from(text), at, how, what).join(''), role));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees about a role with lines dropped, doubled, inserted, moved inwards or outwards', () => {
    const edit = fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'insert', 'replace', 'in', 'out'), line);
    fc.assert(
      fc.property(smallRoles, fc.array(edit, { minLength: 1, maxLength: 3 }), (role, edits) => {
        agrees(edits.reduce((text, [at, how, what]) => edited(text.split('\n'), at, how, what).join('\n'), role));
      }),
      { numRuns: 2000 },
    );
  });

  /** Each caught a slip of the reader, or one that was put in to see whether it would be. */
  it.each([
    'summary: >-\u3000\n  a\n',
    'a: [b, c\u3000]\n',
    'a: { b: true\u3000, c: d\u2003 }\n',
    'a: true\u3000\n',
    'a\u3000: b\n',
    '"a"\u3000: b\n',
    'a: |\nb: 1\n',
    'a:\n  b: |\n  c: 1\n',
    'a: |\n  x\n     \n  y\n',
    'a: |\n  x\n \n  y\n',
    'a: >\n  x\n     \n  y\n',
    'a: |\n\n  x\n',
    'a: { __proto__: 1 }\n',
    'a: { null: 1, Null: 2 }\n',
    'a: { constructor: 1, toString: 2 }\n',
    'a: 999999999999999\nb: 9999999999999999\nc: 99999999999999999\nd: 0.1234567890123456\n',
  ])('agrees about %j', agreesOrNot);

  it('agrees about anything that looks like YAML', () => {
    const lines = fc.array(line, { maxLength: 8 }).map((parts) => parts.join('\n'));
    const pieces = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(lines, pieces, fc.tuple(lines, pieces).map(String)), agreesOrNot), {
      numRuns: 6000,
    });
  });
});

function agreesOrNot(text: string): void {
  agrees(text);
  agrees(`a: ${text}`);
  agrees(`a:\n  - b: |\n      ${text}\n    c: d\n`);
}

function edited(parts: readonly string[], where: number, how: string, what: string): readonly string[] {
  const at = where % parts.length;
  const old = parts[at] ?? '';
  const put: Readonly<Record<string, readonly string[]>> = {
    drop: [],
    double: [old, old],
    insert: [what, old],
    replace: [what],
    in: [` ${old}`],
    out: [old.replace(/^ /, '')],
  };
  return [...parts.slice(0, at), ...(put[how] ?? []), ...parts.slice(at + 1)];
}

/** Twenty lines or so of the roles there are: a whole one is read too slowly to be tried thousands of times. */
const smallRoles = fc
  .tuple(fc.constantFrom(GOOD, GOOD, ...SHIPPED), fc.nat(), fc.integer({ min: 5, max: 25 }))
  .map(([role, from, count]) => {
    const lines = role.split('\n');
    const start = from % lines.length;
    const indent = /^ */.exec(lines[start] ?? '')?.[0].length ?? 0;
    return lines
      .slice(start, start + count)
      .map((text) => (text.startsWith(' '.repeat(indent)) ? text.slice(indent) : text))
      .join('\n');
  });

const piece = fc.constantFrom(
  '\n', '\n', '\n  ', '\n    ', ' ', '  ', '- ', '-', ': ', ':', '? ', '{', '}', '[', ']', ',', ', ', '"', "'", "''", '\\"',
  '\\', '|', '>', '>-', '|-', '|+', '|2', '#', ' # ', '&a', '*a', '<<', '!', '%', '@', '`', '---', '...', '\t', '\r', '\r\n',
  '\uFEFF', '\u00A0', '\u3000', '\u2003', '\u1680', '\u2028', '\u0085', '\uFFFD', '\uFFFE', '__proto__', 'constructor', 'a', 'b', 'id', 'key', 'long text',
  '20%', '1', '-1', '1.50', '0', '-0', '007', '0x1F', '0o17', '1e3', '+5', '.5', '5.', '.nan', '.inf', '-.INF', '1-2', '12:30',
  '1_000', '99999999999999999999', '9007199254740993', '1.0000000000000001', 'null', 'Null', '~', 'true', 'False', 'yes', 'no', 'on', '=', '🍞', '\uD83C', 'é', '{{',
  '<<<<<<< ', '>>>>>>> x', '=======', 'hirecard-ignore', '(', ')', '.', '…', 'https://a.b/c#d',
); // biome-ignore format: a list of pieces

const line = fc
  .tuple(
    fc.constantFrom('', '', ' ', '  ', '  ', '    ', '      '),
    fc.constantFrom('', '', '- ', '- ', '-', '- - ', '-   '),
    fc.oneof(fc.constantFrom('a: ', 'b: ', 'c:', '1: ', '1-2: ', '"q": ', "'s' : ", 'a b: ', '', '', '# '), piece),
    fc.oneof(
      piece,
      fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(' ')),
    ),
  )
  .map((parts) => parts.join(''));

/** Documents as people write them, in many layouts. */
type Written = (indent: number) => string;

const words = fc
  .array(
    fc.constantFrom(
      'Bakes',
      'bread',
      'at',
      'night,',
      '(slowly)',
      "baker's",
      '"so"',
      '5',
      'true',
      'a/b',
      'C#',
      'é',
      '🍞',
      'x:y',
      '-',
      '--',
      '&',
      '20%',
      '~',
      '.',
      '*',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const scalar: fc.Arbitrary<Written> = fc.oneof(
  words.map((text) => () => (/^[\w(é🍞]/u.test(text) ? ` ${text}` : ` x${text}`)),
  words.map((text) => () => ` "${text.replaceAll('"', '\\"')}"`),
  words.map((text) => () => ` '${text.replaceAll("'", "''")}'   # why`),
  fc
    .constantFrom(
      '5',
      '1.50',
      '-3',
      '0',
      '0.25',
      'null',
      '~',
      'true',
      'False',
      '1-2',
      '20%',
      '1.0.0',
      '',
      '  # nothing',
      '[]',
      '{}',
    )
    .map((text) => () => ` ${text}`),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => () => ` [${items.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`),
  fc
    .constantFrom(' { id: a, from: 3.50, counts_as: hire }', ' [1, 2.0, x y, [a, b]]', ' { at_least: 3, in: [a, b] }')
    .map((text) => () => text),
  fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>-'),
      fc.array(fc.oneof(words, words, fc.constant('')), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(
      ([header, lines, more]) =>
        (indent: number) =>
          ` ${header}\n${lines.map((text) => (text && ' '.repeat(indent + more)) + text).join('\n')}`,
    ),
  fc.tuple(words, words, fc.integer({ min: 1, max: 3 })).map(
    ([first, second, more]) =>
      (indent: number) =>
        ` x ${first.replaceAll(' #', '')}\n${' '.repeat(indent + more)}y ${second}`,
  ),
);

const { block } = fc.letrec<{ block: Written; map: Written; list: Written }>((tie) => ({
  block: fc.oneof({ maxDepth: 3 }, scalar, tie('map'), tie('list')),
  map: fc
    .tuple(
      fc.uniqueArray(
        fc.constantFrom('id', 'name', 'ask', '5', '1-2', '3.5', 'a b', '"q: r"', "'s'", 'true', '-1', 'é'),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(tie('block'), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(
      ([keys, values, more]) =>
        (indent: number) =>
          keys.map((key, index) => `\n${' '.repeat(indent + more)}${key}:${values[index]?.(indent + more)}`).join(''),
    ),
  list: fc
    .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([items, more]) => (indent: number) => {
      const column = Math.max(0, indent) + more;
      return items.map((item) => `\n${' '.repeat(column)}-${compact(item(column), column)}`).join('');
    }),
}));

/** The first key of a block of keys stands in the line of its dash where that is the right column. */
function compact(text: string, column: number): string {
  const start = `\n${' '.repeat(column + 2)}`;
  return text.startsWith(start) && !text.startsWith(`${start} `) && !text.startsWith(`${start}-`)
    ? ` ${text.slice(start.length)}`
    : text;
}

const documents = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('format', 'id', 'scale', 'dimensions', '1', 'x y'), { minLength: 1, maxLength: 4 }),
    fc.array(block, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('', '\uFEFF', '# A comment\n', '\n\n'),
    fc.constantFrom('\n', '\n', '\n\n', '\n  # between\n', '\n# between\n\n'),
    fc.constantFrom('\n', '', '\n\n', '\n# end'),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([keys, values, start, between, end, lineBreak]) => {
    const members = keys.map((key, index) => `${key}:${values[index]?.(0)}`);
    return (start + members.join(between) + end).replaceAll('\n', lineBreak);
  });

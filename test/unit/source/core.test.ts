import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canonicalJson } from '../../../src/source/canonical-json.ts';
import { decodeShape } from '../../../src/source/decode-shape.ts';
import { readDocument, type SourceDocument } from '../../../src/source/document.ts';
import { suggest } from '../../../src/source/suggest.ts';

function open(text: string): SourceDocument {
  const read = readDocument(text, 'x.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

function codes(input: string | Uint8Array): readonly string[] {
  return readDocument(input, 'x.yaml').findings.map(
    ({ code, range: { start } }) => `${code} ${start.line}:${start.column}`,
  );
}

describe('a document', () => {
  it('gives YAML and JSON as the same plain value', () => {
    const yaml = open('a: [1, "x", null, true]\n3: three\n').value;
    const json = open('{"a": [1, "x", null, true], "3": "three"}').value;
    expect(canonicalJson(yaml)).toBe('{"3":"three","a":[1,"x",null,true]}');
    expect(canonicalJson(json)).toBe(canonicalJson(yaml));
  });

  it('keeps numbers as they were written beside their value', () => {
    const document = open('a: 1.50\nb: "2"\nc: 1e3\nd: [0.1]\n1.0: x\n');
    expect(document.scalarText(['a'])).toBe('1.50');
    expect(document.scalarText(['b'])).toBe('2');
    expect(document.scalarText(['c'])).toBe('1e3');
    expect(document.scalarText(['d', 0])).toBe('0.1');
    expect(document.scalarText(['d'])).toBeUndefined();
    expect(document.value).toHaveProperty(['1.0'], 'x');
  });

  it('locates keys and values by code points, also behind emoji and through aliases', () => {
    const document = open('🍞: &x { "é😀": 1, b: 2 }\nc: *x\n');
    const at = (line: number, from: number, to: number) => ({
      start: { line, column: from },
      end: { line, column: to },
    });
    expect(document.locate(['🍞', 'b'], 'key')).toEqual(at(1, 18, 19));
    expect(document.locate(['🍞', 'b'], 'value')).toEqual(at(1, 21, 22));
    expect(document.locate(['c', 'b'], 'value')).toEqual(at(1, 21, 22));
    expect(document.locate(['c'], 'value')).toEqual(at(2, 4, 6));
    // A key that is missing: the start of the block that lacks it.
    expect(document.locate(['🍞', 'missing'], 'key')).toEqual(at(1, 7, 8));
    expect(document.locate(['nowhere', 'at', 'all'], 'value')).toEqual(at(1, 1, 2));
  });

  it('has maps without a prototype, so that no key of a file can stand for a method of ours', () => {
    expect(Object.getPrototypeOf(open('toString: x').value)).toBeNull();
    expect(codes('__proto__: { a: 1 }')).toEqual(['yaml/reserved-key 1:1']);
  });

  it('reads a byte order mark, CRLF and old Mac line breaks with true places', () => {
    expect(codes('\uFEFFa: @x')).toEqual(['yaml/needs-quotes 1:4']);
    expect(codes('a: 1\r\nb: @x\r\n')).toEqual(['yaml/needs-quotes 2:4']);
    expect(codes('a: 1\rb: @x\r')).toEqual(['yaml/needs-quotes 2:4']);
  });

  it('tells all faults that do not derail the reading, and none that follow from one that does', () => {
    expect(codes('a: @x\nb: "\\q"\na: 1\nc: *d\n')).toEqual([
      'yaml/needs-quotes 1:4',
      'yaml/escape 2:5',
      'yaml/duplicate-key 3:1',
      'yaml/unknown-alias 4:4',
    ]);
    expect(codes('a: @x\nb: [1\nc: %d\nd: @e\n')).toEqual(['yaml/needs-quotes 1:4', 'yaml/unclosed-bracket 2:4']);
  });

  it('finds the first byte that is not UTF-8', () => {
    const bytes = (...parts: readonly (string | number)[]) =>
      Uint8Array.from(
        parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
      );
    expect(codes(bytes('a: é', 0xff, 0xff))).toEqual(['yaml/invalid-utf8 1:5']);
    expect(codes(bytes('a: 1\nb: ', 0xc3))).toEqual(['yaml/invalid-utf8 2:4']);
    expect(codes(bytes(0xef, 0xbb, 0xbf, 'a: ', 0x80))).toEqual(['yaml/invalid-utf8 1:4']);
    expect(codes(bytes(0xff, 0xfe, 'a', 0))).toEqual(['yaml/utf-16 1:1']);
  });

  it.each([
    ['10,000 brackets', '['.repeat(10_000), 'yaml/too-deep 1:101'],
    ['10,000 dashes', '- '.repeat(10_000), 'yaml/too-deep 1:201'],
    ['a million braces', '{a: '.repeat(250_000), 'yaml/too-deep 1:401'],
    [
      '1,200 indented blocks',
      Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml/too-deep 101:101',
    ],
    ['5 MB', `a: ${'x'.repeat(5_000_000)}`, 'yaml/too-large 1:1'],
  ])('refuses %s', (_, text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });

  it('takes 100 levels and a megabyte', () => {
    expect(codes(`${'['.repeat(99)}1${']'.repeat(99)}`)).toEqual([]);
    expect(codes(`a: ${'x'.repeat(1_000_000)}`)).toEqual([]);
  });

  it('stops an alias bomb, and shares what a few aliases repeat', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of)}]`;
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      ...'bcdefghi'.split('').map((name, i) => level(name, `*${'abcdefgh'[i]}`)),
    ];
    // 90 values added on line 2, 819 on line 3, 7380 on line 4; the first alias of line 5 adds 7381 more.
    expect(codes(bomb.join('\n'))).toEqual(['yaml/too-many-aliases 5:8']);
    expect(canonicalJson(open('a: &x { b: 1 }\nc: [*x, *x]').value)).toBe('{"a":{"b":1},"c":[{"b":1},{"b":1}]}');
  });
});

describe('shapes', () => {
  const schema = z.strictObject({
    name: z.string(),
    size: z.union([z.number(), z.literal('all')], { error: 'a number or all' }).optional(),
    part: z.union([z.string(), z.strictObject({ id: z.string(), count: z.number() })]).optional(),
  });
  const explain = (text: string) => {
    const shape = decodeShape(open(text), schema, [], { family: 'test' });
    return shape.findings.map(({ code, message, hint }) =>
      [code, message, ...(hint === undefined ? [] : [hint])].join(' | '),
    );
  };

  it('says of a misspelt key what was meant, and not also that the right one is missing', () => {
    expect(explain('nmae: x')).toEqual(['test/unknown-key | "nmae" is not a key of this file. | Did you mean "name"?']);
  });

  it('says what is missing and what is expected', () => {
    expect(explain('size: 1')).toEqual([
      'test/missing-key | "name" is missing from this file. | Add "name: " with its text.',
    ]);
  });

  it('uses the words of the schema where it has any', () => {
    expect(explain('{ name: x, size: some }')).toEqual([
      'test/wrong-type | "size" must be a number or all; found "some".',
    ]);
  });

  it('explains the branch of a union that was meant', () => {
    expect(explain('{ name: x, part: { id: a, count: many } }')).toEqual([
      'test/wrong-type | "count" must be a number; found "many".',
    ]);
    expect(explain('{ name: x, part: 3 }')).toEqual(['test/wrong-type | "part" must be text; found 3.']);
  });
});

describe('suggestions', () => {
  it.each([
    ['wieght', ['name', 'weight'], 'weight'],
    ['Weight', ['name', 'weight'], 'weight'],
    ['redflags', ['red_flags'], 'red_flags'],
    ['from', ['form'], 'form'],
    ['cat', ['weight', 'name'], undefined],
    ['x', ['a', 'b'], undefined],
    ['strategy', [], undefined],
  ])('for %s of %j: %s', (word, known, meant) => {
    expect(suggest(word, known)).toBe(meant);
  });
});

describe('canonical JSON', () => {
  it('has one spelling for one value', () => {
    expect(canonicalJson({ b: 1.0, a: [undefined, 'é'], c: undefined })).toBe('{"a":[null,"é"],"b":1}');
    expect(canonicalJson({ Z: 1, a: 2, 10: 3, 9: 4 })).toBe('{"10":3,"9":4,"Z":1,"a":2}');
  });
});

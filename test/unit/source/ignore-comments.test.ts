import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoreComments } from '../../../src/source/comments/ignore-comments.ts';

function only(text: string) {
  const [comment, ...others] = ignoreComments(text, 'x.yaml');
  if (!comment || others.length > 0) throw new Error(`${others.length + 1} comments`);
  return comment;
}

function codesOf(text: string): readonly string[] {
  return only(text).codes.map(({ code }) => code);
}

describe('the words of a comment that ignores', () => {
  it('are codes and a reason', () => {
    const comment = only('# hirecard-ignore role/a, role/b the panel asks it all\nx: 1');
    expect(comment.codes.map(({ code }) => code)).toEqual(['role/a', 'role/b']);
    expect(comment.reason).toBe('the panel asks it all');
    expect(comment.range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 55 } });
    expect(comment.codes[1]?.range).toEqual({ start: { line: 1, column: 27 }, end: { line: 1, column: 33 } });
  });

  it.each([
    ['# hirecard-ignore a/b because, of, this', ['a/b'], 'because, of, this'],
    ['#hirecard-ignore a/b,c/d why', ['a/b', 'c/d'], 'why'],
    ['# hirecard-ignore a/b: why', ['a/b'], 'why'],
    ['# hirecard-ignore: a/b -- why', ['a/b'], 'why'],
    ['# hirecard-ignore a/b – decided 3 May', ['a/b'], 'decided 3 May'],
    ['# hirecard-ignore a/b 理由', ['a/b'], '理由'],
    ['# hirecard-ignore a/b', ['a/b'], ''],
    ['# hirecard-ignore a/b --', ['a/b'], ''],
    ['# hirecard-ignore', [], ''],
    ['# hirecard-ignore-file a/b why', ['a/b'], 'why'],
  ])('%s', (text, codes, reason) => {
    expect(codesOf(text)).toEqual(codes);
    expect(only(text).reason).toBe(reason);
  });

  it.each([
    '# hirecard-ignored a/b why',
    '# hirecard-ignore-line a/b why',
    '# see hirecard-ignore a/b why',
    'x: "# hirecard-ignore a/b why"',
    "x: '\n  # hirecard-ignore a/b why'",
    'x: |\n  # hirecard-ignore a/b why\n',
    'x: >-\n  text\n  # hirecard-ignore a/b why\n',
    'x: a#hirecard-ignore a/b why',
    '--- |\n# hirecard-ignore a/b why\n',
    '',
  ])('none: %j', (text) => {
    expect(ignoreComments(text, 'x.yaml')).toEqual([]);
  });

  it.each([
    'x: | # hirecard-ignore a/b why\n  text',
    '[a, # hirecard-ignore a/b why\n b]',
    '\uFEFF# hirecard-ignore a/b why',
  ])('also: %j', (text) => expect(codesOf(text)).toEqual(['a/b']));

  it('has its place in a file with a byte order mark, old line breaks and wide characters before it', () => {
    expect(only('\uFEFFa: 1\rb: "😀" # hirecard-ignore a/b why').range.start).toEqual({ line: 2, column: 8 });
    expect(only('a: 1\r\n# hirecard-ignore a/b why\r\nb: 2').reason).toBe('why');
  });

  it('is not looked for in what is not read', () => {
    expect(ignoreComments('# hirecard-ignore a/b why\u0000', 'x')).toEqual([]);
  });
});

const ROLE = `id: a                      # 1
dimensions:                # 2
  - id: x                  # 3
    anchors:               # 4
      1: Bad               # 5
                           # 6
      5: Good              # 7
    weight: 1              # 8
  - id: y                  # 9
stages:                    # 10
- id: s                    # 11
- id: t                    # 12
last: [                    # 13
  a                        # 14
]                          # 15
end: 1                     # 16`;

/** The lines covered, numbered as in ROLE, when the comment stands on a line of its own before `line`. */
function above(line: number): readonly [number, number] {
  const lines = ROLE.split('\n').toSpliced(line - 1, 0, '# hirecard-ignore a/b why');
  const { first, last } = only(lines.join('\n')).lines;
  return [first - 1, last - 1];
}

/** The same when it stands at the end of `line`. */
function behind(line: number): readonly [number, number] {
  const text = ROLE.replace(`# ${line}\n`, '# hirecard-ignore a/b why\n');
  const { first, last } = only(text).lines;
  return [first, last];
}

describe('what a comment covers', () => {
  it('on a line of its own: the block that begins below it', () => {
    expect(above(1)).toEqual([1, 1]);
    expect(above(2)).toEqual([2, 9]);
    expect(above(3)).toEqual([3, 8]);
    expect(above(4)).toEqual([4, 7]);
    expect(above(5)).toEqual([5, 5]);
    expect(above(6)).toEqual([7, 7]);
    expect(above(10)).toEqual([10, 12]);
    expect(above(11)).toEqual([11, 11]);
    expect(above(13)).toEqual([13, 15]);
  });

  it('at the end of a line: the line, and the block that it opens', () => {
    expect(behind(2)).toEqual([2, 9]);
    expect(behind(3)).toEqual([3, 3]);
    expect(behind(4)).toEqual([4, 7]);
    expect(behind(8)).toEqual([8, 8]);
    expect(behind(10)).toEqual([10, 12]);
    expect(behind(13)).toEqual([13, 15]);
  });

  it('after a dash alone: the item', () => {
    expect(only('a:\n  - # hirecard-ignore a/b why\n    id: x\n    b: 1\n  - id: y').lines).toEqual({
      first: 2,
      last: 4,
    });
  });

  it('at the end of a file, or before its first line: what is there', () => {
    expect(only('a: 1\n# hirecard-ignore a/b why').lines).toEqual({ first: 2, last: 2 });
    expect(only('# hirecard-ignore a/b why\n---\n\na: 1\nb: 2').lines).toEqual({ first: 4, last: 4 });
  });

  it('at a bracket that closes: its line, for it opens nothing', () => {
    expect(only('a: [\n  b\n] # hirecard-ignore a/b why\nc: [\n]').lines).toEqual({ first: 3, last: 3 });
  });

  it('of several above one line, for each the same', () => {
    const text = '# hirecard-ignore a/b why\n\n# hirecard-ignore c/d why\na: # hirecard-ignore e/f why\n  b: 1\nc: 2';
    expect(ignoreComments(text, 'x').map(({ lines }) => lines)).toEqual(Array(3).fill({ first: 4, last: 5 }));
  });

  it('for the file: all of it', () => {
    expect(only('a: 1\n# hirecard-ignore-file a/b why').lines).toEqual({ first: 1, last: Number.POSITIVE_INFINITY });
  });
});

/** Looking for what is below from each of them, or going back over a comment, would take minutes. */
it.each([
  ['comments above a line', '# hirecard-ignore a/b why\n'.repeat(10_000), 10_000],
  ['comments above a block', `${'# hirecard-ignore a/b why\n'.repeat(4000)}a:\n${'  - b\n'.repeat(50_000)}`, 4000],
  ['brackets that close', '] # hirecard-ignore a/b why\n'.repeat(12_000), 12_000],
  ['spaces before a line separator', `# hirecard-ignore${' '.repeat(300_000)}\u2028\n`, 1],
  ['codes before a line separator', `# hirecard-ignore a${',a'.repeat(100_000)}\u2028\n`, 1],
])('is done with a file full of %s', (_, text, count) => {
  expect(ignoreComments(text, 'x')).toHaveLength(count);
});

it('never throws, on any text with the mark in it', () => {
  const piece = fc.constantFrom(
    '# hirecard-ignore',
    '-file',
    ' a/b',
    ',',
    ' why',
    '\n',
    '\r',
    '"',
    "'",
    '|',
    '- ',
    'x: ',
    '  ',
    '[',
    '}',
    '\u0000',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { lines, codes } of ignoreComments(pieces.join(''), 'x')) {
        expect(lines.last).toBeGreaterThanOrEqual(lines.first);
        for (const { code } of codes) expect(code).not.toMatch(/[\s,]/);
      }
    }),
    { numRuns: 500 },
  );
});

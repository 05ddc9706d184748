import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Range } from '../../../src/diagnostics/diagnostic.ts';
import { applyEdits, editsInPlace, piecesOf } from '../../../src/diagnostics/edits.ts';
import { indexLines } from '../../../src/source/line-index.ts';

function range(line: number, column: number, endLine: number, endColumn: number): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function onLine(line: number, from: number, to: number, text: string): Edit {
  return { range: range(line, from, line, to), text };
}

describe('applying edits', () => {
  it('counts code points, after the byte order mark', () => {
    expect(applyEdits('\uFEFFa😀b: 1', [onLine(1, 3, 4, 'c')])).toBe('\uFEFFa😀c: 1');
  });

  it('keeps every line break as it is, and ends each line there', () => {
    const text = 'a\r\nb\rc\nd';
    expect(applyEdits(text, [onLine(2, 1, 2, 'B'), onLine(3, 1, 2, 'C'), onLine(4, 1, 2, 'D')])).toBe('a\r\nB\rC\nD');
  });

  it('inserts where the range is empty, in any order of the edits', () => {
    expect(applyEdits('ab', [onLine(1, 3, 3, '!'), onLine(1, 1, 1, '<')])).toBe('<ab!');
  });

  it('writes line feeds as the line break that the file has', () => {
    expect(applyEdits('a\r\nb', [onLine(1, 2, 2, '\nx')])).toBe('a\r\nx\r\nb');
    expect(applyEdits('a', [onLine(1, 2, 2, '\nx')])).toBe('a\nx');
  });

  it('takes a place beyond the end of a line for its end', () => {
    expect(applyEdits('a\r\nb', [onLine(1, 9, 9, 'x'), onLine(7, 1, 1, 'y')])).toBe('ax\r\nby');
  });

  it('refuses edits that overlap', () => {
    expect(() => applyEdits('abcd', [onLine(1, 1, 3, 'x'), onLine(1, 2, 4, 'y')])).toThrow(RangeError);
  });
});

describe('edits that are taken together', () => {
  it.each([
    ['overlap', [1, 3], [2, 4], false],
    ['overlap, the later one first', [2, 4], [1, 3], false],
    ['lie within one another', [2, 3], [1, 4], false],
    ['begin at the same place', [1, 2], [1, 4], false],
    ['are put in at the same place', [1, 1], [1, 1], false],
    ['touch', [1, 3], [3, 4], true],
    ['touch, the later one first', [3, 4], [1, 3], true],
    ['are put in where another ends', [1, 3], [3, 3], true],
    ['are put in within another', [1, 3], [2, 2], false],
  ] as const)('two that %s', (_, [from, to], [otherFrom, otherTo], areTaken) => {
    const [one, other] = [onLine(1, from, to, 'x'), onLine(1, otherFrom, otherTo, 'y')];
    expect(editsInPlace().take([one, other])).toBe(areTaken);
    const taken = editsInPlace();
    expect([taken.take([one]), taken.take([other])]).toEqual([true, areTaken]);
  });

  it('are taken all or none', () => {
    const taken = editsInPlace();
    expect(taken.take([onLine(1, 5, 6, 'x')])).toBe(true);
    expect(taken.take([onLine(1, 1, 2, 'x'), onLine(1, 5, 6, 'y'), onLine(1, 8, 9, 'z')])).toBe(false);
    expect(taken.take([onLine(1, 1, 2, 'x'), onLine(1, 8, 9, 'z')])).toBe(true);
  });

  it('are compared with their neighbours: twice as many are little more than twice the work', () => {
    const few = placesComparedFor(500);
    expect(few).toBeGreaterThan(500);
    expect(placesComparedFor(1000)).toBeLessThan(3 * few);
  });
});

/** How often a place is asked for where `count` edits are taken that do not overlap. */
function placesComparedFor(count: number): number {
  let asked = 0;
  const taken = editsInPlace();
  for (let line = 1; line <= count; line += 1) {
    const { range: at } = onLine(line, 1, 2, '');
    const edit = {
      text: 'x',
      get range() {
        asked += 1;
        return at;
      },
    };
    expect(taken.take([edit])).toBe(true);
  }
  return asked;
}

describe('the pieces of a text', () => {
  it('are what stands at a range', () => {
    const pieceAt = piecesOf('\uFEFFa\rb😀c\r\nd');
    expect(pieceAt(range(2, 2, 2, 4))).toBe('😀c');
    expect(pieceAt(range(3, 1, 3, 2))).toBe('d');
    expect(pieceAt(range(1, 1, 1, 2))).toBe('a');
    expect(pieceAt(range(9, 1, 9, 2))).toBe('');
  });

  it('are of the text that was given, whichever was asked before', () => {
    const [one, other] = [piecesOf('ab'), piecesOf('xyz')];
    expect([one(range(1, 1, 1, 3)), other(range(1, 1, 1, 3)), one(range(1, 2, 1, 3))]).toEqual(['ab', 'xy', 'b']);
  });
});

const TEXT = fc
  .array(fc.constantFrom('a', 'b: ', '\n', '\r\n', '\r', '😀', 'é', ' ', '\uFEFF', '#'), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('all outside the edits stays, and the edits stand where findings say they do', () => {
    fc.assert(
      fc.property(
        TEXT,
        fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('', 'x', 'yz')), { maxLength: 4 }),
        (raw, cuts) => {
          // A range never begins or ends between the two characters of CRLF or of a pair: no finding does.
          const bom = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
          const body = raw.slice(bom.length);
          const points = [...cuts.map(([start]) => start), ...cuts.map(([, end]) => end)].map((at) =>
            onCharacter(body, at),
          );
          points.sort((a, b) => a - b);
          const spans = cuts.map(([, , text], index) => ({
            start: points[2 * index] as number,
            end: points[2 * index + 1] as number,
            text,
          }));
          // Places as decoding makes them: a lone carriage return is a line feed there.
          const lines = indexLines(body.replace(/\r(?!\n)/g, '\n'));
          const edits = spans.map(({ start, end, text }) => ({ range: lines.range(start, end), text }));
          const expected = spans.reduceRight(
            (text, span) => text.slice(0, span.start) + span.text + text.slice(span.end),
            body,
          );
          expect(applyEdits(raw, edits)).toBe(bom + expected);
        },
      ),
    );
  });
});

function onCharacter(text: string, wanted: number): number {
  let at = Math.min(wanted, text.length);
  const isInside = () => /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(at - 1, at + 1));
  while (at > 0 && isInside()) at -= 1;
  return at;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Range } from '../../../src/diagnostics/diagnostic.ts';
import { applyEdits, doOverlap, textAt } from '../../../src/diagnostics/edits.ts';
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
    const overlapping = [onLine(1, 1, 3, 'x'), onLine(1, 2, 4, 'y')];
    expect(doOverlap(overlapping)).toBe(true);
    expect(() => applyEdits('abcd', overlapping)).toThrow(RangeError);
    expect(doOverlap([onLine(1, 1, 3, 'x'), onLine(1, 3, 4, 'y')])).toBe(false);
    expect(doOverlap([onLine(1, 1, 1, 'x'), onLine(1, 1, 1, 'y')])).toBe(true);
  });

  it('reads the piece at a range', () => {
    expect(textAt('\uFEFFa\rb😀c', range(2, 2, 2, 4))).toBe('😀c');
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

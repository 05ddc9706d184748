import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/source/document.ts';
import { collectFaults } from '../../../src/source/faults.ts';

/** The place of the phrase in the value of "ask". */
function placeIn(text: string, within: string): string {
  const read = readDocument(text, 'x.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const faults = collectFaults(read.value);
  faults.add({ code: 'x/y', path: ['ask'], message: 'Here.', within });
  const { start, end } = faults.list[0]?.range ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('a fault within a value', () => {
  it('is at the phrase', () => {
    expect(placeIn('ask: Are you a rockstar?', 'rockstar')).toBe('1:16-1:24');
    expect(placeIn('ask: "Are you a rockstar?"', 'rockstar')).toBe('1:17-1:25');
  });

  it('counts code points, and the lines of CRLF files', () => {
    expect(placeIn('id: x\r\nask: 😀 rockstar\r\n', 'rockstar')).toBe('2:8-2:16');
  });

  it('is at whole words only', () => {
    expect(placeIn('ask: manage your age', 'age')).toBe('1:18-1:21');
    expect(placeIn('ask: ages of age', 'age')).toBe('1:14-1:17');
  });

  it('goes across the line breaks and indentation of folded texts', () => {
    expect(placeIn('ask: >-\n  Do you\n  have children\n  at home?\n', 'Do you have children at home')).toBe(
      '2:3-4:10',
    );
    expect(placeIn('ask: Do you\n  have children\n', 'you have')).toBe('1:9-2:7');
  });

  it('knows quotes inside quotes', () => {
    expect(placeIn("ask: 'What''s your age'", "What's your age")).toBe('1:7-1:23');
    expect(placeIn('ask: "the \\"native\\" speaker"', '"native" speaker')).toBe('1:11-1:29');
    expect(placeIn('ask: "your\\nage"', 'your age')).toBe('1:7-1:16');
  });

  it('takes signs of patterns as they are', () => {
    expect(placeIn('ask: is it C++ (or C)?', 'C++ (or C)')).toBe('1:12-1:22');
  });

  it('is at the whole value when the phrase is not written out', () => {
    expect(placeIn('ask: "your \\u0061ge"', 'your age')).toBe('1:6-1:21');
    expect(placeIn('ask: something', '')).toBe('1:6-1:15');
  });

  it('is at the whole value when the text is not known', () => {
    const range = { start: { line: 3, column: 4 }, end: { line: 3, column: 9 } };
    const faults = collectFaults({ file: 'x.yaml', locate: () => range });
    faults.add({ code: 'x/y', path: ['ask'], message: 'Here.', within: 'phrase' });
    expect(faults.list[0]?.range).toEqual(range);
  });
});

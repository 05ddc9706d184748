import { describe, expect, it } from 'vitest';
import { painter } from '../../../../src/report/text/paint.ts';

describe('painter', () => {
  it('adds nothing without colour', () => {
    for (const paint of Object.values(painter(0))) expect(paint('text')).toBe('text');
  });

  it('paints per stream', () => {
    expect(painter(1).bad('no')).toBe('\u001b[31mno\u001b[39m');
    expect(painter(0).bad('no')).toBe('no');
  });

  it.each([1, 2, 3] as const)(
    'at level %i uses bold, dim, red and magenta of the palette, and nothing else',
    (level) => {
      const codes = Object.values(painter(level)).map((paint) => paint('text').split('m')[0]);
      expect(new Set(codes)).toEqual(new Set(['\u001b[1', '\u001b[2', '\u001b[31', '\u001b[35']));
    },
  );
});

import { describe, expect, it } from 'vitest';
import { painter } from '../../../../src/report/text/paint.ts';

describe('painter', () => {
  it('adds nothing without colour', () => {
    for (const paint of Object.values(painter(0))) expect(paint('text')).toBe('text');
  });

  it('paints per stream', () => {
    expect(painter(1).good('yes')).toBe('\u001b[32myes\u001b[39m');
    expect(painter(0).good('yes')).toBe('yes');
  });
});

import { expect, it } from 'vitest';
import { isMoment } from '../../../src/domain/moment.ts';

it.each([
  ['2026-11-20T10:00:00Z', true],
  ['2026-11-20T10:00:00.123Z', true],
  ['2026-11-20T23:59:59+13:45', true],
  ['2024-02-29T00:00:00Z', true],
  ['2026-02-29T00:00:00Z', false],
  ['2026-11-31T10:00:00Z', false],
  ['2026-11-20T25:00:00Z', false],
  ['2026-11-20T10:00:00', false],
  ['2026-11-20', false],
  [' 2026-11-20T10:00:00Z', false],
  ['', false],
  ['yesterday', false],
])('%j is a moment: %s', (text, is) => {
  expect(isMoment(text)).toBe(is);
});

import { describe, expect, it } from 'vitest';
import { layoutFor, page } from '../../../src/interview/screens/layout.ts';
import type { Screen } from '../../../src/report/text/screen.ts';
import { widestLine } from '../../../src/report/text/width.ts';

/** Everything a layout can do. */
function everything(screen: Screen): string {
  const layout = layoutFor(screen);
  return page(
    layout.heading('Diagnosis'),
    layout.label('Evidence as saved:'),
    layout.paragraph('Finds the cause of a fault rather than its symptoms, also on a narrow screen.'),
    layout.quiet('Halved the network'),
    layout.warning('Some answers are missing.'),
    layout.item('  - ', 'Tell me about a fault'),
    layout.toCopy('  ', 'scorecards/support/jane-doe/phone.ana.json'),
    [layout.join(['1 of 2', 'Diagnosis'])],
  );
}

describe('layoutFor', () => {
  it.each([1, 2, 3] as const)('says the same in colour, at level %i', (color) => {
    for (const columns of [40, 80]) {
      const coloured = everything({ columns, color });
      expect(coloured).toContain('\u001b[');
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(everything({ columns, color: 0 }));
    }
  });

  it('lets a text hang from a mark, and from one that takes more than a third of the line in a line of its own', () => {
    const { item } = layoutFor({ columns: 30, color: 0 });
    expect(item('  Mixed  ', 'Some of it, not all')).toEqual(['  Mixed  Some of it, not all']);
    expect(item('  Above the bar  ', 'Some of it')).toEqual(['  Above the bar', '    Some of it']);
  });

  it('shows what a mark hides, and fits however wide it is', () => {
    for (const mark of ['  Worst\u202e  ', `  ${'素晴らしい'.repeat(20)}\n\u2066  `]) {
      for (const columns of [40, 80, 200]) {
        const text = layoutFor({ columns, color: 0 }).item(mark, 'What it looks like, in so many words').join('\n');
        expect(text).not.toMatch(/[\u202e\u2066]/);
        expect(widestLine(text)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('joins with commas what is to be heard', () => {
    expect(layoutFor({ columns: 80, color: 0 }).join(['1 of 2', 'Diagnosis'])).toBe('1 of 2 · Diagnosis');
    expect(layoutFor({ columns: 80, color: 0, plain: true }).join(['1 of 2', 'Diagnosis'])).toBe('1 of 2, Diagnosis');
  });
});

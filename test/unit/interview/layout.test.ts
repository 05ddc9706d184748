import { describe, expect, it } from 'vitest';
import { layoutFor, page } from '../../../src/interview/screens/layout.ts';
import type { Screen } from '../../../src/report/text/screen.ts';

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

  it('joins with commas what is to be heard', () => {
    expect(layoutFor({ columns: 80, color: 0 }).join(['1 of 2', 'Diagnosis'])).toBe('1 of 2 · Diagnosis');
    expect(layoutFor({ columns: 80, color: 0, plain: true }).join(['1 of 2', 'Diagnosis'])).toBe('1 of 2, Diagnosis');
  });
});

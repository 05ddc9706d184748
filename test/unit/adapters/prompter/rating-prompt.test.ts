/** How a rating question looks: ratings, labels and anchors side by side, and the focused anchor whole. */
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../src/adapters/prompter/look.ts';
import { planKeys } from '../../../../src/adapters/prompter/rating-keys.ts';
import { drawRating } from '../../../../src/adapters/prompter/rating-prompt.ts';
import { painter } from '../../../../src/report/text/paint.ts';
import type { RatingOption } from '../../../../src/world.ts';

const OPTIONS: readonly RatingOption[] = [
  { text: '1', label: 'Poor', anchor: 'Guesses at the cause.' },
  { text: '2' },
  { text: '3', label: 'Good', anchor: 'Finds the cause with a hint.' },
];

function look(columns: number, rows = 24): Look {
  return { paint: painter(0), columns: () => columns, rows: () => rows };
}

function drawn(columns: number, focus: number | undefined, options = OPTIONS): readonly string[] {
  const question = { message: 'Your rating of Diagnosis', options, commands: [], look: look(columns) };
  const plan = planKeys(options.map(({ text }) => text));
  return drawRating(question, plan, { focus, buffer: '', nothingChosen: false }).lines;
}

describe('a rating question', () => {
  it('where every anchor can be read beside its rating, it is said once', () => {
    expect(drawn(60, 2)).toEqual([
      'Your rating of Diagnosis',
      '  1  Poor  Guesses at the cause.',
      '  2',
      '> 3  Good  Finds the cause with a hint.',
      '  n  not assessed',
      '',
      '1-3 rates · arrows + enter · n not assessed',
    ]);
  });

  it('where an anchor is cut, the focused one stands below in full', () => {
    expect(drawn(30, 2)).toEqual([
      'Your rating of Diagnosis',
      '  1  Poor  Guesses at the cau…',
      '  2',
      '> 3  Good  Finds the cause wi…',
      '  n  not assessed',
      '',
      '    Finds the cause with a',
      '    hint.',
      '',
      '1-3 rates · arrows + enter',
      'n not assessed',
    ]);
  });

  it('nothing is focused to begin with, and "not assessed" has nothing below it', () => {
    expect(drawn(30, undefined).filter((line) => line.startsWith('>'))).toEqual([]);
    expect(drawn(30, 3)).toContain('> n  not assessed');
    expect(drawn(30, 3).join('\n')).not.toContain('hint.');
  });

  it('twenty ratings on a small screen: the focused one is in sight, and how many there are is said', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ text: String(index + 1), anchor: `Rung ${index + 1}` }));
    const lines = drawn(40, 16, many);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines).toContain('> 17  Rung 17');
    expect(lines).toContain('    20 ratings; arrows show more');
  });
});

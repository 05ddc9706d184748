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

/** Beside the ratings, on 30 columns, eight lines. */
const LONG = OPTIONS.with(2, {
  text: '3',
  label: 'Good',
  anchor: 'Finds the cause with a hint, and says how sure of it the team can be before the fix.',
});

function look(columns: number, rows = 24): Look {
  return { paint: painter(0), columns: () => columns, rows: () => rows };
}

function drawn(columns: number, focus: number | undefined, options = OPTIONS, rows = 24): readonly string[] {
  const question = { message: 'Your rating of Diagnosis', options, commands: [], look: look(columns, rows) };
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

  it('anchors that take half of the screen at most stand in full beside their ratings, and nothing below', () => {
    const whole = [
      'Your rating of Diagnosis',
      '  1  Poor  Guesses at the',
      '           cause.',
      '  2',
      '  3  Good  Finds the cause',
      '           with a hint.',
      '  n  not assessed',
      '',
      '1-3 rates · arrows + enter',
      'n not assessed',
    ];
    expect(drawn(30, undefined, OPTIONS, 10)).toEqual(whole);
    expect(drawn(30, 2, OPTIONS, 50)).toEqual(whole.map((each) => each.replace('  3 ', '> 3 ')));
  });

  it('the focused one stands out with all of its lines', () => {
    const bold = { ...look(30), paint: painter(1) };
    const question = { message: 'Rate', options: OPTIONS, commands: [], look: bold };
    const { lines } = drawRating(question, planKeys(['1', '2', '3']), { focus: 0, buffer: '', nothingChosen: false });
    expect(lines.slice(1, 4)).toEqual([
      bold.paint.strong('> 1  Poor  Guesses at the'),
      bold.paint.strong('           cause.'),
      '  2',
    ]);
  });

  it('beside labels that leave no room, anchors are not a word to a line', () => {
    const options = [{ text: '1', label: 'Below what we need', anchor: 'Guesses at the cause.' }, { text: '2' }];
    expect(drawn(36, undefined, options)).toContain('  1  Below what we need  Guesses at…');
  });

  it('where they take more and one is cut, the focused one stands below in full', () => {
    expect(drawn(30, 2, LONG, 14)).toEqual([
      'Your rating of Diagnosis',
      '  1  Poor  Guesses at the cau…',
      '  2',
      '> 3  Good  Finds the cause wi…',
      '  n  not assessed',
      '',
      '    Finds the cause with a',
      '    hint, and says how sure of',
      '    it the team can be before',
      '    the fix.',
      '',
      '1-3 rates · arrows + enter',
      'n not assessed',
    ]);
  });

  it('nothing is focused to begin with, and "not assessed" has nothing below it', () => {
    expect(drawn(30, undefined).filter((line) => line.startsWith('>'))).toEqual([]);
    expect(drawn(30, 3)).toContain('> n  not assessed');
    expect(drawn(30, 3, LONG, 14).join('\n')).not.toContain('the fix.');
  });

  it('twenty ratings on a small screen: the focused one is in sight, and how many there are is said', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ text: String(index + 1), anchor: `Rung ${index + 1}` }));
    const lines = drawn(40, 16, many);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines).toContain('> 17  Rung 17');
    expect(lines).toContain('    20 ratings; arrows show more');
  });
});

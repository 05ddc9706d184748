/** Pictures on a model of a terminal: what stands there afterwards, and what stood above. */
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, type Drawn, type Picture, replaced } from '../../../../src/adapters/prompter/frame-text.ts';

const COLUMNS = 20;

/** Draws one picture after the other below two lines that are not ours; a number makes the screen as wide. */
async function afterwards(steps: readonly (Picture | number)[], rows = 12) {
  const screen = new xterm.Terminal({ cols: COLUMNS, rows, allowProposedApi: true });
  const write = (text: string) => new Promise<void>((done) => screen.write(text.replaceAll('\n', '\r\n'), done));
  await write('above\nour question\n');
  let drawn: Drawn | undefined;
  for (const step of steps) {
    if (typeof step === 'number') screen.resize(step, rows);
    else {
      await write(replaced(drawn, step, { columns: screen.cols, rows }));
      drawn = { picture: step, size: { columns: screen.cols, rows } };
    }
  }
  const { cursorX, cursorY, baseY } = screen.buffer.active;
  await write(`${below(drawn)}next`);
  const all = Array.from({ length: screen.buffer.active.length }, (_, index) =>
    screen.buffer.active.getLine(index)?.translateToString(true).trimEnd(),
  );
  return {
    lines: all.join('\n').trimEnd().split('\n'),
    cursor: { line: baseY + cursorY, column: cursorX },
    top: baseY,
  };
}

const ABOVE = ['above', 'our question'];
const picture = (...lines: readonly string[]): Picture => ({ lines });

describe('one picture after the other', () => {
  it.each([
    ['longer', [picture('a'), picture('a', 'b', 'c')], ['a', 'b', 'c']],
    ['shorter', [picture('a', 'b', 'c'), picture('a')], ['a']],
    ['a line in the middle', [picture('a', 'bbbb', 'c'), picture('a', 'x', 'c')], ['a', 'x', 'c']],
    ['the same again', [picture('a', 'b'), picture('a', 'b')], ['a', 'b']],
    ['a shorter line', [picture('aaaa'), picture('b')], ['b']],
  ])('%s', async (_name, steps, lines) => {
    expect((await afterwards(steps)).lines).toEqual([...ABOVE, ...lines, 'next']);
  });

  it('nothing stays of a question that ends without a trace', async () => {
    expect((await afterwards([picture('a', 'b'), picture()])).lines).toEqual([...ABOVE, 'next']);
  });

  it('the cursor stands where it belongs', async () => {
    const steps = [picture('a', 'b'), { lines: ['a', '> text', 'hint'], cursor: { line: 1, column: 4 } }];
    expect((await afterwards(steps)).cursor).toEqual({ line: 3, column: 4 });
  });

  it('a line that the terminal finds wider than we do is cut; the rows stay where they are', async () => {
    const wide = picture('a', '👩‍👩‍👧‍👦'.repeat(9), 'c');
    expect((await afterwards([wide, picture('a', 'b', 'c')])).lines).toEqual([...ABOVE, 'a', 'b', 'c', 'next']);
  });

  it('any pictures: the last one, and nothing else', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '山'), maxLength: 9 }).map((text) => `${text}.`);
    const lines = fc.array(line, { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 6 }), fc.nat(), async (pictures, place) => {
        const steps = pictures.map((each) => {
          const cursor = { line: place % each.length, column: place % 3 };
          return place % 2 === 0 ? { lines: each } : { lines: each, cursor };
        });
        expect((await afterwards(steps)).lines).toEqual([...ABOVE, ...(pictures.at(-1) ?? []), 'next']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a screen of another width', () => {
  it.each([10, 15, 30])('%i columns instead of 20: nothing of the old picture is left', async (columns) => {
    const old = picture('twenty columns wide', 'short', 'nineteen characters', 'end');
    const { lines } = await afterwards([old, columns, picture('new', 'one')]);
    // What stood above may be broken anew; all of it is still there, and nothing else.
    expect(lines.join('').replace(/\s/g, '')).toBe('aboveourquestionnewonenext');
  });

  it('a picture that is then higher than the screen leaves nothing of itself on it', async () => {
    const old = { lines: Array.from({ length: 6 }, () => 'nineteen characters'), cursor: { line: 0, column: 3 } };
    const { lines, top } = await afterwards([old, 10, picture('new', 'one')], 8);
    // Twelve rows by then: what has left the screen is out of reach.
    expect(lines.slice(top)).toEqual(['new', 'one', 'next']);
  });
});

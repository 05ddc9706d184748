import { expect, it } from 'vitest';
import { drawText } from '../../../../src/adapters/prompter/text-prompt.ts';
import { painter } from '../../../../src/report/text/paint.ts';
import type { Command } from '../../../../src/world.ts';

const look = { paint: painter(0), columns: () => 79, rows: () => 24 };
const empty = { line: { text: '', cursor: 0 }, problem: undefined };

function drawn(kept: string, commands: readonly Command[]): readonly string[] {
  return drawText({ message: 'Evidence', initial: kept, check: () => undefined, commands, look }, kept, empty).lines;
}

it('earlier text of several lines: how to keep, replace, change or empty it', () => {
  expect(drawn('First\nSecond', ['editor'])).toEqual([
    'Evidence',
    '  First',
    '  Second',
    'enter keeps this; typing replaces it; ctrl-o changes or empties it',
    '> ',
    'enter accepts · ctrl-o editor',
  ]);
});

it('where there is no editor, none is named', () => {
  expect(drawn('First\nSecond', [])).toContain('enter keeps this; typing replaces it');
});

it('without earlier text there is nothing to keep', () => {
  expect(drawn('', ['editor'])).toEqual(['Evidence', '> ', 'enter accepts · ctrl-o editor']);
});

import { expect, it } from 'vitest';
import { type Caught, catchDrawing } from '../../../../src/adapters/prompter/drawn-by-library.ts';

it('what a library draws arrives as lines and the column of its cursor', () => {
  const drawn: Caught[] = [];
  const output = catchDrawing((caught) => drawn.push(caught));
  output.write('\u001b[2K\u001b[GFind: ana\n\u001b[1m> Ana\u001b[22m\n  Anaïs\u001b[2A\u001b[10G');
  expect(drawn).toEqual([{ lines: ['Find: ana', '> Ana', '  Anaïs'], column: 9 }]);
  // The cursor alone.
  output.write('\u001b[7G');
  expect(drawn.at(-1)).toEqual({ lines: ['Find: ana', '> Ana', '  Anaïs'], column: 6 });
  // The end of the prompt.
  output.write('\n\u001b[?25h');
  expect(drawn.at(-1)?.lines).toHaveLength(3);
});

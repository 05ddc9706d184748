import { expect, it } from 'vitest';
import { presented } from '../../../src/cli/plain-world.ts';
import { fakeWorld } from '../../fake-world.ts';

it('has no colour on either stream, writes where it did, and follows the width of the terminal', async () => {
  const world = fakeWorld({ terminal: true, color: 3, columns: 120 });
  let columns = 120;
  const err = Object.defineProperty({ ...world.err }, 'columns', { get: () => columns });
  const plain = await presented({ ...world, err }, true, undefined);
  expect(plain.out).toMatchObject({ color: 0, plain: true, isTerminal: true });
  expect(plain.err).toMatchObject({ color: 0, plain: true, isTerminal: true, columns: 120 });
  columns = 40;
  expect(plain.err.columns).toBe(40);
  plain.err.write('said');
  expect(world.errText()).toBe('said');
});

it('is the world as it was where nobody asks', async () => {
  const world = fakeWorld({ terminal: true, color: 3 });
  expect(await presented(world, false, undefined)).toBe(world);
  expect(await presented(world, false, 'no-such-folder')).toBe(world);
});

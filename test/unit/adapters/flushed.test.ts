/** What a power cut must not take is flushed: the file, and the name of everything that is new. */
import type { PathLike } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { scratchFolder } from './scratch.ts';

const flushed: string[] = [];
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (path: PathLike, ...rest) => {
    const handle = await real.open(path, ...rest);
    const sync = handle.sync.bind(handle);
    handle.sync = () => {
      flushed.push(String(path));
      return sync();
    };
    return handle;
  };
  return { ...real, open };
});

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

it('a file in new folders: every parent that got a name, the outermost first, then the file and its own folder', async () => {
  const path = join(scratch.path, 'a', 'b', 'card.json');
  await nodeFiles().createExclusive(path, 'text');
  const folders = flushed.filter((each) => !each.endsWith('.tmp'));
  expect(folders).toEqual([scratch.path, join(scratch.path, 'a'), dirname(path)]);
  expect(flushed.filter((each) => each.endsWith('.tmp'))).toHaveLength(1);
});

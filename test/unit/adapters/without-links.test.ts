/** A file system without hard links, as some network drives and memory sticks are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { scratchFolder } from './scratch.ts';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  link: async () => {
    throw Object.assign(new Error('no links here'), { code: 'EPERM' });
  },
}));

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

it('still creates, still never replaces, and leaves nothing behind', async () => {
  const files = nodeFiles();
  const path = join(scratch.path, 'card.json');
  await files.createExclusive(path, 'first');
  await expect(files.createExclusive(path, 'second')).rejects.toMatchObject({ kind: 'exists' });
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(scratch.path)).toEqual(['card.json']);
});

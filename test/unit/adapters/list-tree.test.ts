import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { scratchFolder } from './scratch.ts';

let folder: string;
let remove: () => void;
const files = nodeFiles();
const at = (...parts: string[]) => join(folder, ...parts);

beforeEach(() => {
  ({ path: folder, remove } = scratchFolder());
});

afterEach(() => remove());

async function found(path = folder): Promise<readonly string[]> {
  return (await files.tree(path)).map((entry) => `${entry.kind} ${entry.path.slice(folder.length + 1)}`);
}

describe('everything below a folder', () => {
  it('is found in order, but for hidden names and node_modules', async () => {
    for (const name of ['b', 'a/deep', '.git', 'node_modules/x']) mkdirSync(at(name), { recursive: true });
    for (const name of ['z.yaml', 'b/x.yaml', 'a/deep/y.yaml', '.git/c.yaml', 'node_modules/x/d.yaml', '.e.yaml']) {
      writeFileSync(at(name), '');
    }
    expect(await found()).toEqual(['file a/deep/y.yaml', 'file b/x.yaml', 'file z.yaml']);
  });

  it('holds what links lead to, once where they go round in circles, and those that lead nowhere', async () => {
    mkdirSync(at('a'));
    mkdirSync(at('b'));
    writeFileSync(at('b', 'x.yaml'), '');
    symlinkSync(at('b'), at('a', 'other'));
    symlinkSync(folder, at('a', 'up'));
    symlinkSync(at('a', 'loop.yaml'), at('a', 'loop.yaml'));
    symlinkSync(at('gone'), at('lost.yaml'));
    symlinkSync(at('b', 'x.yaml'), at('named.yaml'));
    expect(await found()).toEqual([
      'other a/loop.yaml',
      'file a/other/x.yaml',
      'file b/x.yaml',
      'other lost.yaml',
      'file named.yaml',
    ]);
  });

  it('tells pipes from files without opening them', async () => {
    execFileSync('mkfifo', [at('pipe.yaml')]);
    expect(await found()).toEqual(['other pipe.yaml']);
  });

  it('cannot be had of a file, or of nothing', async () => {
    writeFileSync(at('x.yaml'), '');
    await expect(files.tree(at('x.yaml'))).rejects.toMatchObject({ kind: 'not-folder' });
    await expect(files.tree(at('none'))).rejects.toMatchObject({ kind: 'missing' });
  });

  it.skipIf(process.getuid?.() === 0)('names folders that cannot be looked into (skipped for root)', async () => {
    mkdirSync(at('closed'));
    chmodSync(at('closed'), 0);
    expect(await files.tree(folder)).toMatchObject([{ path: at('closed'), problem: { kind: 'denied' } }]);
    chmodSync(at('closed'), 0o700);
  });
});

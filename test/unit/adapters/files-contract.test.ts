/** The file system in memory must behave as the real one, or tests on it prove nothing. */
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import type { Files } from '../../../src/world.ts';
import { fakeFiles } from '../../fake-files.ts';
import { scratchFolder } from './scratch.ts';

const SYSTEMS: readonly [name: string, make: () => { files: Files; root: string; remove(): void }][] = [
  ['in memory', () => ({ files: fakeFiles('/team', {}), root: '/team', remove: () => undefined })],
  [
    'real',
    () => {
      const { path, remove } = scratchFolder();
      return { files: nodeFiles(), root: path, remove };
    },
  ],
];

describe.each(SYSTEMS)('files %s', (_name, make) => {
  const attempt = async (action: Promise<unknown>): Promise<unknown> =>
    action.then(
      (value) => value,
      (error) => error.kind ?? error,
    );

  it('keep the promises of World.files', async () => {
    const { files, root, remove } = make();
    const at = (path: string) => files.resolve(root, path);
    const text = async (path: string) => new TextDecoder().decode(await files.read(at(path)));
    await files.writeAtomic(at('a/b/one.json'), 'ein Süßes');
    await files.createExclusive(at('a/two.json'), '1');
    await files.makeFolder(at('empty/below'));
    await files.writeAtomic(at('a/.hidden.json'), '');

    expect(await text('a/b/one.json')).toBe('ein Süßes');
    expect(await files.list(at('a'))).toEqual([
      { name: '.hidden.json', kind: 'file' },
      { name: 'b', kind: 'directory' },
      { name: 'two.json', kind: 'file' },
    ]);
    expect(await files.glob(['a/**/*.json'], root)).toEqual([at('a/b/one.json'), at('a/two.json')]);
    expect(await files.glob(['a/*.{json,yaml}', 'none/*'], root)).toEqual([at('a/two.json')]);
    await files.replace(at('a/two.json'), new TextEncoder().encode('2'));
    const attempts = {
      readMissing: await attempt(files.read(at('none'))),
      readFolder: await attempt(files.read(at('a'))),
      listMissing: await attempt(files.list(at('none'))),
      listFile: await attempt(files.list(at('a/two.json'))),
      createTwice: await attempt(files.createExclusive(at('a/two.json'), 'other')),
      createOnFolder: await attempt(files.createExclusive(at('a'), 'other')),
      writeOnFolder: await attempt(files.writeAtomic(at('a'), 'other')),
      writeBelowFile: await attempt(files.writeAtomic(at('a/two.json/x'), 'other')),
      folderOnFile: await attempt(files.makeFolder(at('a/two.json'))),
      replaceMissing: await attempt(files.replace(at('none'), new Uint8Array())),
      replaceFolder: await attempt(files.replace(at('a'), new Uint8Array())),
      removeMissing: await attempt(files.remove(at('none'))),
      kinds: await Promise.all(['a', 'a/two.json', 'none', 'a/two.json/x'].map((path) => files.kind(at(path)))),
    };
    expect(attempts).toEqual({
      readMissing: 'missing',
      readFolder: 'folder',
      listMissing: 'missing',
      listFile: 'not-folder',
      createTwice: 'exists',
      createOnFolder: 'exists',
      writeOnFolder: 'folder',
      writeBelowFile: 'not-folder',
      folderOnFile: 'not-folder',
      replaceMissing: 'missing',
      replaceFolder: 'folder',
      removeMissing: 'missing',
      kinds: ['directory', 'file', 'missing', 'missing'],
    });
    expect(await text('a/two.json')).toBe('2');
    await files.remove(at('a/two.json'));
    expect(await files.kind(at('a/two.json'))).toBe('missing');
    expect(files.relative(root, at('a/b'))).toBe('a/b');
    expect(files.relative(root, root)).toBe('.');
    remove();
  });
});

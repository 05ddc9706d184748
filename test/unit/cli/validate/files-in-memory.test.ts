import { describe, expect, it } from 'vitest';
import { withFiles } from '../../../../src/cli/validate/files-in-memory.ts';
import { FAKE_CWD, fakeWorld } from '../../../fake-world.ts';

const bytes = new TextEncoder().encode('id: baker\n');
const { files } = withFiles(
  fakeWorld({ files: { 'real.yaml': 'id: real\n' } }),
  new Map([['roles/baker.yaml', bytes]]),
);
const at = (path: string) => files.resolve(FAKE_CWD, path);

describe('a world with files in memory', () => {
  it('has these files and the folders they lie in', async () => {
    expect(await files.read(at('roles/baker.yaml'))).toEqual(bytes);
    expect(await files.kind(at('roles/baker.yaml'))).toBe('file');
    expect(await files.kind(at('roles'))).toBe('directory');
    expect(await files.list(at('.'))).toEqual([{ name: 'roles', kind: 'directory' }]);
    expect(await files.list(at('roles'))).toEqual([{ name: 'baker.yaml', kind: 'file' }]);
  });

  it('has no other file', async () => {
    expect(await files.kind(at('real.yaml'))).toBe('missing');
    await expect(files.read(at('real.yaml'))).rejects.toMatchObject({ kind: 'missing' });
  });

  it('takes none', async () => {
    await expect(files.writeAtomic(at('a.yaml'), '')).rejects.toMatchObject({ kind: 'read-only' });
    await expect(files.remove(at('roles/baker.yaml'))).rejects.toMatchObject({ kind: 'read-only' });
  });
});

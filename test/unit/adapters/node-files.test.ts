import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { CAN_MOUNT, scratchFolder, smallDisk } from './scratch.ts';

const files = nodeFiles();
let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ path: folder, remove } = scratchFolder());
});
afterEach(() => remove());

const at = (...parts: string[]) => join(folder, ...parts);
const mode = (path: string) => statSync(path).mode & 0o777;

describe('reading', () => {
  it('reads bytes, lists by name with kinds, and follows links', async () => {
    writeFileSync(at('b.txt'), 'text');
    mkdirSync(at('a'));
    symlinkSync(at('b.txt'), at('c'));
    symlinkSync(at('nowhere'), at('d'));
    expect(new TextDecoder().decode(await files.read(at('c')))).toBe('text');
    expect(await files.list(folder)).toEqual([
      { name: 'a', kind: 'directory' },
      { name: 'b.txt', kind: 'file' },
      { name: 'c', kind: 'file', isLink: true },
      { name: 'd', kind: 'other' },
    ]);
  });

  it('names kinds, also of what is not there', async () => {
    writeFileSync(at('file'), '');
    symlinkSync(at('nowhere'), at('broken'));
    expect(await files.kind(folder)).toBe('directory');
    expect(await files.kind(at('file'))).toBe('file');
    expect(await files.kind(at('none'))).toBe('missing');
    expect(await files.kind(at('file', 'below'))).toBe('missing');
    expect(await files.kind(at('broken'))).toBe('other');
    expect(await files.kind('/dev/null')).toBe('other');
  });

  it('never opens a named pipe, which would wait for a writer for ever, nor a device', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await expect(files.read(at('pipe'))).rejects.toMatchObject({ name: 'FileProblem', kind: 'other' });
    await expect(files.read('/dev/zero')).rejects.toMatchObject({ kind: 'other', path: '/dev/zero' });
  });

  it('says what is in the way', async () => {
    writeFileSync(at('file'), '');
    symlinkSync(at('loop'), at('loop'));
    await expect(files.read(at('none'))).rejects.toMatchObject({ kind: 'missing', path: at('none') });
    await expect(files.read(folder)).rejects.toMatchObject({ kind: 'folder' });
    await expect(files.read(at('file', 'below'))).rejects.toMatchObject({ kind: 'not-folder' });
    await expect(files.list(at('file'))).rejects.toMatchObject({ kind: 'not-folder' });
    await expect(files.read(at('loop'))).rejects.toMatchObject({ kind: 'loop' });
  });

  it('finds by pattern: absolute paths, sorted, nothing hidden, no folders', async () => {
    for (const name of ['roles/b.yaml', 'roles/a.yaml', 'roles/.hidden.yaml', 'roles/deep/c.yaml', 'other.yaml']) {
      await files.writeAtomic(at(name), '');
    }
    expect(await files.glob(['roles/*.yaml'], folder)).toEqual([at('roles/a.yaml'), at('roles/b.yaml')]);
    expect(await files.glob(['**/*.yaml'], folder)).toHaveLength(4);
    expect(await files.glob(['roles'], folder)).toEqual([]);
  });
});

describe('writeAtomic', () => {
  it('makes folders 0700 and the file 0600, whatever was there before', async () => {
    await files.writeAtomic(at('new', 'deep', 'x.json'), 'one');
    expect(mode(at('new'))).toBe(0o700);
    expect(mode(at('new', 'deep', 'x.json'))).toBe(0o600);
    chmodSync(at('new', 'deep', 'x.json'), 0o644);
    await files.writeAtomic(at('new', 'deep', 'x.json'), 'two');
    expect(mode(at('new', 'deep', 'x.json'))).toBe(0o600);
    expect(readFileSync(at('new', 'deep', 'x.json'), 'utf8')).toBe('two');
    expect(readdirSync(at('new', 'deep'))).toEqual(['x.json']);
  });

  it('never shows a reader anything but a whole text', async () => {
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
    await files.writeAtomic(at('x'), texts[0] as string);
    let done = false;
    const writing = (async () => {
      for (let round = 0; round < 20; round += 1) await files.writeAtomic(at('x'), texts[round % 3] as string);
      done = true;
    })();
    while (!done) expect(texts).toContain(new TextDecoder().decode(await files.read(at('x'))));
    await writing;
  });

  it('fails on a folder of that name and leaves nothing behind', async () => {
    mkdirSync(at('x'));
    await expect(files.writeAtomic(at('x'), 'text')).rejects.toMatchObject({ kind: 'folder' });
    expect(readdirSync(folder)).toEqual(['x']);
  });
});

describe('replace', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('keeps the permissions, and leaves nothing beside the file', async () => {
    writeFileSync(at('x.yaml'), 'one');
    chmodSync(at('x.yaml'), 0o664);
    await files.replace(at('x.yaml'), bytes('\uFEFFtwo'));
    expect(readFileSync(at('x.yaml'), 'utf8')).toBe('\uFEFFtwo');
    expect(mode(at('x.yaml'))).toBe(0o664);
    expect(readdirSync(folder)).toEqual(['x.yaml']);
  });

  it('follows a link to its target, and leaves the link one', async () => {
    mkdirSync(at('true'));
    writeFileSync(at('true', 'x.yaml'), 'one');
    symlinkSync(join('true', 'x.yaml'), at('link.yaml'));
    await files.replace(at('link.yaml'), bytes('two'));
    expect(readFileSync(at('true', 'x.yaml'), 'utf8')).toBe('two');
    expect(lstatSync(at('link.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('true'))).toEqual(['x.yaml']);
  });

  it('makes nothing that is not there, and replaces no folder and no pipe', async () => {
    mkdirSync(at('folder'));
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('nowhere'), at('broken'));
    await expect(files.replace(at('none'), bytes(''))).rejects.toMatchObject({ kind: 'missing' });
    await expect(files.replace(at('broken'), bytes(''))).rejects.toMatchObject({ kind: 'missing' });
    await expect(files.replace(at('folder'), bytes(''))).rejects.toMatchObject({ kind: 'folder' });
    await expect(files.replace(at('pipe'), bytes(''))).rejects.toMatchObject({ kind: 'other' });
    expect(readdirSync(folder)).toEqual(['broken', 'folder', 'pipe']);
  });
});

describe('createExclusive', () => {
  it('writes once and never again', async () => {
    await files.createExclusive(at('a', 'x.json'), 'first');
    await expect(files.createExclusive(at('a', 'x.json'), 'second')).rejects.toMatchObject({ kind: 'exists' });
    expect(readFileSync(at('a', 'x.json'), 'utf8')).toBe('first');
    expect(readdirSync(at('a'))).toEqual(['x.json']);
    expect(mode(at('a', 'x.json'))).toBe(0o600);
  });

  it('lets exactly one of many win, whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      const path = at(`race-${round}`);
      const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
      const results = await Promise.allSettled(texts.map((text) => files.createExclusive(path, text)));
      const winners = results.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
      expect(winners).toHaveLength(1);
      expect(readFileSync(path, 'utf8')).toBe(texts[winners[0] as number]);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ kind: 'exists' });
      }
    }
    expect(readdirSync(folder)).toHaveLength(5);
  });
});

describe('makeFolder', () => {
  it('makes what is missing on the way, private, and is content with what is there', async () => {
    await files.makeFolder(at('a', 'b', 'c'));
    await files.makeFolder(at('a', 'b', 'c'));
    expect([mode(at('a')), mode(at('a', 'b')), mode(at('a', 'b', 'c'))]).toEqual([0o700, 0o700, 0o700]);
  });

  it('says what is in the way', async () => {
    writeFileSync(at('file'), '');
    await expect(files.makeFolder(at('file'))).rejects.toMatchObject({ kind: 'not-folder' });
    await expect(files.makeFolder(at('file', 'below', 'it'))).rejects.toMatchObject({ kind: 'not-folder' });
  });

  it.runIf(process.platform === 'linux')('gives up in a folder that takes no name (Linux has one: /proc)', async () => {
    await expect(files.makeFolder('/proc/hirecard/x')).rejects.toThrow();
  });
});

describe('remove', () => {
  it('removes a file, and says when there is none', async () => {
    writeFileSync(at('x'), '');
    await files.remove(at('x'));
    await expect(files.remove(at('x'))).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe.skipIf(!CAN_MOUNT)('a real disk of 64 KiB (skipped where mounting is not allowed)', () => {
  let disk: ReturnType<typeof smallDisk>;
  beforeEach(() => {
    disk = smallDisk();
  });
  afterEach(() => disk.remove());

  it('full half-way: the old file is whole, the new one is not there, nothing is left behind', async () => {
    const path = join(disk.path, 'draft.json');
    await files.writeAtomic(path, 'old');
    writeFileSync(join(disk.path, 'ballast'), new Uint8Array(40 * 1024));
    const tooBig = 'x'.repeat(40 * 1024);
    await expect(files.writeAtomic(path, tooBig)).rejects.toMatchObject({ kind: 'full', path });
    await expect(files.createExclusive(join(disk.path, 'card.json'), tooBig)).rejects.toMatchObject({ kind: 'full' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(disk.path).sort()).toEqual(['ballast', 'draft.json']);
    await files.writeAtomic(path, 'small again');
    expect(readFileSync(path, 'utf8')).toBe('small again');
  });

  it('read-only: every write says so', async () => {
    writeFileSync(join(disk.path, 'x'), 'old');
    disk.makeReadOnly();
    const readOnly = { kind: 'read-only' };
    await files.makeFolder(disk.path);
    await expect(files.writeAtomic(join(disk.path, 'new', 'deep', 'x'), 'new')).rejects.toMatchObject(readOnly);
    await expect(files.writeAtomic(join(disk.path, 'x'), 'new')).rejects.toMatchObject(readOnly);
    await expect(files.createExclusive(join(disk.path, 'y'), 'new')).rejects.toMatchObject(readOnly);
    await expect(files.makeFolder(join(disk.path, 'z'))).rejects.toMatchObject(readOnly);
    await expect(files.remove(join(disk.path, 'x'))).rejects.toMatchObject(readOnly);
  });
});

const IS_ROOT = process.getuid?.() === 0;
describe.skipIf(IS_ROOT)('a folder without the right to write (skipped for root, whom no mode bits bind)', () => {
  it('is denied', async () => {
    chmodSync(folder, 0o500);
    await expect(files.writeAtomic(at('x'), 'text')).rejects.toMatchObject({ kind: 'denied' });
    chmodSync(folder, 0o700);
  });
});

/** Changes on a real disk, as editors and git make them. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { scratchFolder } from './scratch.ts';

let folder: string;
let remove: () => void;
let ending: AbortController;

beforeEach(() => {
  ({ path: folder, remove } = scratchFolder());
  ending = new AbortController();
  mkdirSync(join(folder, 'roles'));
  writeFileSync(join(folder, 'roles', 'a.yaml'), '1');
});
afterEach(() => {
  ending.abort();
  remove();
});

const at = (...parts: string[]) => join(folder, ...parts);

/** The steps of watching; `next` waits for one, for as long as the test may run. */
function watching(...paths: readonly string[]) {
  const steps = nodeFiles()
    .watch(
      paths.map((path) => at(path)),
      ending.signal,
    )
    [Symbol.asyncIterator]();
  return async (change: () => void) => {
    const step = steps.next();
    change();
    return (await step).done !== true;
  };
}

describe('watching a folder', () => {
  it('notices what is written, made, renamed and removed, one step after the other', async () => {
    const noticed = watching('roles');
    expect(await noticed(() => writeFileSync(at('roles/a.yaml'), '2'))).toBe(true);
    expect(await noticed(() => writeFileSync(at('roles/b.yaml'), '1'))).toBe(true);
    expect(await noticed(() => renameSync(at('roles/b.yaml'), at('roles/c.yaml')))).toBe(true);
    expect(await noticed(() => rmSync(at('roles/c.yaml')))).toBe(true);
  });

  it('goes on with a file that is replaced by another, as editors save', async () => {
    const noticed = watching('roles');
    for (const text of ['2', '3', '4']) {
      const replaced = () => {
        writeFileSync(at('other'), text);
        renameSync(at('other'), at('roles/a.yaml'));
      };
      expect(await noticed(replaced)).toBe(true);
    }
  });

  it('looks into folders that are new', async () => {
    const noticed = watching('roles');
    expect(await noticed(() => mkdirSync(at('roles/new/deep'), { recursive: true }))).toBe(true);
    expect(await noticed(() => writeFileSync(at('roles/new/deep/x.yaml'), ''))).toBe(true);
  });

  it('goes on when the folder itself is removed and made again', async () => {
    const noticed = watching('roles');
    expect(await noticed(() => rmSync(at('roles'), { recursive: true }))).toBe(true);
    expect(await noticed(() => mkdirSync(at('roles')))).toBe(true);
    expect(await noticed(() => writeFileSync(at('roles/a.yaml'), '2'))).toBe(true);
  });

  it('begins with the call, not with the first question', async () => {
    const steps = nodeFiles().watch([at('roles')], ending.signal);
    writeFileSync(at('roles/a.yaml'), '2');
    for await (const step of steps) {
      expect(step).toBeUndefined();
      break;
    }
  });
});

describe('watching a file', () => {
  it('notices when it goes, and when it comes back', async () => {
    const noticed = watching('roles/a.yaml');
    expect(await noticed(() => rmSync(at('roles/a.yaml')))).toBe(true);
    expect(await noticed(() => writeFileSync(at('roles/a.yaml'), '2'))).toBe(true);
  });

  it('passes over the others in its folder, and names that begin with a dot', async () => {
    writeFileSync(at('roles/.b.yaml'), '');
    const controller = ending;
    const others = () => {
      writeFileSync(at('roles/b.yaml'), '');
      writeFileSync(at('roles/.b.yaml'), '2');
      setTimeout(() => controller.abort(), 300);
    };
    expect(await watching('roles/a.yaml', 'roles/.b.yaml')(others)).toBe(false);
  });

  it('notices one that is not there yet, with its folder', async () => {
    const noticed = watching('later/x.yaml');
    expect(await noticed(() => mkdirSync(at('later')))).toBe(true);
    expect(await noticed(() => writeFileSync(at('later/x.yaml'), ''))).toBe(true);
  });

  it('notices what a link leads to', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/true.yaml'), '1');
    symlinkSync(at('elsewhere/true.yaml'), at('roles/link.yaml'));
    const noticed = watching('roles/link.yaml');
    expect(await noticed(() => writeFileSync(at('elsewhere/true.yaml'), '2'))).toBe(true);
  });
});

it('ends when it is told to, also while it waits', async () => {
  const noticed = watching('roles');
  expect(await noticed(() => ending.abort())).toBe(false);
  expect(await watching('roles')(() => undefined)).toBe(false);
});

/** What is found, and not named, is read where it lies: a link in a pull request must not print somebody else's file. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { main } from '../../src/main.ts';
import type { World } from '../../src/world.ts';
import { fakeWorld } from '../fake-world.ts';

const SECRET = 'TOKEN=topsecret';
const role = (id: string): string =>
  `format: hirecard/role@1\nid: ${id}\ntitle: Baker\ndimensions:\n  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }\n`;

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hirecard-links-')));
  put('outside/secret.txt', SECRET);
  put('outside/cook.yaml', role('cook'));
  put('team/roles/baker.yaml', role('baker'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files that were opened are kept, to see what was not. */
async function validate(...args: readonly string[]) {
  const files = nodeFiles();
  const read: string[] = [];
  const world: World & ReturnType<typeof fakeWorld> = {
    ...fakeWorld({ cwd: at('team') }),
    userCacheFolder: at('cache'),
    files: {
      ...files,
      read: (path: string) => {
        read.push(path);
        return files.read(path);
      },
    } as ReturnType<typeof fakeWorld>['files'],
  };
  const exit = await main(['validate', ...args, '--fail-on', 'error'], world);
  const out = world.outText();
  const places = [...out.matchAll(/^(\S+):1:1 error .*\[io\/link-outside\]$/gm)].map(([, file]) => file);
  return { exit, out, places, read };
}

describe.skipIf(process.platform === 'win32')('a link that leads out', () => {
  const asWorkspace = () => mkdirSync(at('team', 'scorecards'));

  it('of the workspace is told, and what it leads to is neither read nor shown', async () => {
    asWorkspace();
    symlinkSync('../../outside/secret.txt', at('team/roles/cook.yaml'));
    for (const args of [[], ['roles'], ['.'], ['roles/*.yaml'], ['roles', '--format', 'json']]) {
      const { exit, out, places, read } = await validate(...args);
      expect([args, exit]).toEqual([args, 2]);
      expect(out).toContain('io/link-outside');
      expect(out).not.toContain('topsecret');
      if (!args.includes('json')) expect(places).toEqual(['roles/cook.yaml']);
      expect(read).toContain(at('team/roles/baker.yaml'));
      expect(read).not.toContain(at('team/roles/cook.yaml'));
    }
  });

  it('of the folder that was named is told, where there is no workspace', async () => {
    put('team/other/pastry.yaml', role('pastry'));
    symlinkSync('../other/pastry.yaml', at('team/roles/pastry.yaml'));
    expect((await validate('roles')).places).toEqual(['roles/pastry.yaml']);
    expect((await validate('roles/*.yaml')).places).toEqual(['roles/pastry.yaml']);
    expect(await validate('.')).toMatchObject({ exit: 0, places: [] });
    asWorkspace();
    expect(await validate('roles')).toMatchObject({ exit: 0, places: [] });
  });

  it('to what is passed over because of its name is told like one that leads out', async () => {
    asWorkspace();
    put('team/.env', SECRET);
    put('team/.git/config', SECRET);
    symlinkSync('../.env', at('team/roles/env.yaml'));
    symlinkSync('../.git', at('team/roles/git'));
    const { exit, out, places } = await validate('roles');
    expect({ exit, places }).toEqual({ exit: 2, places: ['roles/env.yaml', 'roles/git'] });
    expect(out).not.toContain('topsecret');
  });

  it('is told once for a folder, and nothing below it is looked at', async () => {
    asWorkspace();
    symlinkSync('../../outside', at('team/roles/more'));
    for (const args of [[], ['roles']]) {
      const { exit, places, read } = await validate(...args);
      expect({ exit, places }).toEqual({ exit: 2, places: ['roles/more'] });
      expect(read.filter((path) => path.includes('cook'))).toEqual([]);
    }
    expect((await validate('roles/**/*.yaml')).places).toEqual(['roles/more/cook.yaml']);
  });

  it('is told of a folder of the workspace that is one itself', async () => {
    rmSync(at('team/roles'), { recursive: true });
    symlinkSync('../outside', at('team/roles'));
    asWorkspace();
    expect(await validate()).toMatchObject({ exit: 2, places: ['roles'] });
    expect(await validate('roles')).toMatchObject({ exit: 2, places: ['roles'] });
  });

  // Every command asks the settings whether to be plain, and shows nothing of them for that.
  it('is told of the settings, of which nothing is shown then', async () => {
    asWorkspace();
    symlinkSync('../outside/secret.txt', at('team/hirecard.config.yaml'));
    for (const args of [[], ['roles']]) {
      const { exit, out, places } = await validate(...args);
      expect({ exit, places }).toEqual({ exit: 2, places: ['hirecard.config.yaml'] });
      expect(out).not.toContain('topsecret');
    }
  });

  it('is followed where it is a file that was named, and where what it leads to is named', async () => {
    asWorkspace();
    symlinkSync('../../outside/cook.yaml', at('team/roles/cook.yaml'));
    expect(await validate('roles/cook.yaml')).toMatchObject({ exit: 0, places: [] });
    expect(await validate('../outside/cook.yaml')).toMatchObject({ exit: 0, places: [] });
  });

  it('is passed over where it is excluded', async () => {
    asWorkspace();
    symlinkSync('../../outside/secret.txt', at('team/roles/cook.yaml'));
    expect(await validate('roles', '--exclude', 'cook.yaml')).toMatchObject({ exit: 0, places: [] });
  });

  it('is told of a scorecard, and does not hinder those beside it', async () => {
    asWorkspace();
    mkdirSync(at('team/scorecards/baker/ben'), { recursive: true });
    symlinkSync('../../../../outside/secret.txt', at('team/scorecards/baker/ben/screen.ana.json'));
    put('team/scorecards/baker/ben/screen.eva.json', '{');
    const { exit, out, places, read } = await validate('scorecards');
    expect({ exit, places }).toEqual({ exit: 2, places: ['scorecards/baker/ben/screen.ana.json'] });
    expect(out).not.toContain('topsecret');
    expect(read).not.toContain(at('team/scorecards/baker/ben/screen.ana.json'));
  });
});

describe.skipIf(process.platform === 'win32')('a link that stays inside', () => {
  it('is followed, also where the way to the workspace is a link', async () => {
    mkdirSync(at('team/scorecards'));
    mkdirSync(at('team/kept'));
    writeFileSync(at('team/kept/cook.yaml'), role('cook'));
    symlinkSync('../kept', at('team/roles/kept'));
    symlinkSync('team', at('way'));
    expect(await validate('roles', '../way/roles')).toMatchObject({ exit: 0, places: [] });
    expect(await validate('-C', '../way')).toMatchObject({ exit: 0, places: [] });
  });
});

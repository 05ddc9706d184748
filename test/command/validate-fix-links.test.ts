/** --fix writes through links, so it goes by where they lead: on a real disk. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';
import { ROLE } from './sample-workspace.ts';

const TYPO = ROLE.replace('weight: 60%', 'wieght: 60 %');
const KEPT = 'team/scorecards/support/.rubrics/support.yaml';
const ABROAD = 'outside/support.yaml';

let folder: string;
const at = (path: string) => join(folder, path);
const text = (path: string) => readFileSync(at(path), 'utf8');

function put(path: string, content: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hirecard-fix-links-')));
  mkdirSync(at('team/roles'), { recursive: true });
  put(KEPT, TYPO);
  put(ABROAD, TYPO);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fix(...names: readonly string[]): Promise<void> {
  const world = { ...fakeWorld({ cwd: at('team') }), userCacheFolder: at('cache'), files: nodeFiles() };
  await main(['validate', ...names, '--fix'], world);
}

describe.skipIf(process.platform === 'win32')('validate --fix', () => {
  it('never writes a kept rubric through a link, also one that was named itself', async () => {
    symlinkSync('../scorecards/support/.rubrics/support.yaml', at('team/roles/support.yaml'));
    for (const names of [['roles/support.yaml'], ['roles'], ['roles/*.yaml'], []]) {
      await fix(...names);
      expect([names, text(KEPT)]).toEqual([names, TYPO]);
    }
  });

  it('writes through a link that leaves the workspace only where it was named itself', async () => {
    symlinkSync('../../outside/support.yaml', at('team/roles/support.yaml'));
    symlinkSync('../../outside', at('team/roles/theirs'));
    for (const names of [['roles'], ['.'], ['roles/*.yaml'], ['roles/**/*.yaml'], []]) {
      await fix(...names);
      expect([names, text(ABROAD)]).toEqual([names, TYPO]);
    }
    await fix('roles/support.yaml');
    expect(text(ABROAD)).toBe(ROLE);
  });

  it('writes through a link within the workspace', async () => {
    put('team/shared/support.yaml', TYPO);
    symlinkSync('../shared/support.yaml', at('team/roles/support.yaml'));
    await fix('roles');
    expect(text('team/shared/support.yaml')).toBe(ROLE);
  });
});

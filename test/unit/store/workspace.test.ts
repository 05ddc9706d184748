import { describe, expect, it } from 'vitest';
import { ignoreDrafts, initWorkspace } from '../../../src/store/init-workspace.ts';
import { findWorkspace, findWorkspaceIfAny, workspaceAt } from '../../../src/store/workspace.ts';
import { fakeWorld } from '../../fake-world.ts';

describe('findWorkspace', () => {
  it.each([
    ['roles and scorecards', { '/team/roles/a.yaml': '', '/team/scorecards/.keep': '' }],
    ['.hirecard', { '/team/.hirecard/.gitignore': '' }],
    ['hirecard.config.yaml', { '/team/hirecard.config.yaml': '' }],
  ])('goes upward to a folder with %s', async (_marks, files) => {
    const world = fakeWorld({ files, cwd: '/team/deep/below' });
    expect(await findWorkspace(world)).toEqual({
      root: '/team',
      roles: '/team/roles',
      scorecards: '/team/scorecards',
      drafts: '/team/.hirecard/drafts',
    });
  });

  it('takes the nearest, and a folder with only one of the two is none', async () => {
    const files = { '/team/.hirecard/x': '', '/team/inner/.hirecard/x': '', '/team/inner/deep/roles/a.yaml': '' };
    expect((await findWorkspace(fakeWorld({ files, cwd: '/team/inner/deep' }))).root).toBe('/team/inner');
  });

  it('says how to make one when there is none', async () => {
    const world = fakeWorld({ files: { 'roles/a.yaml': '' } });
    expect(await findWorkspaceIfAny(world)).toBeUndefined();
    await expect(findWorkspace(world)).rejects.toMatchObject({
      code: 'workspace/not-found',
      hint: expect.stringContaining('hirecard init'),
    });
  });

  it('takes a named folder as it is, and refuses one that is not there or no folder', async () => {
    const world = fakeWorld({ files: { 'other/file': '' } });
    expect((await findWorkspace(world, 'other')).root).toBe('/team/other');
    for (const [name, message] of [
      ['none', 'There is no folder "none".'],
      ['other/file', '"other/file" is not a folder.'],
      ['', 'There is no folder "".'],
    ] as const) {
      await expect(findWorkspace(world, name)).rejects.toMatchObject({ code: 'workspace/no-such-folder', message });
    }
  });
});

describe('initWorkspace', () => {
  it('makes what is missing, and the second time nothing', async () => {
    const world = fakeWorld();
    expect(await initWorkspace(world, 'new')).toEqual(['roles/', 'scorecards/', '.hirecard/', '.hirecard/.gitignore']);
    expect(world.files.snapshot()).toEqual({
      '/team/new/.hirecard/.gitignore': '# Drafts are private to the machine they are written on.\n/drafts/\n',
    });
    expect(await initWorkspace(world, 'new')).toEqual([]);
    expect((await findWorkspace({ ...world, cwd: '/team/new/roles' })).root).toBe('/team/new');
  });

  it('leaves what is there as it is', async () => {
    const files = { 'roles/a.yaml': 'mine', '.hirecard/.gitignore': 'mine too', '.gitignore': 'node_modules' };
    const world = fakeWorld({ files });
    expect(await initWorkspace(world, '.')).toEqual(['scorecards/']);
    expect(world.files.writes).toEqual([]);
  });

  it('does not take a file for a folder', async () => {
    const world = fakeWorld({ files: { roles: 'a file' } });
    await expect(initWorkspace(world, '.')).rejects.toMatchObject({ kind: 'not-folder' });
  });

  it('sees to it once that git leaves drafts alone', async () => {
    const world = fakeWorld();
    expect(await ignoreDrafts(world, workspaceAt(world, '/team'))).toBe(true);
    expect(await ignoreDrafts(world, workspaceAt(world, '/team'))).toBe(false);
  });
});

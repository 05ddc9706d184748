import { describe, expect, it } from 'vitest';
import { loadSettings, readSettings } from '../../../src/store/settings.ts';
import { workspaceAt } from '../../../src/store/workspace.ts';
import { FAKE_CONFIG, FAKE_CWD, fakeWorld } from '../../fake-world.ts';

const PERSON = `${FAKE_CONFIG}/config.yaml`;
const TEAM = 'hirecard.config.yaml';
const FORMAT = 'format: hirecard/config@1\n';

function worldWith(files: Record<string, string>) {
  const world = fakeWorld({ files });
  return { world, workspace: workspaceAt(world, FAKE_CWD) };
}

describe('settings', () => {
  it('are none where there is no file', async () => {
    const { world, workspace } = worldWith({});
    expect(await loadSettings(world, workspace)).toEqual({
      settings: {},
      origins: {},
      files: [
        { owner: 'person', path: PERSON, shown: PERSON, state: 'missing' },
        { owner: 'workspace', path: `${FAKE_CWD}/${TEAM}`, shown: TEAM, state: 'missing' },
      ],
    });
  });

  it('are taken from whose they are first: who and how from the person, role and stage from the workspace', async () => {
    const { world, workspace } = worldWith({
      [PERSON]: `${FORMAT}interviewer: ana\nrole: sales\nstage: talk\neditor: vi\nplain: false\n`,
      [TEAM]: `${FORMAT}plain: true\neditor: emacs\nstage: call\nrole: support\ninterviewer: ben\n`,
    });
    const { settings, origins } = await loadSettings(world, workspace);
    expect(settings).toEqual({
      interviewer: { id: 'ana' },
      role: 'support',
      stage: 'call',
      editor: 'vi',
      plain: false,
    });
    expect(origins).toMatchObject({
      interviewer: { owner: 'person', file: PERSON, line: 2 },
      role: { owner: 'workspace', file: TEAM, line: 5 },
      stage: { owner: 'workspace', file: TEAM, line: 4 },
      editor: { owner: 'person', file: PERSON, line: 5 },
      plain: { owner: 'person', file: PERSON, line: 6 },
    });
  });

  it('are taken from the other file where the first says nothing', async () => {
    const { world, workspace } = worldWith({
      [PERSON]: `${FORMAT}role: sales\n`,
      [TEAM]: `${FORMAT}interviewer: { id: ben, name: Ben }\n`,
    });
    const { settings, origins } = await loadSettings(world, workspace);
    expect(settings).toEqual({ interviewer: { id: 'ben', name: 'Ben' }, role: 'sales' });
    expect(origins.role).toMatchObject({ owner: 'person', file: PERSON, line: 2 });
  });

  it('never take an editor from the workspace, which would be a command of someone else', async () => {
    const { world, workspace } = worldWith({ [TEAM]: `${FORMAT}editor: emacs\n` });
    expect((await loadSettings(world, workspace)).settings).toEqual({});
    expect((await readSettings(world, workspace)).findings).toMatchObject([{ code: 'config/shared-editor' }]);
  });

  it("are the person's alone without a workspace", async () => {
    const { world } = worldWith({ [PERSON]: `${FORMAT}interviewer: ana\n`, [TEAM]: `${FORMAT}role: support\n` });
    const { settings, files } = await loadSettings(world, undefined);
    expect(settings).toEqual({ interviewer: { id: 'ana' } });
    expect(files.map(({ owner }) => owner)).toEqual(['person']);
  });

  it('are not set by an empty file, which is said of it', async () => {
    const { world, workspace } = worldWith({ [TEAM]: '' });
    const { settings, files } = await loadSettings(world, workspace);
    expect(settings).toEqual({});
    expect(files.map(({ state }) => state)).toEqual(['missing', 'empty']);
  });

  it('stop what needs them where a file is broken, with the faults of both', async () => {
    const { world, workspace } = worldWith({ [PERSON]: 'role: 1\n', [TEAM]: `${FORMAT}rolle: support\n` });
    await expect(loadSettings(world, workspace)).rejects.toMatchObject({
      code: 'config/invalid',
      message: `The settings in ${PERSON} and ${TEAM} cannot be used.`,
      findings: expect.arrayContaining([
        expect.objectContaining({ file: PERSON }),
        expect.objectContaining({ file: TEAM, code: 'config/unknown-key' }),
      ]),
    });
  });

  it('can be read beside a broken file, which sets nothing', async () => {
    const { world, workspace } = worldWith({ [PERSON]: `${FORMAT}interviewer: ana\n`, [TEAM]: 'role: [' });
    const { settings, files, findings } = await readSettings(world, workspace);
    expect(settings).toEqual({ interviewer: { id: 'ana' } });
    expect(files.map(({ state }) => state)).toEqual(['read', 'broken']);
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each(['missing', 'not-folder'] as const)('are none where the place of the file is %s', async (kind) => {
    const { world } = worldWith({ [PERSON]: FORMAT });
    world.files.failReads((path) => (path === PERSON ? kind : undefined));
    expect((await loadSettings(world, undefined)).files[0]?.state).toBe('missing');
  });

  it('cannot be told where a file may not be read', async () => {
    const { world } = worldWith({ [PERSON]: FORMAT });
    world.files.failReads((path) => (path === PERSON ? 'denied' : undefined));
    await expect(loadSettings(world, undefined)).rejects.toMatchObject({ code: 'io/denied' });
  });
});

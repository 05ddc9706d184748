import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/store/settings.ts';
import { unknownProposals } from '../../../src/store/settings-proposals.ts';
import { workspaceAt } from '../../../src/store/workspace.ts';
import { FAKE_CONFIG, FAKE_CWD, fakeWorld } from '../../fake-world.ts';
import { SUPPORT_FILES } from '../../terminal/a-role.ts';

const PERSON = `${FAKE_CONFIG}/config.yaml`;
const TEAM = 'hirecard.config.yaml';
const FORMAT = 'format: hirecard/config@1\n';

async function proposals(files: Readonly<Record<string, string>>) {
  const world = fakeWorld({ files: { ...SUPPORT_FILES, ...files } });
  const workspace = workspaceAt(world, FAKE_CWD);
  return unknownProposals(world, workspace, await readSettings(world, workspace));
}

describe('a role or a stage in the settings', () => {
  it('that the workspace has is fine', async () => {
    expect(await proposals({ [TEAM]: `${FORMAT}role: support\nstage: phone\n` })).toEqual([]);
  });

  it('that it does not have is a warning at its place, with what was probably meant', async () => {
    const [role, stage, ...others] = await proposals({
      [TEAM]: `${FORMAT}role: suport\n`,
      [PERSON]: `${FORMAT}stage: final\n`,
    });
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      code: 'config/unknown-role',
      level: 'warning',
      file: TEAM,
      range: { start: { line: 2, column: 7 }, end: { line: 2, column: 13 } },
      message: expect.stringContaining('"suport"'),
      hint: 'Did you mean "support"?',
    });
    expect(stage).toMatchObject({
      code: 'config/unknown-stage',
      level: 'warning',
      file: PERSON,
      range: { start: { line: 2, column: 8 } },
      hint: 'Stages here: phone.',
    });
  });

  it('is told the roles of the workspace apart from those that come with hirecard', async () => {
    const shipped = { '/package/roles/nurse.yaml': 'x', '/package/roles/engineer.yaml': 'x' };
    const [role] = await proposals({ ...shipped, [TEAM]: `${FORMAT}role: zzzzzz\n` });
    expect(role?.hint).toBe('Roles here: support. With hirecard come engineer and nurse.');
  });

  it('of a role whose file has errors is nothing wrong with the settings', async () => {
    const files = { 'roles/bad.yaml': 'not a role', [TEAM]: `${FORMAT}role: bad\nstage: final\n` };
    expect(await proposals(files)).toEqual([]);
  });

  it('that is not set is not looked for', async () => {
    expect(await proposals({})).toEqual([]);
  });
});

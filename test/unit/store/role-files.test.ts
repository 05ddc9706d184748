import { describe, expect, it } from 'vitest';
import { listRoles, loadRole } from '../../../src/store/role-files.ts';
import { keepRubric, loadRubric, readRubric, roleDigest } from '../../../src/store/rubrics.ts';
import { workspaceAt } from '../../../src/store/workspace.ts';
import { fakeWorld } from '../../fake-world.ts';
import { SAMPLE_YAML, sampleRole } from '../../sample-role.ts';

const SHIPPED = {
  '/package/roles/baker.yaml': SAMPLE_YAML.replace('title: Baker', 'title: Shipped baker'),
  '/package/roles/cook.yaml': SAMPLE_YAML.replace('id: baker', 'id: cook').replace('title: Baker', 'title: Cook'),
};
const OWN = {
  'roles/baker.yaml': SAMPLE_YAML,
  'roles/broken.yaml': 'id: [',
  'roles/notes.txt': '',
  'roles/.x.yaml': '',
};

describe('listRoles', () => {
  it("lists the workspace's own first, then the shipped ones it lacks, broken ones with their faults", async () => {
    const world = fakeWorld({ files: { ...SHIPPED, ...OWN } });
    const roles = await listRoles(world, workspaceAt(world, '/team'));
    expect(roles.map(({ id, title, file, shipped, role }) => [id, title, file, shipped, role !== undefined])).toEqual([
      ['baker', 'Baker', 'roles/baker.yaml', false, true],
      ['broken', 'broken', 'roles/broken.yaml', false, false],
      ['cook', 'Cook', '/package/roles/cook.yaml', true, true],
    ]);
    expect(roles[1]?.findings).not.toEqual([]);
  });

  it('lists the shipped ones without a workspace, and a file that cannot be read as that', async () => {
    const world = fakeWorld({ files: SHIPPED });
    world.files.failReads((path) => (path.endsWith('cook.yaml') ? 'denied' : undefined));
    const roles = await listRoles(world, undefined);
    expect(roles.map(({ id, findings }) => [id, findings.map(({ code }) => code)])).toEqual([
      ['baker', []],
      ['cook', ['io/denied']],
    ]);
  });
});

describe('loadRole', () => {
  const world = fakeWorld({ files: { ...SHIPPED, ...OWN, 'elsewhere/baker.yaml': SAMPLE_YAML } });
  const workspace = workspaceAt(world, '/team');

  it('finds by name, own before shipped, and by path', async () => {
    expect(await loadRole(world, workspace, 'baker')).toMatchObject({
      file: 'roles/baker.yaml',
      role: { title: 'Baker' },
    });
    expect(await loadRole(world, workspace, 'cook')).toMatchObject({ file: '/package/roles/cook.yaml' });
    expect(await loadRole(world, undefined, 'baker')).toMatchObject({ role: { title: 'Shipped baker' } });
    expect(await loadRole(world, workspace, 'elsewhere/baker.yaml')).toMatchObject({ file: 'elsewhere/baker.yaml' });
  });

  it('gives a digest that comments do not change and weights do', async () => {
    const files = {
      'a/baker.yaml': SAMPLE_YAML,
      'b/baker.yaml': `# reviewed\n${SAMPLE_YAML}`,
      'c/baker.yaml': SAMPLE_YAML.replace('50%', '60%').replace('30%', '20%'),
    };
    const other = fakeWorld({ files });
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((name) => loadRole(other, undefined, `${name}/baker.yaml`)),
    );
    expect(a?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(b?.digest).toBe(a?.digest);
    expect(c?.digest).not.toBe(a?.digest);
  });

  it.each([
    ['bakr', 'role/not-found', /Did you mean "baker"/],
    ['zzz', 'role/not-found', /Roles here: baker, broken or cook/],
    ['none/baker.yaml', 'role/not-found', /role list/],
    ['../x', 'role/not-found', /role list/],
    ['broken', 'role/invalid', /validate roles\/broken.yaml/],
  ])('%s: %s', async (name, code, hint) => {
    await expect(loadRole(world, workspace, name)).rejects.toMatchObject({ code, hint: expect.stringMatching(hint) });
  });

  it('carries the findings of a broken file, and refuses to choose between two', async () => {
    await expect(loadRole(world, workspace, 'broken')).rejects.toMatchObject({
      findings: [expect.objectContaining({ file: 'roles/broken.yaml' })],
    });
    const two = fakeWorld({ files: { 'roles/baker.yaml': SAMPLE_YAML, 'roles/baker.yml': SAMPLE_YAML } });
    await expect(loadRole(two, workspace, 'baker')).rejects.toMatchObject({ code: 'role/ambiguous' });
  });
});

describe('rubrics beside the scorecards', () => {
  const role = sampleRole();

  it('are kept once, under the digest, and give back the very same role', async () => {
    const world = fakeWorld();
    const workspace = workspaceAt(world, '/team');
    const digest = await keepRubric(world, workspace, role);
    expect(digest).toBe(roleDigest(world, role));
    expect(await keepRubric(world, workspace, role)).toBe(digest);
    expect(world.files.writes).toEqual([`/team/scorecards/baker/.rubrics/${digest.slice(7)}.json`]);
    expect(await loadRubric(world, workspace, 'baker', digest)).toEqual(role);
  });

  it('are not believed when they are not what their name says, and are put right by the next to keep them', async () => {
    const world = fakeWorld();
    const workspace = workspaceAt(world, '/team');
    const digest = await keepRubric(world, workspace, role);
    const path = `/team/scorecards/baker/.rubrics/${digest.slice(7)}.json`;
    world.files.put(path, (world.files.text(path) ?? '').replace('Baker', 'Cook'));
    expect(await readRubric(world, workspace, 'baker', digest)).toEqual({ kind: 'damaged' });
    expect(await loadRubric(world, workspace, 'baker', digest)).toBeUndefined();
    await keepRubric(world, workspace, role);
    expect(await loadRubric(world, workspace, 'baker', digest)).toEqual(role);
    expect(await readRubric(world, workspace, 'baker', `sha256:${'0'.repeat(64)}`)).toEqual({ kind: 'missing' });
  });
});

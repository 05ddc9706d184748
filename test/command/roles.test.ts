import { describe, expect, it } from 'vitest';
import { decodeRole } from '../../src/source/role/decode-role.ts';
import { hirecard } from './run.ts';
import { ROLE } from './sample-workspace.ts';

const files = {
  'roles/support.yaml': ROLE,
  'roles/broken.yaml': 'format: hirecard/role@1\nid: broken\n',
  'scorecards/.keep': '',
  '/package/roles/shipped.yaml': ROLE.replace('id: support', 'id: shipped').replace('Support engineer', 'Shipped role'),
  '/package/roles/support.yaml': ROLE.replace('Support engineer', 'Hidden by the workspace'),
};

describe('role list', () => {
  it('shows the workspace first, then what comes with hirecard, and marks what cannot be used', async () => {
    const run = await hirecard(['role', 'list'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toBe(`Roles

Role     Title                     Version  Dimensions  From
───────  ────────────────────────  ───────  ──────────  ─────────
broken   cannot be used: 2 errors                       workspace
support  Support engineer                            3  workspace
shipped  Shipped role                                3  hirecard

To see what is wrong:
- hirecard validate roles/broken.yaml
`);
  });

  it('prints JSON', async () => {
    const run = await hirecard(['role', 'list', '--format', 'json'], { files });
    const { format, roles } = JSON.parse(run.out);
    expect(format).toBe('hirecard/roles@1');
    expect(roles.map(({ id, shipped, errors }: Record<string, unknown>) => [id, shipped, errors])).toEqual([
      ['broken', false, 2],
      ['support', false, 0],
      ['shipped', true, 0],
    ]);
  });

  it('works outside a workspace', async () => {
    const run = await hirecard(['role', 'list'], {
      files: { '/package/roles/shipped.yaml': files['/package/roles/shipped.yaml'] },
    });
    expect(run.exit).toBe(0);
    expect(run.out).toContain('shipped');
  });
});

describe('role show', () => {
  it('shows the rubric with everything that is in force by default', async () => {
    const run = await hirecard(['role', 'show', 'support'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(/^Support engineer \(support\)\n/);
    expect(run.out).toMatch(/Diagnosis +diagnosis +60% +60% +at least 3/);
    expect(run.out).toContain('1–2: Guesses');
    expect(run.out).toContain('The role has no decision of its own; this is the built-in one.');
    // 80% of the way from 1 to 5 is 4.2, 62.5% is 3.5.
    expect(run.out).toContain('score from 80%, which is 4.2 here');
    expect(run.out).toContain('score from 62.5%, which is 3.5 here');
    expect(run.out).toContain('A missed must-have bars every outcome that counts as hire');
    expect(run.out).toMatch(/Digest +sha256:[0-9a-f]{12}…/);
  });

  it('prints JSON whose role is a role file of the same meaning', async () => {
    const run = await hirecard(['role', 'show', 'support', '--format', 'json'], { files });
    const rubric = JSON.parse(run.out);
    expect(rubric.format).toBe('hirecard/rubric@1');
    expect(rubric.shares[0]).toEqual({ dimension: 'diagnosis', share: 0.6, exact: '0.6' });
    expect(decodeRole(JSON.stringify(rubric.role), 'support.json').ok).toBe(true);
  });

  it('takes a path', async () => {
    const byPath = await hirecard(['role', 'show', 'roles/support.yaml'], { files });
    expect(byPath.out).toBe((await hirecard(['role', 'show', 'support'], { files })).out);
  });

  it('names the nearest role; shows why a broken one cannot be used', async () => {
    const near = await hirecard(['role', 'show', 'suport'], { files });
    expect({ exit: near.exit, out: near.out }).toEqual({ exit: 2, out: '' });
    expect(near.err).toContain('"support"');
    const broken = await hirecard(['role', 'show', 'broken'], { files });
    expect({ exit: broken.exit, out: broken.out }).toEqual({ exit: 2, out: '' });
    expect(broken.err).toContain('roles/broken.yaml:1:1 error');
  });
});

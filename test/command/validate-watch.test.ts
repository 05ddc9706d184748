import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { FAKE_CWD, fakeWorld } from '../fake-world.ts';
import { hirecard } from './run.ts';
import { ROLE } from './sample-workspace.ts';

const files = { 'roles/support.yaml': ROLE, 'scorecards/.keep': '' };
const BROKEN = ROLE.replace('name: Empathy', 'nmae: Empathy');
const TIME = /^\d\d:\d\d:\d\d Something changed; checked again:$/gm;

describe('validate --watch', () => {
  it('checks, and checks again after each change; the exit code is that of the last check', async () => {
    const broken = await hirecard(['validate', '--watch'], {
      files,
      changes: [(disk) => disk.put('roles/support.yaml', BROKEN)],
    });
    expect(broken.exit).toBe(1);
    expect(broken.out.match(/\[role\/unknown-key\]/g)).toHaveLength(1);
    expect(broken.err.match(/ in 1 file$/gm)).toHaveLength(2);
    expect(broken.err.match(TIME)).toHaveLength(1);
    expect(broken.err).toContain('Watching for changes; Ctrl-C ends it.');

    const mended = await hirecard(['validate', 'roles', '--watch'], {
      files: { ...files, 'roles/support.yaml': BROKEN },
      changes: [() => undefined, (disk) => disk.put('roles/support.yaml', ROLE)],
    });
    expect(mended.exit).toBe(0);
    expect(mended.out.match(/\[role\/unknown-key\]/g)).toHaveLength(2);
    expect(mended.err.match(TIME)).toHaveLength(2);
  });

  it('sees new files, and files that are gone', async () => {
    const run = await hirecard(['validate', 'roles', '--watch'], {
      files,
      changes: [
        (disk) => disk.put('roles/other.yaml', ROLE.replace('id: support', 'id: other')),
        (disk) => void disk.remove('/team/roles/other.yaml'),
      ],
    });
    expect(run.exit).toBe(0);
    expect([...run.err.matchAll(/ in (\d) files?$/gm)].map(([, count]) => count)).toEqual(['1', '2', '1']);
  });

  it('goes on when a file vanishes that was named, and when it comes back', async () => {
    const run = await hirecard(['validate', 'roles/support.yaml', '--watch'], {
      files,
      changes: [(disk) => void disk.remove('/team/roles/support.yaml'), (disk) => disk.put('roles/support.yaml', ROLE)],
    });
    expect(run.out.match(/\[io\/nothing-found\]/g)).toHaveLength(1);
    expect(run.exit).toBe(0);
  });

  it('takes the settings as they are at each check', async () => {
    const run = await hirecard(['validate', '--watch', '--fail-on', 'warning'], {
      files: { ...files, 'roles/support.yaml': BROKEN },
      changes: [
        (disk) =>
          disk.put('hirecard.config.yaml', 'format: hirecard/config@1\nvalidate: { exclude: [roles/support.yaml] }\n'),
      ],
    });
    expect(run.exit).toBe(0);
  });

  it('ends at Ctrl-C with the last state, not as cancelled', async () => {
    const world = fakeWorld({ files: { ...files, 'roles/support.yaml': BROKEN } });
    world.files.changeWhileWatched([() => world.stop(), () => world.files.put('roles/support.yaml', ROLE)]);
    expect(await main(['validate', '--watch'], world)).toBe(1);
    expect(world.outText()).not.toContain('Something changed');
  });

  it('keeps to that state when Ctrl-C comes in the middle of a check', async () => {
    const config = { 'hirecard.config.yaml': 'format: hirecard/config@1\n' };
    const world = fakeWorld({ files: { ...files, ...config, 'roles/support.yaml': BROKEN } });
    const mend = () => {
      world.files.put('roles/support.yaml', ROLE);
      world.files.failReads((path) => void (path.includes('/roles/') && world.stop()));
    };
    world.files.changeWhileWatched([mend]);
    expect(await main(['validate', '--watch'], world)).toBe(1);
    expect(world.errText()).toMatch(/checked again:\n$/);
  });

  it('prints nothing of its own with --quiet', async () => {
    const run = await hirecard(['validate', '--watch', '-q'], { files, changes: [() => undefined] });
    expect(run).toMatchObject({ exit: 0, out: '', err: '' });
  });

  it.each([
    [[], ['roles', 'hirecard.config.yaml', 'scorecards']],
    [['roles/support.yaml'], ['roles/support.yaml', 'roles', 'hirecard.config.yaml']],
    [['a/b/*.yaml'], ['a/b', 'roles', 'hirecard.config.yaml']],
    [['**/*.yaml'], ['.', 'roles', 'hirecard.config.yaml']],
  ])('of %j watches %j', async (paths, watched) => {
    const world = fakeWorld({ files });
    await main(['validate', ...paths, '--watch'], world);
    expect(world.files.watched).toEqual(watched.map((path) => (path === '.' ? FAKE_CWD : `${FAKE_CWD}/${path}`)));
  });
});

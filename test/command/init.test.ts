import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';

describe('init', () => {
  it('makes a workspace that the other commands find', async () => {
    const run = await hirecard(['init', 'hiring']);
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(/^Made a workspace in hiring\n/);
    expect(Object.keys(run.files)).toContain('hiring/.hirecard/.gitignore');
    const list = await hirecard(['-C', 'hiring', 'list'], { files: run.files });
    expect(list.exit).toBe(0);
  });

  it('changes nothing that is there, and says so', async () => {
    const first = await hirecard(['init'], { files: { 'roles/mine.yaml': 'mine', 'scorecards/.keep': '' } });
    expect(first.files['roles/mine.yaml']).toBe('mine');
    const second = await hirecard(['init'], { files: { ...first.files, 'roles/x.yaml': '' } });
    expect(second.exit).toBe(0);
    expect(second.files['roles/mine.yaml']).toBe('mine');
  });

  it('prints JSON', async () => {
    const run = await hirecard(['init', 'hiring', '--format', 'json']);
    expect(JSON.parse(run.out)).toEqual({
      format: 'hirecard/init@1',
      folder: 'hiring',
      made: ['roles/', 'scorecards/', '.hirecard/', '.hirecard/.gitignore'],
    });
  });

  it.each(['full', 'read-only', 'denied'] as const)(
    'on a disk that is %s: exit 2 and a clear error',
    async (failure) => {
      const run = await hirecard(['init', 'hiring'], { writesFail: failure });
      expect({ exit: run.exit, out: run.out, files: run.files }).toEqual({ exit: 2, out: '', files: {} });
      expect(run.err).toContain('error:');
      expect(run.err).not.toContain('bug');
    },
  );

  it('where a file is in the way: exit 2', async () => {
    const run = await hirecard(['init', 'hiring'], { files: { hiring: 'a file' } });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
  });
});

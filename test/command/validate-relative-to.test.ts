import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { ROLE, submitted } from './sample-workspace.ts';

const TWICE = ROLE.replace('title:', 'title: Support\ntitle:');
const own = await submitted([]);
const files = Object.fromEntries(
  Object.entries({ ...own, 'roles/support.yaml': TWICE }).map(([path, text]) => [`hr/${path}`, text]),
);

describe('validate --relative-to', () => {
  it('names files from the root of a repository, of which the workspace is a folder', async () => {
    const here = await hirecard(['-C', 'hr', 'validate'], { files });
    expect(here.out).toMatch(/^roles\/support\.yaml:\d+:1 error .*\[yaml\/duplicate-key\]\n/m);
    const run = await hirecard(['-C', 'hr', 'validate', '--relative-to', '..'], { files });
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/^hr\/roles\/support\.yaml:\d+:1 error .*\[yaml\/duplicate-key\]\n/m);
    // Its source is still found, and the other place is named alike.
    expect(run.out).toMatch(/\| title: .*\n.*\| \^{5}\n {2}see hr\/roles\/support\.yaml:\d+:1 /);
  });

  it('names what is not there from it too, and what lies outside of it whole', async () => {
    const run = await hirecard(['-C', 'hr', 'validate', 'gone.yaml', '--relative-to', '..', '--format', 'json'], {
      files,
    });
    expect(JSON.parse(run.out).findings[0].file).toBe('hr/gone.yaml');
    const outside = await hirecard(
      ['-C', 'hr', 'validate', 'gone.yaml', '--relative-to', 'roles', '--format', 'json'],
      {
        files,
      },
    );
    expect(JSON.parse(outside.out).findings[0].file).toMatch(/^\/.*\/hr\/gone\.yaml$/);
  });

  it.each(['/nope', 'hr/roles/support.yaml', ''])('refuses what is no folder: %j', async (folder) => {
    const run = await hirecard(['validate', 'hr/roles', '--relative-to', folder], { files });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toMatch(/^error: --relative-to .*\[cli\/no-such-folder\]\nhint: /);
  });

  it('leaves standard input its name', async () => {
    const run = await hirecard(['validate', '-', '--relative-to', '/'], { stdin: TWICE });
    expect(run.out).toMatch(/^<stdin>:\d+:1 error/m);
  });
});

/** The script of action.yml, run by the shell and with the variables that GitHub gives it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
const step = runs.steps.at(-1);

const GOOD = readFileSync('roles/technical-product-manager.yaml', 'utf8');
const BAD = GOOD.replace('weight: 20%', 'wieght: 20%');

const checkout = mkdtempSync(join(tmpdir(), 'hirecard-action-'));
mkdirSync(join(checkout, 'hr', 'roles'), { recursive: true });
mkdirSync(join(checkout, 'hr', 'scorecards'));
writeFileSync(join(checkout, 'hr', 'roles', 'technical-product-manager.yaml'), GOOD);
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function runStep(given: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(
    Object.entries<{ default: string }>(inputs).map(([name, { default: fallback }]) => [name, given[name] ?? fallback]),
  );
  const env = Object.fromEntries(
    Object.entries<string>(step.env).map(([name, text]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? [];
      return [name, values[input] ?? ''];
    }),
  );
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: checkout,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTION_PATH: resolve('.'),
      XDG_CONFIG_HOME: join(checkout, 'no-config'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...env,
    },
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

describe("the action's step", () => {
  it('passes a workspace in a folder of the repository, and says how much it checked', () => {
    const { exit, out, err } = runStep({ workspace: 'hr' });
    expect({ exit, errors: out.match(/^::error/gm) }).toEqual({ exit: 0, errors: null });
    expect(err).toMatch(/ in 1 file\n$/);
  });

  it('fails with an annotation at the path from the root of the repository', () => {
    writeFileSync(join(checkout, 'hr', 'roles', 'bad.yaml'), BAD);
    const { exit, out } = runStep({ workspace: 'hr' });
    rmSync(join(checkout, 'hr', 'roles', 'bad.yaml'));
    expect(exit).toBe(1);
    const line = BAD.split('\n').findIndex((text) => text.includes('wieght')) + 1;
    expect(out).toContain(`::error file=hr/roles/bad.yaml,line=${line},endLine=${line},col=5,endColumn=11,title=role/`);
    for (const printed of out.trimEnd().split('\n')) expect(printed).toMatch(/^::(?:error|warning|notice) file=/);
  });

  it('takes paths one a line, none of them for an option or for shell', () => {
    writeFileSync(join(checkout, '--fix'), BAD);
    writeFileSync(join(checkout, 'a b $(touch pwned).yaml'), BAD);
    const { exit, out, err } = runStep({ paths: '--fix\na b $(touch pwned).yaml\n\nhr/roles/*.yaml\n' });
    expect(exit).toBe(1);
    expect(err).toMatch(/ in 3 files\n$/);
    expect(out).toContain('::error file=--fix,');
    expect(out).toContain('::error file=a b $(touch pwned).yaml,');
    expect(readFileSync(join(checkout, '--fix'), 'utf8')).toBe(BAD);
  });

  it('writes SARIF beside the annotations, also when it fails', () => {
    const { exit, out } = runStep({ paths: '--fix', 'sarif-file': 'found.sarif' });
    expect(exit).toBe(1);
    expect(out).toContain('::error file=--fix,');
    const [{ results }] = JSON.parse(readFileSync(join(checkout, 'found.sarif'), 'utf8')).runs;
    expect(results).toHaveLength(out.trimEnd().split('\n').length);
  });

  it('fails by the level that is asked for, and tells what is not there apart', () => {
    expect(runStep({ paths: '--fix', 'fail-on': 'never' }).exit).toBe(0);
    expect(runStep({ paths: 'gone.yaml', 'fail-on': 'never' }).exit).toBe(2);
  });

  it('prints for reading when that is asked for', () => {
    const { out } = runStep({ paths: '--fix', format: 'terminal' });
    expect(out).toMatch(/^--fix:\d+:5 error /m);
    expect(out).not.toMatch(/^::/m);
  });
});

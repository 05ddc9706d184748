/** The script of the GitLab job in docs/ci.md, as far as it does not fetch hirecard, in the shell of a runner. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const [, text = ''] = /^```yaml gitlab\n([\s\S]*?)^```$/m.exec(readFileSync('docs/ci.md', 'utf8')) ?? [];
const job: { script: readonly string[]; artifacts: { reports: Record<string, string> } } = parse(text).hirecard;
const FETCHED = '/tmp/hirecard';

const checkout = mkdtempSync(join(tmpdir(), 'hirecard-gitlab-'));
mkdirSync(join(checkout, 'roles'));
mkdirSync(join(checkout, 'scorecards'));
const GOOD = readFileSync('roles/technical-product-manager.yaml', 'utf8');
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function runJob(role: string) {
  writeFileSync(join(checkout, 'roles', 'technical-product-manager.yaml'), role);
  const script = job.script.filter((line) => !/^(?:git|npm) /.test(line)).join('\n');
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script.replaceAll(FETCHED, resolve('.'))], {
    cwd: checkout,
    env: { PATH: process.env.PATH, XDG_CONFIG_HOME: join(checkout, 'no-config'), CI: 'true' },
    encoding: 'utf8',
  });
  const report = (name: string) => readFileSync(join(checkout, job.artifacts.reports[name] ?? ''), 'utf8');
  return { exit: status, out: stdout, quality: JSON.parse(report('codequality')), tests: report('junit') };
}

describe("GitLab's job", () => {
  it('passes a good workspace, with reports that hold no error', () => {
    const { exit, quality, tests } = runJob(GOOD);
    expect(exit).toBe(0);
    expect(quality.filter(({ severity }: { severity: string }) => severity === 'major')).toEqual([]);
    expect(tests).toContain('<testsuite name="roles/technical-product-manager.yaml"');
  });

  it('fails a bad one after both reports are written, and prints for reading', () => {
    const { exit, out, quality, tests } = runJob(GOOD.replace('weight: 20%', 'wieght: 20%'));
    expect(exit).toBe(1);
    expect(quality).toEqual(
      expect.arrayContaining([expect.objectContaining({ check_name: 'role/unknown-key', severity: 'major' })]),
    );
    expect(tests).toContain('<testcase name="role/unknown-key"');
    expect(out).toMatch(/^roles\/technical-product-manager\.yaml:\d+:5 error /m);
  });
});

/** The real program as a process: exit codes, pipes, and what the tarball holds. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = resolve('bin/hirecard.js');
const scratch = mkdtempSync(join(tmpdir(), 'hirecard-spawn-'));
const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
// The settings of whoever runs this are not those of the test.
const env = { ...inherited, XDG_CONFIG_HOME: join(scratch, 'config'), XDG_CACHE_HOME: join(scratch, 'cache') };
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(args: readonly string[], options: { cwd?: string; program?: string; input?: string | Uint8Array } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [options.program ?? bin, ...args], {
    cwd: options.cwd ?? scratch,
    env,
    input: options.input ?? '',
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

function workspace(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const part of ['roles', 'scorecards', 'docs']) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

describe('exit codes of the real program', () => {
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  it.each([
    ['--version', ['--version'], 0, `${version}\n`, ''],
    ['an unknown command', ['fly'], 2, '', 'error'],
    ['a missing argument', ['panel'], 2, '', 'error'],
    ['no workspace', ['list'], 2, '', 'hirecard init'],
  ] as const)('%s', (_name, args, exit, out, err) => {
    const result = run(args);
    expect(result.exit).toBe(exit);
    expect(result.out).toBe(out);
    expect(result.err).toContain(err);
  });

  it('validate: 0 for the shipped roles, 1 for a broken one, 2 for one that is not there', () => {
    writeFileSync(join(scratch, 'broken.yaml'), 'format: hirecard/role@1\nid: broken\n');
    expect(run(['validate', resolve('roles')]).exit).toBe(0);
    expect(run(['validate', 'broken.yaml']).exit).toBe(1);
    expect(run(['validate', 'absent.yaml']).exit).toBe(2);
  });

  it('validate - reads standard input', () => {
    const text = readFileSync('roles/principal-product-manager.yaml', 'utf8');
    expect(run(['validate', '-'], { input: text }).exit).toBe(0);
    const broken = run(['validate', '-'], { input: text.replace('weight: 20%', 'weight: 25%') });
    expect(broken.exit).toBe(1);
    expect(broken.out).toContain('105');
  });
});

describe('a scorecard on a real disk', () => {
  const folder = join(scratch, 'disk');
  beforeAll(() => workspace('disk'));

  it('is written once, private, and ends in a newline; a second submit changes nothing', () => {
    const args = ['interview', '--answers', 'docs/examples/ana-strategy-interview.yaml'];
    expect(run(args, { cwd: folder })).toMatchObject({ exit: 0 });
    const path = join(folder, 'scorecards/principal-product-manager/jane-doe/strategy-interview.ana-souza.json');
    const text = readFileSync(path, 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(run(args, { cwd: folder })).toMatchObject({ exit: 2, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(join(path, '..'))).toEqual(['strategy-interview.ana-souza.json']);
  });

  it('answers from standard input write the same scorecard', () => {
    const answers = readFileSync('docs/examples/ana-strategy-interview.yaml', 'utf8').replaceAll(
      'jane-doe',
      'june-dee',
    );
    expect(run(['interview', '--answers', '-'], { cwd: folder, input: answers })).toMatchObject({ exit: 0 });
    const read = (candidate: string) => {
      const path = `scorecards/principal-product-manager/${candidate}/strategy-interview.ana-souza.json`;
      const { id: _id, candidate: _candidate, ...rest } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      return rest;
    };
    expect(read('june-dee')).toEqual(read('jane-doe'));
  });
});

describe('pipes', () => {
  it('a long answer arrives whole in a slow pipe', async () => {
    const folder = workspace('pipe');
    // 400 faulty files make findings of far more than the 64 KiB a pipe holds.
    for (let index = 0; index < 400; index += 1) writeFileSync(join(folder, 'roles', `r${index}.yaml`), 'a: 1\nb: 2\n');
    const child = spawn(process.execPath, [bin, 'validate', '--format', 'json'], { cwd: folder, env });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk);
      await new Promise((next) => setImmediate(next));
    }
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.length).toBeGreaterThan(65_536);
    expect(JSON.parse(text).findings.length).toBeGreaterThanOrEqual(400);
  });

  it('a reader that goes away early ends it quietly', () => {
    const folder = join(scratch, 'pipe');
    const result = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" validate | head -n 1`], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(result.stderr).not.toMatch(/EPIPE|at .*\.js:|bug/);
    expect(result.stdout.split('\n')).toHaveLength(2);
  });
});

describe('the tarball', () => {
  const folder = join(scratch, 'tarball');
  const program = join(folder, 'package/bin/hirecard.js');
  beforeAll(() => {
    mkdirSync(folder);
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
    );
    execFileSync('tar', ['-xzf', filename], { cwd: folder });
  });

  it('holds what ships and nothing of the workshop', () => {
    const names = readdirSync(join(folder, 'package')).sort();
    expect(names).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'roles', 'schema']);
  });

  it('runs with nothing installed beside it: init, role list, validate, interview, panel', () => {
    expect(run(['init', 'team'], { program, cwd: folder })).toMatchObject({ exit: 0 });
    const cwd = join(folder, 'team');
    const roles = run(['role', 'list'], { program, cwd });
    expect(roles.exit).toBe(0);
    expect(roles.out).toContain('principal-product-manager');
    expect(run(['validate'], { program, cwd }).exit).toBe(0);
    const answers = resolve('docs/examples/ana-strategy-interview.yaml');
    expect(run(['interview', '--answers', answers], { program, cwd })).toMatchObject({ exit: 0 });
    const panel = run(['panel', 'jane-doe', '--format', 'json'], { program, cwd });
    expect(panel.exit).toBe(0);
    expect(JSON.parse(panel.out).result.exact.score).toBe('4');
  });

  it('gives the engine as a library, with types', () => {
    const script = `
      import { decodeRole, aggregatePanel } from '${join(folder, 'package/dist/library.js')}';
      const text = 'format: hirecard/role@1\\nid: r\\ntitle: R\\ndimensions:\\n  - { id: a, name: A }\\n  - { id: b, name: B }\\n';
      const decoded = decodeRole(text, 'r.yaml');
      console.log(decoded.ok, typeof aggregatePanel);
    `;
    const file = join(folder, 'use.mjs');
    writeFileSync(file, script);
    expect(run([], { program: file })).toEqual({ exit: 0, out: 'true function\n', err: '' });
    expect(readFileSync(join(folder, 'package/dist/types/library.d.ts'), 'utf8')).toContain('export');
  });
});

/** Traps that are made and not kept: big files, and what a disk can hold under the name of a file. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';
import { hirecard } from './run.ts';

const DIMENSIONS = 'dimensions:\n  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }\n';
const head = (id: string): string => `format: hirecard/role@1\nid: ${id}\ntitle: Baker\n`;
const MEGABYTE = 1_000_000;

/** The first line of each error, without its source. */
function errors(out: string): readonly string[] {
  return out.split('\n').filter((line) => / error /.test(line));
}

async function one(text: string | Uint8Array): Promise<{ readonly exit: number; readonly errors: readonly string[] }> {
  const { out, exit } = await hirecard(['validate', 'big.yaml'], { files: { 'big.yaml': text } });
  return { exit, errors: errors(out) };
}

describe('a file that is too much', () => {
  it('has five megabytes: refused by its size', async () => {
    const { exit, errors } = await one(`${head('big')}${DIMENSIONS}${'# padding\n'.repeat(MEGABYTE / 2)}`);
    expect({ exit, errors }).toEqual({
      exit: 1,
      errors: ['big.yaml:1:1 error This file has 4.8 MB; at most 1 MB is read. [yaml/too-large]'],
    });
  });

  it('has a line of a megabyte: read, and a fault after it is found on its line', async () => {
    const line = `summary: ${'word '.repeat(MEGABYTE / 5)}\n`;
    expect(await one(`${head('big')}${line}${DIMENSIONS}`)).toEqual({ exit: 0, errors: [] });
    const { errors } = await one(`${head('big')}${line}${DIMENSIONS.replace('name: Cakes', 'nmae: Cakes')}`);
    expect(errors).toEqual(['big.yaml:7:18 error "nmae" is not a key of this dimension. [role/unknown-key]']);
  });

  it.each([
    ['brackets', `summary: ${'['.repeat(10_000)}\n`, '4:109'],
    ['closed brackets', `summary: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, '4:109'],
    ['braces', `summary: ${'{a: '.repeat(10_000)}\n`, '4:'],
    ['dashes', `summary:\n  ${'- '.repeat(10_000)}x\n`, '5:'],
    [
      'indents',
      `summary:\n${Array.from({ length: 1200 }, (_, level) => `${' '.repeat(level + 1)}a:\n`).join('')}`,
      '104:',
    ],
  ])('is nested 10,000 levels deep: %s', async (_, deep, place) => {
    const { exit, errors } = await one(`${head('big')}${deep}${DIMENSIONS}`);
    expect({ exit, count: errors.length }).toEqual({ exit: 1, count: 1 });
    expect(errors[0]).toMatch(/ error This is nested more than 100 levels deep\. \[yaml\/too-deep\]$/);
    expect(errors[0]?.startsWith(`big.yaml:${place}`)).toBe(true);
  });

  it('repeats 100,000 aliases: told once', async () => {
    const { errors } = await one(`${head('big')}${DIMENSIONS}source: &a x\nsummary: [${'*a,'.repeat(100_000)}]\n`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('[yaml/too-many-aliases]');
  });

  it.each(['terminal', 'json', 'sarif', 'github'])(
    'has thousands of faults: 200 told, all counted (%s)',
    async (format) => {
      const keys = Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join('');
      const files = { 'big.yaml': `${head('big')}${DIMENSIONS}${keys}` };
      const { out, err, exit } = await hirecard(['validate', 'big.yaml', '--format', format], { files });
      expect(exit).toBe(1);
      expect(out.match(/"k\d+\\?" is not a key/g)).toHaveLength(200);
      expect(out).toContain('This file has 4800 more findings, from here on; of one file, 200 are told.');
      if (format === 'json') expect(JSON.parse(out).summary).toMatchObject({ errors: 5000, warnings: 0, notes: 0 });
      else if (format !== 'sarif') expect(err).toMatch(/^5000 errors in 1 file\n$/);
    },
  );

  it.each([
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a ',
    '!a ',
    '%\n',
    '@\n',
    '\t\n',
    '---\n',
    '|\n',
  ])('is %j twenty thousand times: refused in a few words', async (piece) => {
    const { exit, errors } = await one(piece.repeat(20_000));
    expect(exit).toBe(1);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(1100);
  });
});

describe('what fuzzing found', () => {
  it('brackets after a line that ends the document early: an error object for each, explained one by one', async () => {
    const { exit, errors } = await one(`  outcomes:\n    - { id: hire }\nsummary: ${'['.repeat(50_000)}`);
    expect(exit).toBe(1);
    expect(errors.map((line) => line.split(' ')[0])).toEqual(['big.yaml:1:1']);
  });
});

describe('a name', () => {
  it('with brackets in it is a name, not a pattern', async () => {
    const files = { 'role[1].yaml': head('role[1]') };
    const { exit, out } = await hirecard(['validate', 'role[1].yaml'], { files });
    expect(exit).toBe(1);
    expect(out).toMatch(/^role\[1\]\.yaml:2:5 error The id "role\[1\]" /m);
  });

  it('with a line feed in it stays on one line of every text output', async () => {
    const name = 'a\n::error file=pwned.yaml::x.yaml';
    for (const format of ['terminal', 'github', 'json']) {
      const { out } = await hirecard(['validate', name, '--format', format], { files: { [name]: 'x' } });
      expect(out).not.toMatch(/^::error file=pwned/m);
      expect(out).toContain('pwned.yaml');
    }
  });

  it('that matches nothing ends in exit code 2, and the other files are checked all the same', async () => {
    const files = { 'good.yaml': `${head('good')}${DIMENSIONS}`, 'bad.yaml': 'x' };
    const { exit, out } = await hirecard(['validate', 'none/*.yaml', 'good.yaml', 'bad.yaml'], { files });
    expect(exit).toBe(2);
    expect(errors(out)).toHaveLength(2);
    expect(out).toContain('none/*.yaml:1:1 error There is no such file, and nothing matches it. [io/nothing-found]');
  });
});

describe('a file that cannot be read', () => {
  const files = { 'a.yaml': `${head('a')}${DIMENSIONS}`, 'b.yaml': 'x', 'c.yaml': `${head('c')}${DIMENSIONS}` };

  it.each(['denied', 'missing'] as const)('because it is %s: the verdict of the others stands', async (kind) => {
    const readsFail = (path: string) => (path.endsWith('/b.yaml') ? kind : undefined);
    const { exit, out, err } = await hirecard(['validate', 'a.yaml', 'b.yaml', 'c.yaml'], { files, readsFail });
    expect(exit).toBe(2);
    expect(errors(out)).toHaveLength(1);
    expect(out).toMatch(/^b\.yaml:1:1 error .*\[io\//m);
    expect(err).toMatch(/ in 2 files\n$/);
  });
});

describe('on a real disk', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function validateIn(folder: string, names: readonly string[]) {
    const world = { ...fakeWorld({ cwd: folder }), userCacheFolder: join(folder, '.cache'), files: nodeFiles() };
    const exit = await main(['validate', ...names], world);
    return { exit, out: world.outText(), err: world.errText() };
  }

  it.skipIf(process.platform === 'win32')('nothing under the name of a file hangs or ends the run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hirecard-traps-'));
    folders.push(folder);
    writeFileSync(join(folder, 'good.yaml'), `${head('good')}${DIMENSIONS}`);
    mkdirSync(join(folder, 'folder.yaml'));
    writeFileSync(join(folder, 'folder.yaml', 'inside.yaml'), `${head('inside')}${DIMENSIONS}`);
    symlinkSync(join(folder, 'gone.yaml'), join(folder, 'broken.yaml'));
    symlinkSync(join(folder, 'loop.yaml'), join(folder, 'loop.yaml'));
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    writeFileSync(join(folder, 'closed.yaml'), `${head('closed')}${DIMENSIONS}`);
    chmodSync(join(folder, 'closed.yaml'), 0o000);
    const names = ['broken.yaml', 'closed.yaml', 'folder.yaml', 'good.yaml', 'loop.yaml', 'pipe.yaml'];
    const { exit, out } = await validateIn(folder, names);
    expect(exit).toBe(2);
    const refused = [...out.matchAll(/^(\S+?):1:1 error .*\[io\/[\w-]+\]$/gm)].map(([, file]) => file);
    // Who is root may read everything.
    const closed = process.getuid?.() === 0 ? [] : ['closed.yaml'];
    expect(refused).toEqual(['broken.yaml', ...closed, 'loop.yaml', 'pipe.yaml']);
    expect(out).toContain('"broken.yaml" is a link to something that is not there.');
    expect(out).toContain('"loop.yaml" cannot be opened: it is a link that leads back to itself.');
    expect(out).toContain('"pipe.yaml" is no ordinary file, but a pipe, a device or the like.');
    expect(out).not.toContain(folder);
    expect(out).not.toMatch(/\n {4}at /);
  });
});

/** What every command must obey, whatever it does. A new command is covered by being in the registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandPages } from '../../src/cli/command-pages.ts';
import { COMMANDS } from '../../src/cli/registry.ts';
import { hirecard } from '../command/run.ts';

const specs = await Promise.all(COMMANDS.map(async (entry) => ({ entry, spec: await entry.load() })));

describe.each(specs.map(({ entry, spec }) => ({ name: entry.path.join(' '), entry, spec })))(
  '$name',
  ({ entry, spec }) => {
    it('says the same of itself in the registry and in its file', () => {
      expect(spec.path).toEqual(entry.path);
      expect(spec.summary).toBe(entry.summary);
      expect(spec.summary).not.toMatch(/\.$/);
    });

    it('has --format json, and its default format first', () => {
      expect(spec.formats).toContain('json');
      expect(spec.formats[0]).toBe('terminal');
    });

    it('has an example', () => {
      expect(spec.examples.length).toBeGreaterThan(0);
    });

    it('prints its help on standard output, exit 0, nothing on standard error', async () => {
      const run = await hirecard([...entry.path, '--help']);
      expect(run.exit).toBe(0);
      expect(run.err).toBe('');
      expect(run.out).toContain(spec.summary);
      for (const { flags } of spec.options ?? []) expect(run.out).toContain(flags);
    });

    it('refuses an unknown option: exit 2, the reason on standard error, nothing on standard output', async () => {
      const run = await hirecard([...entry.path, '--no-such-option']);
      expect(run.exit).toBe(2);
      expect(run.out).toBe('');
      expect(run.err).toContain("unknown option '--no-such-option'");
    });

    it('refuses a format it does not have, and names those it has', async () => {
      const run = await hirecard([...entry.path, ...(spec.arguments ?? []).map(() => 'x'), '--format', 'morse']);
      expect(run.exit).toBe(2);
      expect(run.out).toBe('');
      for (const format of spec.formats) expect(run.err).toContain(format);
    });
  },
);

describe('the program', () => {
  it('without arguments prints help on standard output and exits 0', async () => {
    const run = await hirecard([]);
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    for (const { path } of COMMANDS) expect(run.out).toContain(path[0]);
  });

  it('suggests the command that was meant: exit 2', async () => {
    const run = await hirecard(['pannel', 'jane-doe']);
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('panel');
  });

  it('registers every file in the commands folder', () => {
    const files = readdirSync('src/cli/commands').filter((name) => name.endsWith('.ts'));
    const registry = readFileSync('src/cli/registry.ts', 'utf8');
    expect(files.filter((name) => !registry.includes(`./commands/${name}`))).toEqual([]);
  });

  it('has its documentation page fresh (npm run docs)', () => {
    expect(readFileSync('docs/commands.md', 'utf8')).toBe(commandPages(specs.map(({ spec }) => spec)));
  });
});

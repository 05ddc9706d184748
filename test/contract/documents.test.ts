/**
 * Every session in README.md and docs/ is run: a `console` block holds commands after `$ ` and exactly what they
 * print. They run in a copy of this checkout's roles and scorecards, one folder per document, in the order they stand.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Step {
  readonly line: string;
  readonly printed: string;
}

function sessions(markdown: string): readonly Step[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [line = '', ...printed] = step.split('\n');
        return { line, printed: printed.join('\n').trimEnd() };
      }),
  );
}

describe.each(documents)('%s', (document) => {
  const steps = sessions(readFileSync(document, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'hirecard-document-'));
  for (const name of ['roles', 'scorecards', 'docs']) cpSync(name, join(folder, name), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(steps)('$line', ({ line, printed }) => {
    const command = line.replace(/^(?:npx )?hirecard\b/, `"${process.execPath}" "${resolve('bin/hirecard.js')}"`);
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const run = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8', env, input: '' });
    expect(run.stdout.trimEnd()).toBe(printed);
  });

  it('links only to files that are there', () => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = '']) => path,
    );
    expect(links.filter((path) => !existsSync(join(document, '..', path)))).toEqual([]);
  });
});

describe('the reader of sessions', () => {
  it('finds commands and what they print', () => {
    expect(sessions('a\n```console\n$ x 1\none\ntwo\n$ y\n```\n')).toEqual([
      { line: 'x 1', printed: 'one\ntwo' },
      { line: 'y', printed: '' },
    ]);
  });
});

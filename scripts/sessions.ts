/**
 * Sessions in documents: a `console` block holds commands after `$ ` and exactly what they print. They run in a copy
 * of this checkout's roles, scorecards and examples, one folder per document, in the order they stand.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

export interface Step {
  readonly line: string;
  readonly printed: string;
}

export function documents(): readonly string[] {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return ['README.md', ...pages.map((name) => `docs/${name}`)];
}

export function sessions(markdown: string): readonly Step[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, block = '']) => steps(block));
}

function steps(block: string): readonly Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [line = '', ...printed] = step.split('\n');
      return { line, printed: printed.join('\n').trimEnd() };
    });
}

/** The document with every session's output as it is now. */
export function refreshed(markdown: string): string {
  if (sessions(markdown).length === 0) return markdown;
  return withWorkspace((folder) =>
    markdown.replace(BLOCK, (_whole, block: string) => {
      const fresh = steps(block).map(({ line }) => `$ ${line}\n${runLine(line, folder)}\n`);
      return `\`\`\`console\n${fresh.join('\n')}\`\`\``;
    }),
  );
}

/** Both streams of one command line, as a person would see them, 80 columns wide and without colour. */
export function runLine(line: string, folder: string): string {
  const command = line.replace(
    /(?<=^|\| )(?:npx )?hirecard\b/,
    `"${process.execPath}" "${resolve('bin/hirecard.js')}"`,
  );
  const { FORCE_COLOR: _, XDG_CONFIG_HOME: __, XDG_CACHE_HOME: ___, ...rest } = process.env;
  // Whoever runs this: their settings and their name in git would be on the page.
  const env = { ...rest, HOME: folder };
  const run = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8', env, input: '' });
  return run.stdout.trimEnd();
}

export function withWorkspace<T>(use: (folder: string) => T): T {
  const folder = makeWorkspace();
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hirecard-document-'));
  for (const name of ['roles', 'scorecards', 'docs']) cpSync(name, join(folder, name), { recursive: true });
  return folder;
}

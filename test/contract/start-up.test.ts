/** What a start of validate loads: a library that comes along with an import costs every run, clean files or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The libraries a file brings along, each with the way to it: static imports only, types aside. */
function librariesOf(entry: string): ReadonlyMap<string, string> {
  const libraries = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (path: string, way: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const target of staticImports(readFileSync(path, 'utf8'))) {
      if (target.startsWith('.')) visit(join(path, '..', target), `${way} > ${target}`);
      else libraries.set(target, `${way} > ${target}`);
    }
  };
  visit(entry, entry);
  return libraries;
}

function staticImports(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\b(?!\s+type\b)([^;]*?)\bfrom '([^']+)'|^import '([^']+)'/gm);
  return [...statements]
    .filter(([, names = '']) => !/^\s*\{(?:\s*type\s+[\w$]+\s*,?)+\s*\}\s*$/.test(names))
    .map((match) => match[2] ?? match[3] ?? '');
}

/** The files of the built program that these bring along, themselves among them. */
function filesWith(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, target = ''] of text.matchAll(/\b(?:from|import) ?"(\.[^"]+)"/g)) visit(join(path, '..', target));
  };
  for (const entry of entries) visit(entry);
  return seen;
}

function chunk(name: string): string {
  const file = readdirSync('dist/chunks').find((entry) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(entry));
  return join('dist/chunks', file ?? `there is no chunk ${name}`);
}

describe('a start of validate', () => {
  it('loads no library before there is a file to check', () => {
    expect([...librariesOf('src/cli/commands/validate.ts').values()]).toEqual([]);
  });

  it('checks a clean role without the reader of places, and without what draws a report', () => {
    expect([...librariesOf('src/cli/validate/check-role.ts').keys()].sort()).toEqual([
      'fastest-levenshtein',
      'fraction.js',
      'zod',
    ]);
  });

  it('loads few files before there is a file to check, and fewer for --version', () => {
    expect(filesWith(['dist/hirecard.js', chunk('program'), chunk('validate')]).size).toBeLessThan(12);
    expect(filesWith(['dist/hirecard.js']).size).toBeLessThan(4);
  });

  it('would notice one', () => {
    expect(filesWith([chunk('registry')]).size).toBeGreaterThan(1);
    expect([...librariesOf('src/source/document.ts').keys()]).toContain('yaml');
    expect(
      staticImports(
        "import type { A } from 'a';\nimport { type B, type C } from 'b';\nimport { type D, e } from 'd';\n",
      ),
    ).toEqual(['d']);
    expect(staticImports("export { f } from 'f';\nimport 'g';\nawait import('h');\n")).toEqual(['f', 'g']);
  });
});

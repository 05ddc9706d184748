import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Room → the rooms and libraries it may import. The rule and its reason are in docs/architecture.md. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; libraries: readonly string[] }>> = {
  domain: { rooms: [], libraries: ['fraction.js'] },
  diagnostics: { rooms: [], libraries: ['string-width'] },
  source: { rooms: ['domain', 'diagnostics'], libraries: ['yaml', 'zod', 'fastest-levenshtein'] },
  lint: { rooms: ['domain', 'diagnostics', 'source'], libraries: [] },
  report: {
    rooms: ['domain', 'diagnostics'],
    libraries: ['chalk', 'cli-table3', 'string-width', 'wrap-ansi'],
  },
  store: { rooms: ['domain', 'diagnostics', 'source', 'world'], libraries: [] },
  interview: { rooms: ['domain', 'diagnostics', 'source', 'report', 'store', 'world'], libraries: [] },
  cli: {
    rooms: ['domain', 'diagnostics', 'source', 'lint', 'report', 'store', 'interview', 'world'],
    libraries: ['commander'],
  },
  main: { rooms: ['cli', 'diagnostics', 'report', 'store', 'world'], libraries: ['commander'] },
  library: { rooms: ['domain', 'diagnostics', 'source'], libraries: [] },
  world: { rooms: [], libraries: [] },
  adapters: {
    rooms: ['domain', 'report', 'world'],
    libraries: [
      'node:',
      'inquirer',
      '@inquirer/core',
      'tinyglobby',
      'uuid',
      'env-paths',
      'chalk',
      'string-width',
      'wrap-ansi',
    ],
  },
  'node-main': { rooms: ['main', 'adapters', 'world'], libraries: [] },
};

/** What would let a room decide by something that was not handed to it. */
const BANNED = [
  { pattern: /\bconsole\s*[.[]/, reason: 'writes past World.out and World.err' },
  { pattern: /\bprocess\s*\.\s*(?!id\b|host\b|isAlive\b)/, reason: 'the process is behind World' },
  { pattern: /\bDate\.now\b|\bnew Date\(\)/, reason: 'time comes from World.clock' },
  { pattern: /\bMath\.random\b/, reason: 'ids come from World.newId' },
] as const;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly lines: readonly string[];
}

function sourceFiles(): readonly SourceFile[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const [first = ''] = relative('src', path).split('/');
      return { path, room: first.replace(/\.ts$/, ''), lines: readFileSync(path, 'utf8').split('\n') };
    });
}

function importsOf(file: SourceFile): readonly { target: string; line: number }[] {
  const text = file.lines.join('\n');
  const pattern = /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    target: match[1] ?? match[2] ?? match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}

function roomOf(file: SourceFile, target: string): string {
  const resolved = join(file.path, '..', target);
  return (relative('src', resolved).split('/')[0] ?? '').replace(/\.ts$/, '');
}

function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const rule = ROOMS[file.room];
    if (!rule) return [`${file.path}: "${file.room}" is not a room of the house`];
    return importsOf(file).flatMap(({ target, line }) => {
      if (target.startsWith('.')) {
        const room = roomOf(file, target);
        return room === file.room || rule.rooms.includes(room)
          ? []
          : [`${file.path}:${line}: ${file.room} may not know ${room} (imports ${target})`];
      }
      return rule.libraries.some(
        (allowed) => target === allowed || (allowed.endsWith(':') && target.startsWith(allowed)),
      )
        ? []
        : [`${file.path}:${line}: ${file.room} may not import the library ${target}`];
    });
  });
}

function bannedGlobals(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.room !== 'adapters' && file.room !== 'node-main')
    .flatMap((file) =>
      file.lines.flatMap((text, index) => {
        const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
        return BANNED.filter(({ pattern }) => pattern.test(code.replaceAll('world.process', 'world'))).map(
          ({ reason }) => `${file.path}:${index + 1}: ${reason}: ${text.trim()}`,
        );
      }),
    );
}

describe('the house', () => {
  const files = sourceFiles();

  it('lets each room import only the rooms and libraries it may know', () => {
    expect(forbiddenImports(files)).toEqual([]);
  });

  it('keeps console, process, time and randomness in adapters', () => {
    expect(bannedGlobals(files)).toEqual([]);
  });

  it('has no file over 300 lines and a median under 90', () => {
    const sizes = files.map((file) => file.lines.length).sort((a, b) => a - b);
    expect(files.filter((file) => file.lines.length > 300).map((file) => file.path)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });

  it('has no drawer for odds and ends', () => {
    expect(files.map((file) => file.path).filter((path) => /\/(utils?|helpers?|common|misc)\b/.test(path))).toEqual([]);
  });

  it('would notice: a forbidden import, a clock and a console are each reported', () => {
    const bad: SourceFile = {
      path: 'src/domain/bad.ts',
      room: 'domain',
      lines: [
        "import fs from 'node:fs';",
        "import { x } from '../store/x.ts';",
        'const t = Date.now();',
        "console.log('');",
      ],
    };
    expect(forbiddenImports([bad])).toHaveLength(2);
    expect(bannedGlobals([bad])).toHaveLength(2);
  });
});

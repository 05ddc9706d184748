/**
 * Golden pairs of scorecards and answers files: what `hirecard validate` prints for every bad/<case> is the <case>.txt
 * beside it. cards/workspace is in order; a case that is one file stands in for its scorecard, a folder is laid over
 * it. GOLDEN=write writes the .txt files, for reading and committing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hirecard } from '../command/run.ts';

const FOLDER = 'test/golden/files';
const CARDS = join(FOLDER, 'cards');
const CARD = 'scorecards/baker/jane-doe/bench.ana.json';
const COLUMNS = 120;

type Files = Readonly<Record<string, Uint8Array>>;

function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

function casesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.endsWith('.txt'));
}

async function validate(files: Files, path: string): Promise<string> {
  const { out, err, exit } = await hirecard(['validate', path], { files, columns: COLUMNS });
  return `${out}\n${err}exit ${exit}\n`;
}

function expectGolden(folder: string, name: string, printed: string): void {
  const golden = join(folder, `${name.replace(/\.[^.]+$/, '')}.txt`);
  if (process.env.GOLDEN === 'write') writeFileSync(golden, printed);
  expect(existsSync(golden), `${golden} is missing`).toBe(true);
  expect(printed).toBe(readFileSync(golden, 'utf8'));
}

describe('scorecards', () => {
  const workspace = filesUnder(join(CARDS, 'workspace'));

  it('finds nothing in a workspace that is in order', async () => {
    expect(await validate(workspace, 'scorecards')).toBe('\nno problems in 1 file\nexit 0\n');
  });

  it.each(casesIn(join(CARDS, 'bad')))('%s', async (name) => {
    const path = join(CARDS, 'bad', name);
    const changed = name.endsWith('.json') ? { [CARD]: readFileSync(path) } : filesUnder(path);
    expectGolden(join(CARDS, 'bad'), name, await validate({ ...workspace, ...changed }, 'scorecards'));
  });
});

describe('answers', () => {
  const folder = join(FOLDER, 'answers', 'bad');
  const workspace = filesUnder(join(CARDS, 'workspace'));

  it.each(casesIn(folder))('%s', async (name) => {
    const file = `answers${/\.[^.]+$/.exec(name)?.[0]}`;
    const files = { ...workspace, [file]: readFileSync(join(folder, name)) };
    expectGolden(folder, name, await validate(files, file));
  });
});

/**
 * The exact output of `validate`, with its frames, for the bad example of everything it can say: the file is the one in
 * the documentation, its output stands in test/golden/files/examples. GOLDEN=write writes them for reading and committing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/catalogue.ts';
import { exampleFiles, exampleWorkspace } from '../../src/lint/example-files.ts';
import { hirecard } from '../command/run.ts';

const FOLDER = 'test/golden/files/examples';

/** Where no text can show it, there is no file. */
const SHOWN = RULES.filter(({ docs: { bad } }) => typeof bad === 'string' || !('situation' in bad));

function fileOf(code: string): string {
  return `${code}.txt`;
}

describe('the output for the bad example of', () => {
  it.each(SHOWN)('$code', async ({ code, docs }) => {
    const files = exampleFiles(docs.bad);
    const run = await hirecard(['validate', files[0]?.path ?? ''], {
      files: { 'scorecards/.keep': '', ...Object.fromEntries(exampleWorkspace(files)) },
    });
    const found = `${run.out}${run.err}exit ${run.exit}\n`;
    const golden = join(FOLDER, fileOf(code));
    if (process.env.GOLDEN === 'write') {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, found);
    }
    expect(found).toBe(readFileSync(golden, 'utf8'));
    expect(found).toContain(`[${code}]`);
  });

  it('nothing that is not documented', () => {
    const kept = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    expect(kept.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(SHOWN.map(({ code }) => fileOf(code)).sort());
  });
});

/**
 * Traps for whoever reads YAML, through the whole command: ok/ has no problem, and of every bad/<case> what
 * `hirecard validate` prints is the <case>.txt beside it. Rules about what a role says are turned off, so that a trap
 * shows nothing but itself. GOLDEN=write writes the .txt files, for reading and committing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../src/lint/registry.ts';
import { hirecard } from '../command/run.ts';

const FOLDER = 'test/golden/files/traps';
const CONFIG = [
  'format: hirecard/config@1',
  'validate:',
  '  levels:',
  ...LINT_RULES.map(({ code }) => `    ${code}: off`),
  '',
].join('\n');

async function validate(folder: string, name: string): Promise<string> {
  const files = { 'hirecard.config.yaml': CONFIG, [name]: readFileSync(join(FOLDER, folder, name)) };
  const { out, err, exit } = await hirecard(['validate', name], { files, columns: 100 });
  return `${out}${err}exit ${exit}\n`;
}

describe('what looks odd and is right', () => {
  it.each(readdirSync(join(FOLDER, 'ok')))('%s', async (name) => {
    expect(await validate('ok', name)).toBe('no problems in 1 file\nexit 0\n');
  });
});

describe('traps', () => {
  const cases = readdirSync(join(FOLDER, 'bad')).filter((name) => !name.endsWith('.txt'));

  it.each(cases)('%s', async (name) => {
    const golden = join(FOLDER, 'bad', `${name.replace(/\.[^.]+$/, '')}.txt`);
    const printed = await validate('bad', name);
    if (process.env.GOLDEN === 'write') writeFileSync(golden, printed);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(printed).toBe(readFileSync(golden, 'utf8'));
    expect(printed).not.toMatch(/^no problems/m);
  });
});

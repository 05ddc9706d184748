/** A process that is killed while it saves leaves the old file or the new one, whole, and nothing it said was saved is lost. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratchFolder } from './scratch.ts';

const ROUNDS = 25;
let scratch: ReturnType<typeof scratchFolder>;
let script: string;

beforeAll(async () => {
  scratch = scratchFolder();
  script = join(scratch.path, 'save-for-ever.mjs');
  const wholeFile = JSON.stringify(resolve('src/adapters/whole-file.ts'));
  const contents = `
    import { writeAtomic } from ${wholeFile};
    for (let n = Number(process.argv[3]); ; n += 1) {
      await writeAtomic(process.argv[2], JSON.stringify({ n, ballast: 'x'.repeat(100000) }));
      process.stdout.write(n + '\\n');
    }`;
  await build({ stdin: { contents, resolveDir: '.' }, bundle: true, platform: 'node', format: 'esm', outfile: script });
});
afterAll(() => scratch.remove());

function saveUntilKilled(path: string, from: number, saves: number): Promise<number> {
  const child = spawn(process.execPath, [script, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((done) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.split('\n').length > saves) child.kill('SIGKILL');
    });
    // A last line without its end was cut by the kill; what it began to say is not claimed.
    child.on('close', () => done(Number(said.split('\n').at(-2))));
  });
}

it('SIGKILL at any moment of saving', async () => {
  const path = join(scratch.path, 'draft.json');
  let from = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const claimed = await saveUntilKilled(path, from, 1 + (round % 5));
    const { n, ballast } = JSON.parse(readFileSync(path, 'utf8'));
    expect(ballast).toHaveLength(100_000);
    expect(n).toBeGreaterThanOrEqual(claimed);
    from = n + 1;
  }
}, 60_000);

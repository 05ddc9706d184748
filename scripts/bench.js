// The first figures: how long a person waits for hirecard to start, beside bare Node in the same run.
// Each command is run in turn with `node -e 0`, so that both see the same machine at the same time; what is printed
// is the ratio of the two, pair by pair. Machines are noisy: read the medians, and only beside each other.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const PAIRS = Number(process.env.PAIRS ?? 25);
const bin = resolve('bin/hirecard.js');
// Node 20 reads this file at every start, which would be timed as ours.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

function timeToExit(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}: ${stderr}`);
  return performance.now() - start;
}

function timeToFirstPrompt(folder) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const terminal = spawnTerminal(process.execPath, [bin, '-C', folder, 'interview'], { cols: 80, rows: 30, env });
    let seen = '';
    const deadline = setTimeout(() => fail(new Error(`no prompt within 10 s; saw: ${seen}`)), 10_000);
    let elapsed;
    terminal.onData((data) => {
      seen += data;
      if (elapsed !== undefined || !/role/i.test(seen)) return;
      elapsed = performance.now() - start;
      terminal.kill('SIGKILL');
    });
    terminal.onExit(() => {
      clearTimeout(deadline);
      if (elapsed === undefined) fail(new Error(`ended before its first prompt: ${seen}`));
      else done(elapsed);
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const fixed = (value, digits = 2) => value.toFixed(digits).padStart(7);

async function measure(name, once) {
  await once();
  const pairs = [];
  for (let index = 0; index < PAIRS; index += 1) {
    // Turn about, so that neither side always runs in the other's wake.
    const first = index % 2 === 0;
    const before = first ? timeToExit(['-e', '0']) : undefined;
    const ours = await once();
    const floor = before ?? timeToExit(['-e', '0']);
    pairs.push({ ours, ratio: ours / floor });
  }
  const ratios = pairs.map((pair) => pair.ratio);
  console.log(
    `${name.padEnd(34)}${fixed(median(pairs.map((pair) => pair.ours)), 1)} ms ${fixed(median(ratios))} x  (${fixed(Math.min(...ratios)).trim()} to ${fixed(Math.max(...ratios)).trim()})`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'hirecard-bench-'));
for (const name of ['roles', 'scorecards', '.hirecard']) mkdirSync(join(folder, name));
console.log(
  `Node ${process.version}, ${PAIRS} pairs; ratio to \`node -e 0\` of the same pair: median (lowest to highest)`,
);
try {
  await measure('hirecard --version', () => timeToExit([bin, '--version']));
  await measure('hirecard validate, one role', () =>
    timeToExit([bin, 'validate', resolve('roles/principal-product-manager.yaml')]),
  );
  await measure('hirecard interview, first prompt', () => timeToFirstPrompt(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

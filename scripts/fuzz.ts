/**
 * Coverage-guided fuzzing of everything that reads a file: inputs that reach a block of code nothing reached before
 * (or a loop more often) are kept and changed further. See docs/testing.md.
 *
 *     npm run fuzz -- [seconds] [seed]
 *
 * What throws, or takes longer than two seconds, is written to dist/fuzz, and the exit code is 1.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startCoverage } from './fuzz/coverage.ts';
import { below, mutate, pick, seededRandom } from './fuzz/mutate.ts';
import { check, type Kind } from './fuzz/target.ts';

interface Input {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

const seconds = Number(process.argv[3] ?? 60);
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const SLOW_MILLISECONDS = 2000;
const FAILURES = join('dist', 'fuzz');

const KINDS: readonly Kind[] = ['role', 'answers', 'scorecard', 'config', 'draft'];
const SEEDS = ['test/golden/files', 'roles'];

/** A seed goes to the decoder that its format names; a role's, when it names none. */
function kindOf(text: string): Kind {
  const named = /hirecard\/(answers|scorecard|config|draft)@/.exec(text)?.[1];
  return (named as Kind | undefined) ?? 'role';
}

function seeds(): Input[] {
  return [...KINDS.map(smallest), ...filesOfTests()];
}

/** Not every kind of file is among those of the tests. */
function smallest(kind: Kind): Input {
  return { kind, bytes: new TextEncoder().encode(`format: hirecard/${kind}@1\nid: a\n`) };
}

function filesOfTests(): Input[] {
  return SEEDS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ['.yaml', '.json'].includes(extname(name)))
      .map((name) => readFileSync(join(folder, name)))
      .filter((bytes) => bytes.length < 20_000)
      .map((bytes) => ({ kind: kindOf(bytes.toString('latin1')), bytes })),
  );
}

const failures = new Map<string, Input>();

/** Runs one input; what fails in the same way as another is told once. */
function run({ kind, bytes }: Input): void {
  const start = performance.now();
  try {
    check(kind, bytes);
    if (performance.now() - start > SLOW_MILLISECONDS) throw new Error(`${kind} took too long`);
  } catch (problem) {
    const stack = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    const name = stack.split('\n').slice(0, 3).join(' ');
    if (failures.has(name)) return;
    failures.set(name, { kind, bytes });
    mkdirSync(FAILURES, { recursive: true });
    const path = join(FAILURES, `${kind}-${failures.size}`);
    writeFileSync(path, bytes);
    writeFileSync(`${path}.txt`, stack);
    console.log(`${path}: ${name}`);
  }
}

const coverage = startCoverage((url) => url.startsWith('file:'));
const corpus = seeds();
for (const input of corpus) run(input);
coverage.take();
console.log(`seed ${seed}: ${corpus.length} inputs reach ${coverage.seen} blocks`);

const end = performance.now() + seconds * 1000;
let runs = 0;
let told = performance.now();
while (performance.now() < end) {
  // The newest inputs are nearest to what is not reached yet.
  const recent = random() < 0.5 ? corpus.slice(-50) : corpus;
  const parent = pick(recent, random);
  const kind = below(50, random) === 0 ? pick(KINDS, random) : parent.kind;
  const input = { kind, bytes: mutate(parent.bytes, random, pick(corpus, random).bytes) };
  run(input);
  if (coverage.take() > 0) corpus.push(input);
  runs += 1;
  if (performance.now() - told < 10_000) continue;
  told = performance.now();
  console.log(`${runs} runs, ${corpus.length} inputs, ${coverage.seen} blocks, ${failures.size} failures`);
}
console.log(`${runs} runs, ${corpus.length} inputs, ${coverage.seen} blocks, ${failures.size} failures`);
if (failures.size > 0) process.exitCode = 1;

// How long checking role files takes, beside what a team would otherwise check them with, and beside two floors: the
// files read and nothing more, and parsed and nothing more. Whole processes, one after the other and turn about, so
// that all see the same machine. Read the medians, and only beside each other.
//
//   RUNS=7         how often each is timed; a third of that at 10,000 files, and at 1,000 for the slow ones
//   SIZES=1,100    how many files there are, instead of 1, 100, 1,000 and 10,000
//   ONLY=ajv|js    only those whose name this regular expression matches, and hirecard
//   FULL=1         the slow ones at 10,000 files too; minutes for each run
//   HIRECARD=path  another program than bin/hirecard.js of this folder
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './figures.js';
import { asDraft2020 } from './validate/json-schema.js';
import { canMeasureAll, measured } from './validate/measured.js';
import { installed, peers, spectralRuleset } from './validate/peers.js';
import { roleFile, writeRoles } from './validate/role-files.js';

const RUNS = Number(process.env.RUNS ?? 7);
const SIZES = (process.env.SIZES ?? '1,100,1000,10000').split(',').map(Number);
/** From here on the slow ones are timed a third as often, and from there on only when asked. */
const SOME = 1000;
const MANY = 10_000;
const ONLY = new RegExp(process.env.ONLY ?? '');
const bin = resolve(process.env.HIRECARD ?? 'bin/hirecard.js');
const floor = resolve('scripts/bench-floor.js');

const home = mkdtempSync(join(tmpdir(), 'hirecard-bench-'));
// Node 20 reads the first of these files at every start, which would be timed as everyone's own; where CI is set,
// hirecard does not go by what it found before.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, CI: ___, ...inherited } = process.env;
const homes = {
  HOME: home,
  USERPROFILE: home,
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_CACHE_HOME: join(home, 'cache'),
};
const env = { ...inherited, ...homes, APPDATA: home, LOCALAPPDATA: home };

const node = (...args) => ({ command: process.execPath, args });

/** Nothing changed since the last run: the cache is there, and says so of every file. */
const UNCHANGED = 'hirecard validate, unchanged';
const COLD = 'hirecard validate';

function contenders() {
  const jsYaml = installed('js-yaml', '4.3.2');
  const others = [
    ...peers(),
    { name: 'floor: node -e 0', ...node('-e', '0') },
    { name: 'floor: read', ...node(floor, 'read') },
    ...(jsYaml ? [{ name: 'floor: js-yaml 4.3.2', ...node(floor, 'js-yaml', join(jsYaml, 'package.json')) }] : []),
    { name: 'floor: yaml', ...node(floor, 'yaml', resolve('package.json')) },
  ];
  return [
    { name: COLD, ...node(bin, 'validate', 'roles', '--no-cache') },
    { name: UNCHANGED, ...node(bin, 'validate', 'roles') },
    ...others.filter(({ name }) => ONLY.test(name)),
  ];
}

/** A workspace of so many roles, with what the peers need beside it. */
function workspaceOf(count) {
  const folder = join(home, String(count));
  writeRoles(join(folder, 'roles'), count);
  mkdirSync(join(folder, 'scorecards'));
  const schema = asDraft2020(JSON.parse(readFileSync('schema/role.schema.json', 'utf8')));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  writeFileSync(join(folder, 'ruleset.json'), JSON.stringify(spectralRuleset(schema)));
  return folder;
}

/** Whoever passes what is wrong, or stumbles over what is right, is not timed: it does not do the same. */
function thoseThatCheck(all) {
  const right = workspaceOf(3);
  const wrong = workspaceOf(2);
  const { name, text } = roleFile(0);
  writeFileSync(join(wrong, 'roles', name), text.replace('weight:', 'wieght:'));
  return all.filter((one) => {
    if (one.name.startsWith('floor')) return true;
    const passes = measured({ ...one, cwd: right }, env).status;
    const refuses = measured({ ...one, cwd: wrong }, env).status;
    if (passes === 0 && refuses !== 0) return true;
    console.log(`${one.name} is left out: exit ${passes} for files without a fault, ${refuses} for a misspelt key.`);
    return false;
  });
}

function timed(all, count) {
  const cwd = workspaceOf(count);
  const runs = count >= MANY ? Math.max(1, Math.round(RUNS / 3)) : RUNS;
  const here = all.filter(({ isSlow }) => !isSlow || count < MANY || process.env.FULL === '1');
  const times = new Map(here.map(({ name }) => [name, []]));
  // Once before, so that files and programs are in the system's cache, and ours knows what it found.
  for (const one of here.filter(({ isSlow }) => !isSlow)) measured({ ...one, cwd }, env);
  for (let run = 0; run < runs; run += 1) {
    for (const [place] of here.entries()) {
      const one = here[(place + run) % here.length];
      const isOften = !one.isSlow || count < SOME || run * 3 < runs;
      if (isOften) times.get(one.name).push(measured({ ...one, cwd }, env));
    }
  }
  return { runs, rows: here.map(({ name }) => ({ name, ...medians(times.get(name)) })) };
}

const medians = (times) =>
  Object.fromEntries(['wall', 'cpu', 'peak'].map((key) => [key, median(times.map((time) => time[key]))]));

const seconds = (value) => (value === undefined ? '-' : value.toFixed(3)).padStart(9);
const mebibytes = (value) => (value === undefined ? '-' : value.toFixed(0)).padStart(6);
const ratio = (value) => `${value.toFixed(2)}x`.padStart(9);

function print(count, { runs, rows }) {
  const wallOf = (wanted) => rows.find(({ name }) => name === wanted)?.wall;
  console.log(`\n${count.toLocaleString('en')} ${count === 1 ? 'file' : 'files'}, median of ${runs}`);
  console.log(`${''.padEnd(30)}   wall s     cpu s    MiB   to cold  to unchanged`);
  for (const { name, wall, cpu, peak } of rows) {
    const ratios = `${ratio(wall / wallOf(COLD))}${wallOf(UNCHANGED) ? ratio(wall / wallOf(UNCHANGED)).padStart(14) : ''}`;
    console.log(`${name.padEnd(30)}${seconds(wall)} ${seconds(cpu)} ${mebibytes(peak)} ${ratios}`);
  }
}

/** As an editor asks: one text on standard input, with the name of its file, in a workspace of a hundred. */
function keystrokes() {
  const cwd = workspaceOf(99);
  const { name, text } = roleFile(0);
  const args = [bin, 'validate', '-', '--stdin-path', join('roles', name), '--format', 'json'];
  const typed = { command: process.execPath, args, cwd, input: text };
  const times = Array.from({ length: RUNS }, () => measured(typed, env));
  const bare = Array.from({ length: RUNS }, () => measured({ ...node('-e', '0'), cwd }, env));
  const [ours, floorOf] = [median(times.map(({ wall }) => wall)), median(bare.map(({ wall }) => wall))];
  console.log(
    `\nOne text on standard input, at every key: ${(ours * 1000).toFixed(0)} ms (node -e 0: ${(floorOf * 1000).toFixed(0)} ms)`,
  );
}

/** Whether memory stays as it is while there are ten times as many files. */
function memory(tables) {
  const [some, many] = [tables.get(SOME), tables.get(MANY)];
  if (!some || !many || !canMeasureAll) return;
  console.log('\nMemory at most, MiB: 1,000 files and 10,000');
  for (const { name, peak } of some.rows) {
    const later = many.rows.find((row) => row.name === name)?.peak;
    if (later !== undefined)
      console.log(`${name.padEnd(30)} ${mebibytes(peak)} ${mebibytes(later)} ${ratio(later / peak)}`);
  }
}

if (!existsSync(bin)) throw new Error(`There is no ${bin}; npm run build makes it.`);
try {
  console.log(`Node ${process.version}; ratios are to the two rows of hirecard: more than 1 is slower than it`);
  if (!canMeasureAll) console.log('Without GNU time here, only wall time is measured.');
  const all = thoseThatCheck(contenders());
  const tables = new Map();
  for (const count of SIZES) {
    tables.set(count, timed(all, count));
    print(count, tables.get(count));
  }
  keystrokes();
  memory(tables);
} finally {
  rmSync(home, { recursive: true, force: true });
}

// What a team would otherwise check its role files with. None is a dependency: each is installed by npm, in a version
// that stays the same, into the system's folder for temporary files, the first time it is asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOME = join(tmpdir(), 'hirecard-bench-peers');

/** @returns the folder of what is installed, or undefined where npm could not */
export function installed(name, version) {
  const folder = join(HOME, `${name.replaceAll(/[@/]/g, '-')}-${version}`);
  if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return folder;
  console.log(`Installing ${name} ${version} into ${folder}, this first time only`);
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${name}@${version}`];
  const { status } = spawnSync('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  if (status === 0) return folder;
  console.log(`  npm could not install it; it is left out`);
  return undefined;
}

/** A program of an installed package as Node starts it, without a shell or a link in between. */
const started = (folder, program) => realpathSync(join(folder, 'node_modules', '.bin', program));

/**
 * Every peer that can be had, each with the arguments that make it check `roles/*.yaml` in its working folder against
 * `schema.json` there. `isSlow`: seconds for a thousand files.
 */
export function peers() {
  return [ajvCli(), jsonschema(), v8r(), spectral()].flat();
}

const node = (script, args) => ({ command: process.execPath, args: [script, ...args] });

function ajvCli() {
  const folder = installed('ajv-cli', '5.0.0');
  if (!folder) return [];
  const args = [
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    '-s',
    'schema.json',
    '-d',
    'roles/*.yaml',
  ];
  return [{ name: 'ajv-cli 5.0.0', ...node(started(folder, 'ajv'), args) }];
}

function v8r() {
  const folder = installed('v8r', '5.1.0');
  if (!folder) return [];
  return [
    { name: 'v8r 5.1.0', isSlow: true, ...node(started(folder, 'v8r'), ['--schema', 'schema.json', 'roles/*.yaml']) },
  ];
}

function spectral() {
  const folder = installed('@stoplight/spectral-cli', '6.16.3');
  if (!folder) return [];
  const args = ['lint', '--ruleset', 'ruleset.json', '--fail-severity', 'error', 'roles/*.yaml'];
  return [{ name: 'spectral 6.16.3', isSlow: true, ...node(started(folder, 'spectral'), args) }];
}

/** A native program behind a small script; both ways of starting it. */
function jsonschema() {
  const folder = installed('@sourcemeta/jsonschema', '16.11.0');
  if (!folder) return [];
  const args = ['validate', 'schema.json', 'roles'];
  const byNpm = { name: 'sourcemeta 16.11.0, by npm', ...node(started(folder, 'jsonschema'), args) };
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const machine = process.arch === 'x64' ? 'x86_64' : process.arch;
  const end = platform === 'windows' ? '.exe' : '';
  const releases = join(folder, 'node_modules', '@sourcemeta', 'jsonschema', 'build', 'github-releases');
  const command = join(releases, `jsonschema-${platform}-${machine}${end}`);
  return existsSync(command) ? [{ name: 'sourcemeta 16.11.0, native', command, args }, byNpm] : [byNpm];
}

/** What spectral is told, since it takes no schema as such. It minds keys that are numbers, as ratings of anchors are. */
export function spectralRuleset(schema) {
  const check = { function: 'schema', functionOptions: { schema, allErrors: true } };
  // biome-ignore lint/suspicious/noThenProperty: spectral calls it that, and nothing here is waited for
  const role = { given: '$', severity: 'error', then: check };
  return { parserOptions: { incompatibleValues: 'off' }, rules: { role } };
}

/** action.yml and .pre-commit-hooks.yaml: what they call exists, and the hook runs on the files it is for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validateCommand } from '../../src/cli/commands/validate.ts';

const action = parse(readFileSync('action.yml', 'utf8'));
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

const KNOWN = new Set([
  '--format',
  ...(validateCommand.options ?? []).flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []),
]);

function optionsIn(script: string): readonly string[] {
  const words = script.split('\n').filter((line) => line.includes('hirecard') && !line.includes('npm '));
  return words.join(' ').match(/(?<=\s)--\w[\w-]*/g) ?? [];
}

describe('action.yml', () => {
  const steps: readonly { run: string; shell: string; env?: Record<string, string> }[] = action.runs.steps;
  const script = steps.map(({ run }) => run).join('\n');

  it('is a composite action whose inputs are all optional, described and used', () => {
    expect(action.runs.using).toBe('composite');
    const passed = steps.flatMap(({ env = {} }) => Object.values(env));
    for (const [name, { description, default: fallback }] of Object.entries<Record<string, string>>(action.inputs)) {
      expect(description, name).toMatch(/\.$/);
      expect(typeof fallback, name).toBe('string');
      expect(passed).toContain(`\${{ inputs.${name} }}`);
    }
    expect(passed).toHaveLength(Object.keys(action.inputs).length);
  });

  it('puts no input into a script, where it would be run', () => {
    expect(script).not.toContain('${{');
    expect(steps.every(({ shell }) => shell === 'bash')).toBe(true);
  });

  it('calls validate with options that it has, and with values that they take', () => {
    const used = optionsIn(script);
    expect(used).toEqual(expect.arrayContaining(['--format', '--fail-on']));
    expect(used.filter((option) => !KNOWN.has(option))).toEqual([]);
    expect(validateCommand.formats).toEqual(expect.arrayContaining(['sarif', action.inputs.format.default]));
    const failOn = validateCommand.options?.find(({ flags }) => flags.startsWith('--fail-on'));
    expect(failOn?.choices).toEqual(expect.arrayContaining(['never', action.inputs['fail-on'].default]));
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = hooks;

  it('has one hook, which calls the program that the package installs', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ id: 'hirecard-validate', language: 'node' });
    const [program = '', command] = hook.entry.split(' ');
    expect(Object.keys(bin)).toContain(program);
    expect(command).toBe(validateCommand.path[0]);
    expect(optionsIn(hook.entry).filter((option) => !KNOWN.has(option))).toEqual([]);
    // What follows are names of files, whatever they look like.
    expect(hook.entry).toMatch(/ --$/);
  });

  const files = new RegExp(hook.files);
  it.each([
    'roles/support.yaml',
    'roles/sales/lead.yml',
    'hr/roles/support.json',
    'scorecards/support/jane/call.ana.json',
    'answers/ana.yaml',
    'hirecard.config.yaml',
    'hr/hirecard.config.yaml',
    'roles/a b[1].yaml',
  ])('runs on %s', (path) => {
    expect(path).toMatch(files);
  });

  it.each([
    'package.json',
    'docs/roles.md',
    'myroles/support.yaml',
    'roles.yaml',
    'roles/notes.txt',
    'roles/support.yaml.orig',
    'my-hirecard.config.yaml',
    '.hirecard/drafts/roles/x.json',
    'scorecards/support/.rubrics/x.json',
    'roles/.hidden.yaml',
    '.github/roles/x.yaml',
  ])('does not run on %s', (path) => {
    expect(path).not.toMatch(files);
  });
});

describe('.npmrc', () => {
  // pre-commit takes everything that npm pack prints for the name of the tarball.
  it('keeps the build silent when the package is packed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m);
  });
});

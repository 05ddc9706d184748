/** action.yml and .pre-commit-hooks.yaml: what they call exists, and the hook runs on the files it is for. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validateCommand } from '../../src/cli/commands/validate.ts';
import { FINDINGS_FORMATS } from '../../src/report/findings/registry.ts';
import { REPORT } from '../unit/report/findings/sample-report.ts';

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
    // What follows are names of files, whatever they look like.
    expect(hook.args.at(-1)).toBe('--');
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

/** The examples of a page that are marked with this language and kind. */
function examples(page: string, fence: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(([, mark, text]) =>
    mark === fence ? [text ?? ''] : [],
  );
}

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8');
  const workflows = examples('docs/ci.md', 'yaml github').map((text) => parse(text));

  it('gives the action inputs that it has, and describes them all', () => {
    const given = workflows.flatMap(({ jobs }) =>
      jobs.hirecard.steps.flatMap((step: { uses?: string; with?: object }) =>
        step.uses?.includes('/hirecard@') ? Object.keys(step.with ?? {}) : [],
      ),
    );
    expect(workflows).toHaveLength(3);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`\n| \`${name}\` |`);
  });

  it('uploads the SARIF file that it has written', () => {
    const steps: readonly { with?: Record<string, string> }[] = workflows[1].jobs.hirecard.steps;
    const [written] = steps.flatMap((step) => step.with?.['sarif-file'] ?? []);
    expect(steps.flatMap((step) => step.with?.sarif_file ?? [])).toEqual([written]);
  });

  it('names the hook by its id', () => {
    const [text = ''] = examples('docs/ci.md', 'yaml pre-commit');
    expect(parse(text).repos[0].hooks).toEqual([{ id: hooks[0].id }]);
  });

  it('uses options that validate has', () => {
    for (const path of ['docs/ci.md', 'docs/editors.md', 'docs/formats-of-findings.md']) {
      const words = readFileSync(path, 'utf8').match(/(?<=validate[^\n]*?|`)--\w[\w-]*/g) ?? [];
      expect(words.filter((word) => !KNOWN.has(word) && word !== '--plain')).toEqual([]);
    }
  });
});

describe('docs/formats-of-findings.md', () => {
  it('has a row for every format', () => {
    const rows = [...readFileSync('docs/formats-of-findings.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)];
    expect(rows.map(([, name]) => name)).toEqual(validateCommand.formats);
  });
});

describe('docs/editors.md', () => {
  it('has a problem matcher that reads the first line of a finding and no other', () => {
    const [text = ''] = examples('docs/editors.md', 'json tasks');
    const { pattern } = JSON.parse(text).tasks[0].problemMatcher;
    const shown = FINDINGS_FORMATS.terminal(REPORT, { columns: 80, color: 0 });
    const read = shown.split('\n').flatMap((line) => {
      const found = new RegExp(pattern.regexp).exec(line);
      return found
        ? [[found[pattern.file], Number(found[pattern.line]), found[pattern.severity], found[pattern.code]]]
        : [];
    });
    expect(read).toEqual(REPORT.findings.map(({ file, range, level, code }) => [file, range.start.line, level, code]));
  });

  it('names schemas that are published', () => {
    const named = readFileSync('docs/editors.md', 'utf8').match(/[\w-]+\.schema\.json/g) ?? [];
    expect(new Set(named).size).toBe(4);
    for (const name of named) expect(existsSync(`schema/${name}`), name).toBe(true);
  });
});

describe('.npmrc', () => {
  // pre-commit takes everything that npm pack prints for the name of the tarball.
  it('keeps the build silent when the package is packed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m);
  });
});

/** What makes a run fail, what is printed, and what is looked at. */
import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

/** Two dimensions are fewer than three: role/number-of-dimensions. Nothing else is said of a file like this. */
const NOTED = `format: hirecard/role@1
id: pair
title: Pair
dimensions:
  - { id: a, name: Asking }
  - { id: b, name: Building }
`;

/** Level and code of each finding in a run as JSON. */
function said(out: string): readonly string[] {
  return JSON.parse(out).findings.map(({ level, code }: { level: string; code: string }) => `${level} ${code}`);
}

const json = await hirecard(['validate', 'roles', '--format', 'json'], { files: { 'roles/pair.yaml': NOTED } });
const worst = said(json.out).some((one) => one.startsWith('warning')) ? 'warning' : 'note';
const milder = worst === 'warning' ? 'error' : 'warning';

describe('--fail-on', () => {
  it('has something below an error to fail on, in what is checked here', () => {
    expect(said(json.out)).toContainEqual(expect.stringMatching(/ role\/number-of-dimensions$/));
    expect(said(json.out)).not.toContainEqual(expect.stringMatching(/^error/));
  });

  it.each([
    [[], 0],
    [['--fail-on', milder], 0],
    [['--fail-on', worst], 1],
    [['--fail-on', 'note'], 1],
    [['--fail-on', 'never'], 0],
  ])('%j: exit %i', async (options, exit) => {
    const run = await hirecard(['validate', 'roles', ...options], { files: { 'roles/pair.yaml': NOTED } });
    expect(run.exit).toBe(exit);
    expect(run.out).toContain('[role/number-of-dimensions]');
  });

  it('never: an error passes too, and what could not be read does not', async () => {
    const files = { 'roles/pair.yaml': 'id: 1' };
    expect((await hirecard(['validate', 'roles', '--fail-on', 'never'], { files })).exit).toBe(0);
    expect((await hirecard(['validate', 'none', '--fail-on', 'never'], { files })).exit).toBe(2);
  });

  it('refuses a level that is none', async () => {
    expect((await hirecard(['validate', '--fail-on', 'warn'])).exit).toBe(2);
  });
});

describe('--quiet', () => {
  it('prints only what fails the run, and no closing line', async () => {
    const files = { 'roles/pair.yaml': NOTED, 'roles/x.yaml': 'dimensions: 1' };
    const run = await hirecard(['validate', 'roles', '-q'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 1, err: '' });
    expect(run.out).toContain(' error ');
    expect(run.out).not.toMatch(/ (?:warning|note) /);
    const strict = await hirecard(['validate', 'roles', '--quiet', '--fail-on', 'note'], { files });
    expect(strict.out).toContain('[role/number-of-dimensions]');
  });

  it('prints nothing at all where all is well', async () => {
    const run = await hirecard(['validate', 'roles', '-q'], { files: { 'roles/pair.yaml': NOTED } });
    expect(run).toMatchObject({ exit: 0, out: '', err: '' });
  });
});

describe('what is passed over', () => {
  const files = {
    'roles/support.yaml': ROLE,
    'roles/drafts/x.yaml': 'dimensions: 1',
    'scorecards/.keep': '',
    'hirecard.config.yaml': 'format: hirecard/config@1\nvalidate: { exclude: [roles/drafts/**] }\n',
  };

  it.each([
    ['without a path', ['validate'], 2],
    ['in a folder', ['validate', 'roles'], 1],
    ['in a glob', ['validate', 'roles/**/*.yaml'], 1],
    ['by an option too', ['validate', '--exclude', 'roles/s*'], 1],
    ['by several', ['validate', '.', 'roles/support.yaml', '--exclude', 'roles/s*', '--exclude', '*.config.yaml'], 1],
  ])('%s', async (_, argv, count) => {
    const run = await hirecard(argv, { files });
    expect({ exit: run.exit, errors: run.out.match(/ error /g) }).toEqual({ exit: 0, errors: null });
    expect(run.err).toMatch(new RegExp(` in ${count} files?\\n$`));
  });

  it.each([
    [['validate', 'roles', '--exclude', 'roles/s*'], 'roles'],
    [['validate', 'roles/*.yaml', '--exclude', '*.yaml'], 'roles/*.yaml'],
    [['validate', '--exclude', '*.yaml'], '.'],
  ])('but a check of nothing at all has not passed: %j', async (argv, place) => {
    const run = await hirecard([...argv, '--fail-on', 'never'], { files });
    expect(run.exit).toBe(2);
    expect(run.out).toContain(
      `${place}:1:1 error Everything that is here to be checked is excluded. [io/nothing-found]`,
    );
  });

  it.each(['[', 'roles/{a,b', 'a/../b', '!roles/support.yaml', ''])('not by what matches nothing: %j', async (glob) => {
    const run = await hirecard(['validate', '--exclude', glob], { files });
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/^error: --exclude .*\[cli\/bad-glob\]\nhint: /);
    const config = `format: hirecard/config@1\nvalidate: { exclude: ['${glob}'] }\n`;
    const set = await hirecard(['validate', '--fail-on', 'warning'], {
      files: { 'roles/support.yaml': ROLE, 'hirecard.config.yaml': config },
    });
    expect(set.exit).toBe(1);
    // An empty text is an error of its own.
    expect(set.out).toContain(glob === '' ? '[config/empty-value]' : '[config/bad-glob]');
  });

  it('but not when it is named, also beside its folder', async () => {
    for (const paths of [['roles/drafts/x.yaml'], ['roles', 'roles/drafts/x.yaml']]) {
      const run = await hirecard(['validate', ...paths], { files });
      expect(run.exit).toBe(1);
      expect(run.out).toContain('roles/drafts/x.yaml:1:');
    }
  });

  it('with what stands there and is no file', async () => {
    const run = await hirecard(['validate'], { files, pipes: ['roles/drafts/pipe.yaml'] });
    expect(run.exit).toBe(0);
  });

  it('counts from the workspace, wherever the command is typed', async () => {
    const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/team/${path}`, text]));
    const run = await hirecard(['validate', '.'], { files: placed, cwd: '/team/roles' });
    expect({ exit: run.exit, err: run.err.replace(/.* in/, 'in') }).toEqual({ exit: 0, err: 'in 1 file\n' });
  });
});

describe('--stdin-path', () => {
  const stdin = ROLE;
  const files = { 'scorecards/.keep': '', 'roles/.keep': '' };

  it('is the name standard input is shown by, and checked by', async () => {
    const named = await hirecard(['validate', '-', '--stdin-path', 'roles/help.yaml'], { files, stdin });
    expect(named.exit).toBe(1);
    expect(named.out).toMatch(/^roles\/help\.yaml:2:\d+ error .*"support"/m);
    const right = await hirecard(['validate', '-', '--stdin-path', 'roles/support.yaml'], { files, stdin });
    expect(right.exit).toBe(0);
  });

  it('says what kind of file it is where the text does not', async () => {
    const run = await hirecard(['validate', '-', '--stdin-path', 'hirecard.config.yaml'], { files, stdin: 'rolle: x' });
    expect(run.out).toContain('[config/');
  });

  it('has the scorecard of that name checked as the editor has it, not as the disk has', async () => {
    const cards = await submitted([callAnswers('ana', 5)]);
    const right = String(cards[CARD_OF_ANA]);
    const wrong = right.replace('"rating": 5', '"rating": 4');
    const checked = (disk: string, editor: string) =>
      hirecard(['validate', '-', '--stdin-path', CARD_OF_ANA], {
        files: { ...cards, [CARD_OF_ANA]: disk },
        stdin: editor,
      });
    expect((await checked(right, wrong)).out).toContain(`${CARD_OF_ANA}:`);
    expect((await checked(right, wrong)).out).toContain('[card/result-differs]');
    expect((await checked(wrong, right)).exit).toBe(0);
  });

  it('is passed over where it is excluded: an editor hands over everything', async () => {
    const config = 'format: hirecard/config@1\nvalidate: { exclude: [drafts] }\n';
    const run = await hirecard(['validate', '-', '--stdin-path', 'drafts/x.yaml'], {
      files: { ...files, 'hirecard.config.yaml': config },
      stdin: 'dimensions: 1',
    });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 0, out: '' });
    expect(run.err).toBe('no problems in 0 files\n');
  });
});

describe('what cannot be done together', () => {
  it.each([
    ['--stdin-path', 'x.yaml', '.'],
    ['-', '--stdin-path', ''],
    ['-', '--watch'],
    ['.', '--watch', '--fix'],
    ['.', '--watch', '--format', 'json'],
    ['.', '--dry-run'],
    ['.', '--fix', '--dry-run', '--format', 'sarif'],
    ['-', '--fix', '--format', 'json'],
    ['-', 'roles', '--fix'],
  ])('%j %j %j', async (...argv) => {
    const run = await hirecard(['validate', ...argv.filter((word) => word !== undefined)], {
      files: { 'roles/a.yaml': NOTED },
    });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toMatch(/^error: .*\[cli\/options-conflict\]\nhint: /);
  });
});

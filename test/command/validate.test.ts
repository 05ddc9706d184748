import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const files = await submitted([callAnswers('ana', 5)]);
const BROKEN = ROLE.replace('    name: Empathy', '    nmae: Empathy').replace('id: support', 'id: broken');

describe('validate', () => {
  it('checks the roles and scorecards of the workspace when no path is given', async () => {
    const run = await hirecard(['validate'], { files: { ...files, 'roles/broken.yaml': BROKEN } });
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/^roles\/broken\.yaml:\d+:\d+ error .*"nmae".*\[role\/unknown-key\]\n/m);
    expect(run.out).toMatch(/\n +\d+ \| {5}nmae: Empathy\n +\| {5}\^{4}\n/);
    expect(run.out).not.toContain('call.ana.json');
    // broken.yaml, support.yaml and ana's scorecard.
    expect(run.err).toMatch(/^1 error(?:, \d+ (?:warnings?|notes?))* in 3 files\n$/);
  });

  it('tells what is unwise in the texts of a role that has errors too, but nothing that needs the whole role', async () => {
    const broken = BROKEN.replace('title: ', 'title: Are you married? # ').replace(
      'nmae: Empathy',
      'nmae: Do you have kids?',
    );
    const asking = `${broken}signals:\n  strong:\n    - Asks how old you are\n`;
    const run = await hirecard(['validate', 'x.yaml'], { files: { 'x.yaml': asking.replace('id: broken', 'id: x') } });
    expect(run.exit).toBe(1);
    const codes = [...run.out.matchAll(/^x\.yaml:\d+:\d+ \w+ .*\[(.+)\]$/gm)].map(([, code]) => code);
    expect(codes).toEqual(['fairness/family-status', 'role/unknown-key', 'fairness/age']);
    const other = await hirecard(['validate', 'x.yaml'], {
      files: { 'x.yaml': 'format: shop@1\ntitle: Are you married?\n' },
    });
    expect(other.out).not.toContain('[fairness/');
  });

  it('finds nothing wrong with what is right: exit 0, standard output holds at most warnings', async () => {
    const run = await hirecard(['validate'], { files });
    expect(run.exit).toBe(0);
    expect(run.out).not.toContain(' error ');
    expect(run.err).toMatch(/ in 2 files\n$/);
  });

  it('stops at Ctrl-C with files left: nothing is told, and with --fix nothing more is written', async () => {
    const mendable = ROLE.replace('weight: 60%', 'wieght: 60%');
    for (const option of ['--no-cache', '--fix']) {
      const world = fakeWorld({ files: { 'roles/support.yaml': ROLE, 'roles/typo.yaml': mendable } });
      world.files.failReads((path) => void (path.endsWith('/support.yaml') && world.stop()));
      expect(await main(['validate', 'roles', option], world)).toBe(130);
      expect([world.outText(), world.errText(), world.files.writes]).toEqual(['', '', []]);
    }
  });

  it('prints JSON with the summary in it, and nothing on standard error', async () => {
    const run = await hirecard(['validate', 'roles', '--format', 'json'], { files: { 'roles/broken.yaml': BROKEN } });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 1, err: '' });
    expect(run.out.startsWith('{\n  "format": "hirecard/findings@1",\n')).toBe(true);
    const { findings, summary } = JSON.parse(run.out);
    expect(summary).toMatchObject({ files: 1, errors: 1 });
    expect(findings.filter(({ level }: { level: string }) => level === 'error')).toMatchObject([
      { file: 'roles/broken.yaml', code: 'role/unknown-key', range: { start: { column: 5 } } },
    ]);
  });

  it('takes files, folders and globs, and each file once', async () => {
    const many = { 'a/one.yaml': ROLE, 'a/deep/two.yml': ROLE, 'a/.hidden/three.yaml': ROLE, 'a/notes.txt': 'no' };
    const folder = await hirecard(['validate', 'a'], { files: many });
    expect(folder.err).toMatch(/ in 2 files\n$/);
    const glob = await hirecard(['validate', 'a/*.yaml', 'a/one.yaml', 'a'], { files: many });
    expect(glob.err).toMatch(/ in 2 files\n$/);
    // Both are called support, and neither file is.
    expect(glob.exit).toBe(1);
  });

  it('says what stands in a folder under the name of a file and is none', async () => {
    const pipes = ['roles/lost.yaml', 'roles/deep/pipe.json', 'roles/.hidden/x.yaml', 'roles/pipe.txt'];
    for (const argv of [['validate'], ['validate', 'roles']]) {
      const run = await hirecard(argv, { files, pipes });
      expect(run.exit).toBe(2);
      const said = [...run.out.matchAll(/^(\S+):1:1 error .*\[io\/not-a-file\]$/gm)].map(([, file]) => file);
      expect(said).toEqual(['roles/deep/pipe.json', 'roles/lost.yaml']);
    }
  });

  it('reads standard input', async () => {
    const good = await hirecard(['validate', '-'], { stdin: ROLE });
    expect(good.exit).toBe(0);
    const bad = await hirecard(['validate', '-'], { stdin: BROKEN });
    expect(bad.exit).toBe(1);
    expect(bad.out).toContain('<stdin>:');
  });

  it('knows an answers file by its format, and checks it against its role', async () => {
    const good = await hirecard(['validate', 'a.yaml'], { files: { ...files, 'a.yaml': callAnswers('cy', 4) } });
    expect({ exit: good.exit, out: good.out }).toEqual({ exit: 0, out: '' });
    const bad = await hirecard(['validate', 'a.yaml'], { files: { ...files, 'a.yaml': callAnswers('cy', 9) } });
    expect(bad.exit).toBe(1);
    expect(bad.out).toMatch(/a\.yaml:8:\d+ error .*\[answers\//);
    const unknown = callAnswers('cy', 4).replace('role: support', 'role: suport');
    const lost = await hirecard(['validate', 'a.yaml'], { files: { ...files, 'a.yaml': unknown } });
    expect(lost.exit).toBe(1);
    expect(lost.out).toMatch(/a\.yaml:2:7 error .*\[role\/not-found\]/);
  });

  it('knows a scorecard by its format, and recomputes it', async () => {
    const edited = { ...files, [CARD_OF_ANA]: String(files[CARD_OF_ANA]).replace('"rating": 5', '"rating": 4') };
    const run = await hirecard(['validate', CARD_OF_ANA], { files: edited });
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/call\.ana\.json:\d+:\d+ error .*\[card\/result-differs\]/);
  });

  it('a path or a glob that matches nothing: exit 2, the rest is checked all the same', async () => {
    const all = { ...files, 'roles/broken.yaml': BROKEN };
    for (const missing of ['nothing.yaml', 'none/*.yaml', 'empty']) {
      const run = await hirecard(['validate', missing, 'roles/broken.yaml'], { files: { ...all, 'empty/x.txt': '' } });
      expect(run.exit).toBe(2);
      expect(run.out).toContain(`${missing}:1:1 error`);
      expect(run.out).toContain('[io/nothing-found]');
      expect(run.out).toContain('[role/unknown-key]');
    }
  });

  it('never opens a pipe: a finding, exit 2, the rest is checked', async () => {
    const run = await hirecard(['validate', 'pipe.yaml', 'roles/support.yaml'], { files, pipes: ['pipe.yaml'] });
    expect(run.exit).toBe(2);
    expect(run.out).toContain('pipe.yaml:1:1 error');
    expect(run.err).toMatch(/ in 1 file\n$/);
  });

  it('a file that may not be read: a finding, exit 2, the rest is checked', async () => {
    const readsFail = (path: string) => (path.endsWith('support.yaml') ? ('denied' as const) : undefined);
    const run = await hirecard(['validate', 'roles'], { files: { ...files, 'roles/broken.yaml': BROKEN }, readsFail });
    expect(run.exit).toBe(2);
    expect(run.out).toContain('roles/support.yaml:1:1 error');
    expect(run.out).toContain('[role/unknown-key]');
  });

  it('shows a file name with control characters and line breaks for what it is', async () => {
    const name = 'a\nb\u001b[2J.yaml';
    const run = await hirecard(['validate', name], { files: { [name]: BROKEN } });
    expect(run.out).toContain('a‹U+000A›b‹U+001B›[2J.yaml:');
    expect(run.out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('outside a workspace and without a path: exit 2, with the way to make one', async () => {
    const run = await hirecard(['validate'], { files: {} });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('hirecard init');
  });

  it('survives files of any sort', async () => {
    const nasty: Record<string, string | Uint8Array> = {
      'n/empty.yaml': '',
      'n/null.json': 'null',
      'n/list.yaml': '- 1\n- 2\n',
      'n/text.yaml': 'just words',
      'n/zeros.yaml': new Uint8Array(100),
      'n/bytes.json': new Uint8Array([0xff, 0xfe, 0xfd, 0x80]),
      'n/deep.json': '['.repeat(10_000),
      'n/card.json': '{"format":"hirecard/scorecard@1"}',
      'n/answers.json': '{"format":"hirecard/answers@1"}',
      'n/draft.json': '{"format":"hirecard/draft@1"}',
      'n/proto.json': '{"__proto__":{"format":"hirecard/scorecard@1"}}',
    };
    const run = await hirecard(['validate', 'n/*'], { files: { ...files, ...nasty } });
    expect(run.exit).toBe(1);
    for (const name of Object.keys(nasty)) expect(run.out).toContain(`${name}:`);
    expect(run.err).toMatch(/ in 11 files\n$/);
  });
});

describe('validate and the files of a folder', () => {
  const NOT_OURS = {
    'package.json': '{ "name": "shop", "format": "none" }',
    'ci/pipeline.yaml': 'stages: [build]\n',
    'empty.yaml': '',
    'broken.json': '{ "a": ',
  };

  it('passes over what is not meant for it, and counts only what it checked', async () => {
    const run = await hirecard(['validate', '.'], { files: { ...NOT_OURS, 'roles/support.yaml': ROLE } });
    expect(run.out).not.toContain(' error ');
    expect(run.exit).toBe(0);
    expect(run.err).toMatch(/ in 1 file\n$/);
  });

  it.each([
    ['says its format', 'jobs/support.yaml', 'format: hirecard/role@1\nid: support\n'],
    ['says its format, in JSON', 'jobs/support.json', '{"format":"hirecard/role@1","id":"support"}'],
    ['has dimensions', 'jobs/support.yaml', 'id: support\ndimensions: []\n'],
    ['has dimensions, in JSON', 'jobs/support.json', '{"id":"support","dimensions":[]}'],
    ['lies in a folder called roles', 'team/roles/notes.yaml', 'a: b\n'],
    ['lies in a folder called scorecards', 'scorecards/x/y/z.json', ''],
    ['is called as a file of settings', 'team/hirecard.config.yaml', 'a: b\n'],
  ])('checks a file that %s', async (_, path, text) => {
    const run = await hirecard(['validate', '.'], { files: { ...NOT_OURS, [path]: text } });
    expect(run.exit).toBe(1);
    expect(run.out).toContain(`${path}:1:`);
    expect(run.err).toMatch(/ in 1 file\n$/);
  });

  it('checks all files of a folder that is itself called roles, wherever one stands', async () => {
    const run = await hirecard(['validate', '/other/roles'], { files: { '/other/roles/notes.yaml': 'a: b\n' } });
    expect(run.exit).toBe(1);
    const above = await hirecard(['validate', '/roles/other'], { files: { '/roles/other/notes.yaml': 'a: b\n' } });
    expect(above.out).toContain('[io/nothing-found]');
  });

  it('checks every file that is named, whatever it is', async () => {
    const run = await hirecard(['validate', 'package.json'], { files: NOT_OURS });
    expect(run.exit).toBe(1);
    expect(run.out).toContain('package.json:1:');
  });

  it('says that a folder has nothing to check: exit 2', async () => {
    const run = await hirecard(['validate', '.'], { files: NOT_OURS });
    expect(run.exit).toBe(2);
    expect(run.out).toContain('[io/nothing-found]');
  });

  it('does not pass over what it cannot read', async () => {
    const readsFail = (path: string) => (path.endsWith('/package.json') ? ('denied' as const) : undefined);
    const run = await hirecard(['validate', '.'], { files: NOT_OURS, readsFail });
    expect(run.exit).toBe(2);
    expect(run.out).toContain('package.json:1:1 error');
  });
});

describe('validate and settings', () => {
  it('checks those of the workspace with everything else', async () => {
    const config = 'format: hirecard/config@1\nrolle: support\neditor: vi\n';
    const run = await hirecard(['validate'], { files: { ...files, 'hirecard.config.yaml': config } });
    expect(run.exit).toBe(1);
    expect(run.out).toContain('hirecard.config.yaml:2:1 error');
    expect(run.out).toContain('[config/unknown-key]');
    expect(run.err).toMatch(/ in 3 files\n$/);
  });

  it('warns of a role and a stage that they propose and nobody has, as config does', async () => {
    const config = 'format: hirecard/config@1\nrole: suport\nstage: chat\n';
    const run = await hirecard(['validate', 'hirecard.config.yaml'], {
      files: { ...files, 'hirecard.config.yaml': config },
    });
    expect(run.exit).toBe(0);
    expect(run.out).toContain('hirecard.config.yaml:2:7 warning There is no role "suport"');
    expect(run.out).toContain('hirecard.config.yaml:3:8 warning No role of this workspace has a stage "chat"');
    expect(run.out).toContain('hint: Did you mean "support"?');
  });

  it('looks for what settings propose in their own workspace, wherever it was started', async () => {
    const config = 'format: hirecard/config@1\nrole: support\nstage: call\n';
    const below = Object.fromEntries(
      Object.entries({ ...files, 'hirecard.config.yaml': config }).map(([path, text]) => [`team/${path}`, text]),
    );
    const run = await hirecard(['validate', 'team'], { files: below });
    expect(run.out).not.toContain('config/');
  });

  it('warns of a command in a file that many share, and not in one of a person', async () => {
    const config = 'format: hirecard/config@1\neditor: vi\n';
    const named = { 'hirecard.config.yaml': config, 'home/config.yaml': config };
    const run = await hirecard(['validate', 'hirecard.config.yaml', 'home/config.yaml'], { files: named });
    expect(run.exit).toBe(0);
    expect(run.out.match(/\[config\/shared-editor\]/g)).toHaveLength(1);
    expect(run.out).toContain('hirecard.config.yaml:2:1 warning');
  });

  it('finds nothing wrong with an empty one, the mark of a workspace', async () => {
    const run = await hirecard(['validate', 'hirecard.config.yaml'], { files: { 'hirecard.config.yaml': '' } });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 0, out: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const TYPO = ROLE.replace('weight: 60%', 'wieght: 60 %');
const MARKED = { 'scorecards/.keep': '' };

describe('validate --fix', () => {
  it('mends in place, goes on with what shows then, and tells both', async () => {
    const files = { ...MARKED, 'roles/support.yaml': TYPO };
    const run = await hirecard(['validate', 'roles', '--fix'], { files });
    expect(run.files['roles/support.yaml']).toBe(ROLE);
    expect(run.exit).toBe(0);
    expect(run.out).not.toContain(' error ');
    expect(run.err).toMatch(
      /^roles\/support\.yaml: wrote "weight" for "wieght"\nroles\/support\.yaml: wrote "60%" for "60 %"\n.* in 1 file\n$/,
    );
  });

  it('keeps every other byte: byte order mark, line breaks, no end of the last line', async () => {
    const odd = (text: string) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n').replace('\r\nstages', '\rstages')}`;
    const run = await hirecard(['validate', 'roles', '--fix'], {
      files: { ...MARKED, 'roles/support.yaml': odd(TYPO) },
    });
    expect(run.err).toContain('wrote "weight"');
    // The snapshot is text, and text that is decoded has no byte order mark.
    expect(run.files['roles/support.yaml']).toBe(odd(ROLE).slice(1));
  });

  it('tells what it did many times once', async () => {
    const files = { ...MARKED, 'roles/support.yaml': ROLE.replaceAll('weight: 20%', 'wieght: 20%') };
    const run = await hirecard(['validate', 'roles', '--fix'], { files });
    expect(run.err).toMatch(/^roles\/support\.yaml: wrote "weight" for "wieght", 2 times\n/);
  });

  it('does not mend what a comment ignores', async () => {
    const text = ROLE.replace('60%', '0.6').replaceAll('20%', '0.2');
    const ignoring = text.replace(
      'dimensions:',
      '# hirecard-ignore role/weights-as-fractions as the panel has it\ndimensions:',
    );
    const mended = await hirecard(['validate', 'roles', '--fix'], { files: { ...MARKED, 'roles/support.yaml': text } });
    expect(mended.files['roles/support.yaml']).not.toBe(text);
    const left = await hirecard(['validate', 'roles', '--fix'], {
      files: { ...MARKED, 'roles/support.yaml': ignoring },
    });
    expect(left.files['roles/support.yaml']).toBe(ignoring);
  });

  it('tells what remains, and fails for it', async () => {
    const files = { ...MARKED, 'roles/support.yaml': TYPO.replace('id: empathy', 'id: Empathy!') };
    const run = await hirecard(['validate', 'roles', '--fix'], { files });
    expect(run.exit).toBe(1);
    expect(run.err).toContain('wrote "weight" for "wieght"');
    expect(run.out).toMatch(/ error .*"Empathy!"/);
    expect(run.out).not.toContain('wieght');
  });

  it('writes nothing where there is nothing to mend', async () => {
    const world = fakeWorld({ files: { ...MARKED, 'roles/support.yaml': ROLE } });
    await main(['validate', '--fix'], world);
    expect(world.files.writes).toEqual([]);
  });

  it('mends what hid another error, and tells that one then', async () => {
    const files = { ...MARKED, 'roles/support.yaml': ROLE.replace('weight: 60%', 'wieght: 50%') };
    const run = await hirecard(['validate', 'roles', '--fix'], { files });
    expect(run.exit).toBe(1);
    expect(run.files['roles/support.yaml']).toBe(ROLE.replace('weight: 60%', 'weight: 50%'));
    expect(run.out).toMatch(/^roles\/support\.yaml:\d+:\d+ error .*90%.*\[role\/weights-sum\]$/m);
    expect(run.out).not.toContain('[role/unknown-key]');
  });

  it('never writes a scorecard, nor the rubrics kept beside them', async () => {
    const files = await submitted([callAnswers('ana', 5)]);
    const rubric = Object.keys(files).find((path) => path.includes('/.rubrics/')) ?? '';
    const spoilt = {
      ...files,
      [CARD_OF_ANA]: String(files[CARD_OF_ANA]).replace('"checks"', '"cheks"'),
      [rubric]: String(files[rubric]).replace('"title"', '"titel"'),
    };
    const world = fakeWorld({ files: spoilt });
    expect(await main(['validate', CARD_OF_ANA, rubric, '--fix'], world)).toBe(1);
    expect(world.files.writes).toEqual([]);
    expect(world.outText()).toContain('"cheks"');
    expect(world.outText()).toContain('"titel"');
    expect(world.outText()).not.toMatch(/cheks[\s\S]*?--fix does it[\s\S]*?titel/);
  });

  it.each([
    ['lies elsewhere in the workspace', 'inbox/call.ana.json', (text: string) => text],
    ['is named from nowhere near', '/inbox/call.ana.json', (text: string) => text],
    [
      'lost its first line and lies elsewhere',
      'inbox/call.ana.json',
      (text: string) => text.replace(/"format": ?"[^"]*",?/, ''),
    ],
    ['lost its first line', CARD_OF_ANA, (text: string) => text.replace(/"format": ?"[^"]*",?/, '')],
    [
      'lost its first line and is named from nowhere near',
      '/their/scorecards/support/jane-doe/call.ana.json',
      (text: string) => text.replace(/"format": ?"[^"]*",?/, ''),
    ],
  ])('never writes a scorecard that %s', async (_, path, change) => {
    const files = await submitted([callAnswers('ana', 5)]);
    const text = change(String(files[CARD_OF_ANA]).replace('"stage"', '"stagee"'));
    const world = fakeWorld({ files: { ...files, [path]: text } });
    expect(await main(['validate', path, '--fix'], world)).toBe(1);
    expect(world.files.writes).toEqual([]);
  });

  it('never writes a kept rubric, also where no workspace is found', async () => {
    const path = '/elsewhere/scorecards/support/.rubrics/0.json';
    const world = fakeWorld({ files: { [path]: TYPO } });
    expect(await main(['validate', path, '--fix'], world)).toBe(1);
    expect(world.files.writes).toEqual([]);
  });

  it('passes over what is excluded', async () => {
    const config = 'format: hirecard/config@1\nvalidate: { exclude: [roles/support.yaml] }\n';
    const run = await hirecard(['validate', '--fix'], {
      files: { 'roles/support.yaml': TYPO, 'hirecard.config.yaml': config },
    });
    expect(run.files['roles/support.yaml']).toBe(TYPO);
  });

  it('that cannot write says why, and goes on with the others: exit 2', async () => {
    const other = TYPO.replace('id: support', 'id: other');
    const world = fakeWorld({ files: { ...MARKED, 'roles/support.yaml': TYPO, 'roles/other.yaml': other } });
    world.files.failWrites((path) => (path.endsWith('support.yaml') ? 'denied' : undefined));
    expect(await main(['validate', 'roles', '--fix'], world)).toBe(2);
    expect(world.outText()).toMatch(/^roles\/support\.yaml:1:1 error .*\[io\/denied\]$/m);
    expect(world.outText()).toContain('"wieght"');
    expect(world.errText()).toContain('roles/other.yaml: wrote "weight" for "wieght"');
    expect(world.errText()).not.toContain('roles/support.yaml: wrote');
    expect(world.files.text('roles/other.yaml')).toBe(ROLE.replace('id: support', 'id: other'));
  });

  it('that was overtaken by an editor leaves the newer text', async () => {
    const world = fakeWorld({ files: { ...MARKED, 'roles/support.yaml': TYPO } });
    const { read } = world.files;
    let reads = 0;
    const files = {
      ...world.files,
      read: async (path: string) => {
        // The first is that of what is mended; by the second it has changed.
        if (path.endsWith('support.yaml') && ++reads === 2) world.files.put('roles/support.yaml', `${TYPO}# more\n`);
        return read(path);
      },
    };
    expect(await main(['validate', 'roles/support.yaml', '--fix'], { ...world, files })).toBe(2);
    expect(world.files.text('roles/support.yaml')).toBe(`${TYPO}# more\n`);
    expect(world.outText()).toContain('[io/changed]');
  });

  it('prints standard input mended, and what is found on standard error', async () => {
    const run = await hirecard(['validate', '-', '--fix', '--stdin-path', 'roles/help.yaml'], { stdin: TYPO });
    expect(run.out).toBe(ROLE);
    expect(run.exit).toBe(1);
    expect(run.err).toContain('roles/help.yaml: wrote "weight" for "wieght"');
    expect(run.err).toMatch(/^roles\/help\.yaml:2:5 error /m);
  });

  it('prints standard input as it is where nothing is mended, or it is passed over', async () => {
    const text = '\uFEFFdimensions: 1\r\n';
    expect((await hirecard(['validate', '-', '--fix'], { stdin: text })).out).toBe(text);
    const config = 'format: hirecard/config@1\nvalidate: { exclude: [drafts] }\n';
    const run = await hirecard(['validate', '-', '--fix', '--stdin-path', 'drafts/x.yaml'], {
      files: { 'hirecard.config.yaml': config },
      stdin: TYPO,
    });
    expect(run.out).toBe(TYPO);
  });

  it('prints nothing for standard input that is no text', async () => {
    const run = await hirecard(['validate', '-', '--fix'], { stdin: new Uint8Array([0xff, 0x20]) });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 1, out: '' });
  });

  it('prints for programs what remains', async () => {
    const run = await hirecard(['validate', 'roles', '--fix', '--format', 'json'], {
      files: { ...MARKED, 'roles/support.yaml': TYPO },
    });
    expect(JSON.parse(run.out).summary).toMatchObject({ files: 1, errors: 0 });
    expect(run.err).toContain('wrote "weight"');
  });
});

describe('validate --fix --dry-run', () => {
  it('shows what would change, and writes nothing', async () => {
    const world = fakeWorld({ files: { ...MARKED, 'roles/support.yaml': TYPO } });
    expect(await main(['validate', 'roles', '--fix', '--dry-run'], world)).toBe(0);
    expect(world.files.writes).toEqual([]);
    expect(world.outText()).toBe(
      [
        '--- roles/support.yaml',
        '+++ roles/support.yaml',
        '@@ -4,7 +4,7 @@',
        ' dimensions:',
        '   - id: diagnosis',
        '     name: Diagnosis',
        '-    wieght: 60 %',
        '+    weight: 60%',
        '     must_have: 3',
        '     anchors:',
        '       5: Finds the fault with two questions',
        '',
      ].join('\n'),
    );
    expect(world.errText()).toContain('roles/support.yaml: would write "weight" for "wieght"');
    expect(world.errText()).toContain('Nothing was written. What would be left:\n');
    expect(world.errText()).not.toContain('[role/unknown-key]');
  });

  it('prints a true diff: tabs and the line breaks of Windows are in it', async () => {
    const text = TYPO.replace('dimensions:', 'dimensions: #\tall\tof them').replaceAll('\n', '\r\n');
    const { out } = await hirecard(['validate', 'a.yaml', '--fix', '--dry-run'], { files: { 'a.yaml': text } });
    expect(out).toContain('\n dimensions: #\tall\tof them\r\n');
    expect(out).toContain('\n-    wieght: 60 %\r\n+    weight: 60%\r\n');
  });

  it('prints nothing that a build server takes for a command', async () => {
    const text = `${ROLE}::stop-commands::pwn: 1\n##[stop-commands]e: 1\nsumary: Helps\n`;
    const name = '##[error]a.yaml';
    const run = await hirecard(['validate', name, '--fix', '--dry-run'], { files: { [name]: text } });
    expect(run.out).toContain('\n ‹U+003A›:stop-commands::pwn: 1\n');
    expect(`${run.out}${run.err}`).not.toMatch(/^\s*::|##\w*\[/m);
  });

  it('lets nothing of a file reach the terminal as control', async () => {
    const name = 'a\u001b[2J\nb.yaml';
    const text = TYPO.replace('name: Diagnosis', 'name: "Dia\\u001bgnosis" # \u202E');
    const run = await hirecard(['validate', name, '--fix', '--dry-run'], { files: { [name]: text } });
    expect(`${run.out}${run.err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(run.out).toContain('--- a‹U+001B›[2J‹U+000A›b.yaml');
  });
});

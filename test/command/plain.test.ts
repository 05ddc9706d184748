/** --plain, and `plain: true` in the settings: the same words, and nothing that only the eye understands. */
import { describe, expect, it } from 'vitest';
import { FAKE_CONFIG } from '../fake-world.ts';
import { SUPPORT_FILES } from '../terminal/a-role.ts';
import { hirecard, type RunOptions } from './run.ts';

const ANSWERS = `format: hirecard/answers@1
role: support
candidate: { id: jane-doe, name: Jane Doe }
stage: phone
interviewer: ana
ratings:
  diagnosis: { rating: 4, evidence: Halved the network with each question }
  empathy: { not_assessed: not-asked }
checks: { can-start: yes }
verdict: { answer: "Yes", reason: Calm }
`;

/** A terminal that could show everything. */
const SPLENDID: RunOptions = { terminal: true, color: 3, columns: 200 };

async function withCard(): Promise<RunOptions> {
  const { files, exit, err } = await hirecard(['interview', '--answers', 'answers.yaml'], {
    files: { ...SUPPORT_FILES, 'answers.yaml': ANSWERS },
  });
  if (exit !== 0) throw new Error(err);
  return { ...SPLENDID, files };
}

const ONLY_FOR_EYES = /\u001b|─|│|·/u;

describe('--plain', () => {
  it.each([
    [['panel', 'jane-doe']],
    [['show', 'scorecards/support/jane-doe/phone.ana.json']],
    [['list']],
    [['role', 'show', 'support']],
    [['role', 'list']],
  ])('%j is lines without colour, drawn lines or dots, before and after the name of the command', async (argv) => {
    const options = await withCard();
    const splendid = await hirecard(argv, options);
    expect(splendid.out).toContain('\u001b[');
    for (const plain of [
      await hirecard(['--plain', ...argv], options),
      await hirecard([...argv, '--plain'], options),
    ]) {
      expect(plain).toMatchObject({ exit: 0, err: '' });
      expect(plain.out).not.toMatch(ONLY_FOR_EYES);
      expect(plain.out).toContain('Support engineer');
    }
  });

  it('says in a row of a table what each value is', async () => {
    const { out } = await hirecard(['--plain', 'panel', 'jane-doe'], await withCard());
    expect(out).toMatch(/Diagnosis\n +Share: 60%; Value: 4; /);
  });

  it('shows findings as lines, with the line they are about and without carets under it', async () => {
    const files = {
      ...SUPPORT_FILES,
      'roles/support.yaml': (SUPPORT_FILES['roles/support.yaml'] ?? '').replace('weight: 60%', 'wieght: 60%'),
    };
    const { out, err, exit } = await hirecard(['validate', '--plain'], { ...SPLENDID, files });
    expect(exit).toBe(1);
    expect(out + err).toContain('line 15 is: wieght: 60%');
    expect(out + err).not.toMatch(/\^|\u001b/);
  });

  it('holds for bad news as well', async () => {
    const files = { ...SUPPORT_FILES, 'roles/support.yaml': 'format: hirecard/role@1\nid: support\nwieght: 1\n' };
    const { err, exit } = await hirecard(['--plain', 'role', 'show', 'support'], { ...SPLENDID, files });
    expect(exit).toBe(2);
    expect(err).toContain('line ');
    expect(err).not.toMatch(/\^|\u001b/);
  });

  it('is in the help, which it does not change', async () => {
    const { out, exit } = await hirecard(['--plain', '--help']);
    expect(exit).toBe(0);
    expect(out).toContain('--plain');
  });
});

describe('plain in the settings', () => {
  const CONFIG = `${FAKE_CONFIG}/config.yaml`;
  const roleShow = async (config: string, argv: readonly string[] = ['role', 'show', 'support']) =>
    hirecard(argv, { ...SPLENDID, files: { ...SUPPORT_FILES, [CONFIG]: config } });

  it('is as --plain', async () => {
    const { out, exit } = await roleShow('format: hirecard/config@1\nplain: true\n');
    expect(exit).toBe(0);
    expect(out).not.toMatch(ONLY_FOR_EYES);
  });

  it.each(['plain: false\n', 'plain: [\n', 'plain: perhaps\n'].map((text) => `format: hirecard/config@1\n${text}`))(
    'is not there in %j, which stops no command',
    async (config) => {
      const { out, exit } = await roleShow(config);
      expect(exit).toBe(0);
      expect(out).toContain('\u001b[');
    },
  );
});

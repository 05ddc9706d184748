/** Plain mode on a real pseudo-terminal: what a screen reader hears, line by line, and not one escape sequence. */
import { afterEach, describe, expect, it } from 'vitest';
import { SUPPORT_FILES, WHO } from './a-role.ts';
import { cardOf, complete, drafts, EVIDENCE } from './answers.ts';
import {
  endAll,
  noTerminal,
  type TerminalOptions,
  type TestTerminal,
  type TestWorkspace,
  terminal,
  testWorkspace,
} from './harness.ts';

const WHY = noTerminal ? ` (skipped: ${noTerminal})` : '';

/** A part of each question's wording, and what is typed; in the order of the walk. */
const WALK: readonly (readonly [asks: string, types: string])[] = [
  ['Ready?', ''],
  ['Evidence for Diagnosis: what did the candidate say or do?', EVIDENCE],
  ['Your rating of Diagnosis', '4'],
  ['Evidence for Empathy: what did the candidate say or do?', ''],
  ['Your rating of Empathy', 'n'],
  ['Why was Empathy not assessed?', '1'],
  ['Can start within three months', 'yes'],
  ['Strong signals you saw', '1'],
  ['Weak signals you saw', ''],
  ['Red flags you saw', '1'],
  ['"Blames a former team": what did you see or hear?', 'Twice'],
  ['What should the next interviewer probe?', ''],
  ['All in all, what is your own answer?', '3'],
  ['Why "Yes"? One line', 'Calm and methodical'],
  ['Submit this scorecard?', 's'],
  ['Submit? Afterwards it can only be amended, with a reason', '2'],
];

let workspaces: TestWorkspace[] = [];

function aWorkspace(): TestWorkspace {
  const workspace = testWorkspace(SUPPORT_FILES);
  workspaces.push(workspace);
  return workspace;
}

afterEach(() => {
  endAll();
  for (const workspace of workspaces) workspace.remove();
  workspaces = [];
});

const plainly = (workspace: TestWorkspace, options: Partial<TerminalOptions> = {}) =>
  terminal(['interview', '--plain', ...WHO], { cwd: workspace.folder, rows: 60, ...options });

/** Until the question is the last that was asked, and its answer can be typed. */
async function asked(t: TestTerminal, asks: string): Promise<void> {
  const message = asks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await t.see(new RegExp(`${message}(?:(?!Your answer:).)*Your answer:$`));
}

async function answer(t: TestTerminal, asks: string, types: string): Promise<void> {
  await asked(t, asks);
  t.type(types);
  t.press('enter');
}

async function walk(t: TestTerminal, from = 'Ready?', to?: string): Promise<void> {
  const start = WALK.findIndex(([asks]) => asks === from);
  const end = to === undefined ? WALK.length : WALK.findIndex(([asks]) => asks === to);
  for (const [asks, types] of WALK.slice(start, end)) await answer(t, asks, types);
  if (to !== undefined) await asked(t, to);
}

const ESCAPE = '\u001b';

describe.skipIf(noTerminal)(`a plain interview on a terminal${WHY}`, () => {
  it.each([
    ['--plain', ['--plain', 'interview'], {}],
    ['TERM=dumb', ['interview'], { TERM: 'dumb', FORCE_COLOR: '1' }],
  ] as const)(
    'with %s: no escape sequence, every question on a line of its own, the same scorecard',
    async (_, args, env) => {
      const workspace = aWorkspace();
      const t = await terminal([...args, ...WHO], { cwd: workspace.folder, rows: 60, env });
      await walk(t);
      expect(await t.exit).toEqual({ code: 0, signal: 0 });
      expect(t.raw()).not.toContain(ESCAPE);
      const lines = t.history().split('\n');
      for (const [asks] of WALK) expect(lines.filter((line) => line.startsWith(asks))).toHaveLength(1);
      expect(lines).toContain('4');
      expect(t.history()).toContain('Jane Doe (jane-doe): Hire (provisional)');

      const ordinary = aWorkspace();
      await complete(await terminal(['interview', ...WHO], { cwd: ordinary.folder }));
      expect(cardOf(workspace)).toEqual(cardOf(ordinary));
      expect(drafts(workspace)).toEqual([]);
    },
  );

  it('by the settings of the person', async () => {
    const workspace = aWorkspace();
    workspace.write('settings/hirecard/config.yaml', 'format: hirecard/config@1\nplain: true\n');
    const env = { XDG_CONFIG_HOME: `${workspace.folder}/settings` };
    const t = await terminal(['interview', ...WHO], { cwd: workspace.folder, env, rows: 60 });
    await walk(t, 'Ready?', 'Your rating of Diagnosis');
    expect(t.raw()).not.toContain(ESCAPE);
  });

  it('says what is there when a question comes again, and Enter keeps it', async () => {
    const workspace = aWorkspace();
    const t = await plainly(workspace);
    await walk(t, 'Ready?', 'Evidence for Empathy: what did the candidate say or do?');
    t.type('/back\r');
    await t.see(`Now: ${EVIDENCE} Press Enter to keep it, or type another.`);
    t.press('enter');
    await t.see('Now: 4. Press Enter to keep it.');
    t.press('enter');
    await walk(t, 'Evidence for Empathy: what did the candidate say or do?');
    expect((await t.exit).code).toBe(0);
    expect(cardOf(workspace)).toMatchObject({ ratings: [{ rating: 4, evidence: EVIDENCE }, {}] });
  });

  it('a rating has no default, and what is no rating is answered in words', async () => {
    const t = await plainly(aWorkspace());
    await walk(t, 'Ready?', 'Your rating of Diagnosis');
    t.press('enter');
    await t.see('Nothing is rated yet. Type 1 to 5, or n for not assessed.');
    t.type('7\r');
    await t.see('"7" is not a rating here. Type 1 to 5, or n for not assessed.');
    t.type('5\r');
    await asked(t, 'Evidence for Empathy');
  });

  it('a text pasted in several lines is one answer, with or without a line break at its end', async () => {
    const workspace = aWorkspace();
    const t = await plainly(workspace);
    await walk(t, 'Ready?', 'Evidence for Diagnosis: what did the candidate say or do?');
    t.type('Asked first\rthen halved it\r3\r');
    await t.see('3 lines were taken together as one answer. Asked first then halved it 3 Press Enter to accept it.');
    await t.see(/Enter, or more text:$/);
    t.press('enter');
    await answer(t, 'Your rating of Diagnosis', '4');
    await asked(t, 'Evidence for Empathy');
    t.type('Listened\r3');
    await t.see('2 lines were taken together as one answer. Listened 3 Press Enter to accept it.');
    await t.see(/Enter, or more text:$/);
    t.press('enter');
    await answer(t, 'Your rating of Empathy', '3');
    await walk(t, 'Can start within three months');
    expect((await t.exit).code).toBe(0);
    expect(cardOf(workspace)).toMatchObject({
      ratings: [
        { rating: 4, evidence: 'Asked first then halved it 3' },
        { rating: 3, evidence: 'Listened 3' },
      ],
    });
  });

  it('a line longer than the terminal takes is kept as far as it came, and goes on in the editor', async () => {
    const workspace = aWorkspace();
    workspace.write('editor.sh', 'echo "written in the editor" >> "$1"\n');
    const t = await plainly(workspace, { rows: 150, env: { VISUAL: `sh ${workspace.folder}/editor.sh` } });
    await walk(t, 'Ready?', 'Evidence for Diagnosis: what did the candidate say or do?');
    t.type(`${'x'.repeat(5000)}\r`);
    await t.see('This line is as long as the terminal can take, so its end may be missing.');
    await t.see(/Enter, or more text:$/);
    t.type('/editor\r');
    await walk(t, 'Your rating of Diagnosis');
    expect((await t.exit).code).toBe(0);
    const [{ evidence = '' } = {}] = cardOf(workspace).ratings as readonly { evidence?: string }[];
    expect(evidence).toMatch(/^x{1023,4095}\nwritten in the editor$/);
  });

  it.each([
    ['Ctrl-C', 'ctrl-c'],
    ['the end of input', 'ctrl-d'],
  ])('%s stops it, and says where the answers are', async (_, key) => {
    const workspace = aWorkspace();
    const t = await plainly(workspace);
    await walk(t, 'Ready?', 'Your rating of Diagnosis');
    t.press(key);
    expect((await t.exit).code).toBe(130);
    expect(t.screen()).toContain('Stopped. Every answer up to here is saved in');
    expect(t.screen()).toContain('hirecard interview --plain --resume');
    expect(t.raw()).not.toContain(ESCAPE);
    expect(workspace.read(drafts(workspace)[0] ?? '')).toContain(EVIDENCE);
  });

  it('a lost terminal leaves the answers in the draft', async () => {
    const workspace = aWorkspace();
    const t = await plainly(workspace);
    await walk(t, 'Ready?', 'Your rating of Diagnosis');
    t.kill('SIGHUP');
    expect((await t.exit).code).toBe(130);
    expect(workspace.read(drafts(workspace)[0] ?? '')).toContain(EVIDENCE);
  });
});

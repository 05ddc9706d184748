/** What a person sees and types, on a real pseudo-terminal. */
import { afterEach, describe, expect, it } from 'vitest';
import { SUPPORT_FILES, SUPPORT_ROLE, WHO } from './a-role.ts';
import {
  answerAll,
  begin,
  CARD,
  cardOf,
  complete,
  drafts,
  EVIDENCE,
  fromCheck,
  fromEmpathy,
  giveEvidence,
  keepEvidence,
  submit,
  submitAndEnd,
  toCheck,
} from './answers.ts';
import { endAll, noTerminal, type TerminalOptions, type TestWorkspace, terminal, testWorkspace } from './harness.ts';

/** Why these are skipped, where they are. */
const WHY = noTerminal ? ` (skipped: ${noTerminal})` : '';

let workspaces: TestWorkspace[] = [];

function aWorkspace(files: Readonly<Record<string, string>> = {}): TestWorkspace {
  const workspace = testWorkspace({ ...SUPPORT_FILES, ...files });
  workspaces.push(workspace);
  return workspace;
}

const interview = (workspace: TestWorkspace, args: readonly string[] = WHO, options: Partial<TerminalOptions> = {}) =>
  terminal(['interview', ...args], { cwd: workspace.folder, ...options });

afterEach(() => {
  endAll();
  for (const workspace of workspaces) workspace.remove();
  workspaces = [];
});

describe.skipIf(noTerminal)(`an interview on a terminal${WHY}`, () => {
  it('typed key by key, from the first question to the scorecard and the result', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace, []);
    await t.see('Role');
    t.type('suppo');
    await t.see('> Support engineer (support)');
    t.press('enter');
    await t.see("Candidate's name");
    t.type('Jane Doe');
    t.press('enter');
    await t.see('Id for Jane Doe, used in file names > jane-doe');
    t.press('enter');
    await t.see('> Ana Souza (ana-souza)');
    t.press('enter');
    await begin(t);
    expect(t.screen()).toContain('1 of 2 · Diagnosis · 60% of the role');
    await answerAll(t);
    expect(t.history()).not.toMatch(/score \d|provisional/i);
    await submit(t);
    await t.see('Next: hirecard panel jane-doe');
    expect(await t.exit).toEqual({ code: 0, signal: 0 });
    expect(t.screen()).toContain('Jane Doe (jane-doe): Hire (provisional)');
    expect(t.screen()).toContain('You said "Yes"; the result is "Hire".');
    const card = JSON.parse(workspace.read('scorecards/support/jane-doe/phone.ana-souza.json'));
    expect(card).toMatchObject({
      candidate: { id: 'jane-doe', name: 'Jane Doe' },
      interviewer: { id: 'ana-souza', name: 'Ana Souza' },
      stage: 'phone',
      ratings: [
        { dimension: 'diagnosis', rating: 4, evidence: EVIDENCE },
        { dimension: 'empathy', notAssessed: { reason: 'not-asked' } },
      ],
      checks: { 'can-start': 'yes' },
      signals: { strong: ['asks-first'], weak: [] },
      redFlags: [{ id: 'blames', evidence: 'Twice' }],
      verdict: { answer: 'Yes', reason: 'Calm and methodical' },
    });
    expect(drafts(workspace)).toEqual([]);
  });

  it('back and change: nothing is lost on the way, and the change counts', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    await giveEvidence(t);
    t.press('4');
    await t.see('Evidence for Empathy');
    t.type('Half a thought');
    t.press('escape');
    await t.see(`Evidence for Diagnosis: what did the candidate say or do? > ${EVIDENCE}`);
    t.type(', twice');
    t.press('enter');
    await t.see('> 4');
    t.press('2');
    await t.see('> Half a thought');
    t.press('enter');
    await t.see('Your rating of Empathy 1');
    t.press('b');
    await t.see('Evidence for Empathy: what did the candidate say or do? > Half a thought');
    t.press('enter');
    await t.see('Your rating of Empathy 1');
    t.press('3');
    await fromCheck(t);
    await submitAndEnd(t);
    expect(cardOf(workspace)).toMatchObject({
      ratings: [
        { dimension: 'diagnosis', rating: 2, evidence: `${EVIDENCE}, twice` },
        { dimension: 'empathy', rating: 3, evidence: 'Half a thought' },
      ],
    });
  });

  it('whoever types on after the last answer submits nothing', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    await answerAll(t);
    t.type('so yes, I say yes');
    await t.see('> Not yet, back to the review');
    t.press('enter');
    t.type('yes');
    await t.see('> Not yet, back to the review');
    t.press('escape');
    await t.see('Submit this scorecard?');
    expect(workspace.files('scorecards').filter((path) => path.endsWith('.ana.json'))).toEqual([]);
  });

  it('ticks stay when a list is left, by back, by Esc and by a pause', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    await giveEvidence(t);
    t.press('4');
    await toCheck(t);
    for (const key of ['b', 'escape']) {
      t.press('y');
      await t.see('Strong signals you saw > [');
      if (key === 'b') t.press('1');
      await t.see('Strong signals you saw > [x] 1');
      t.press(key);
      await t.see('Can start within three months > y Yes');
    }
    t.press('y');
    await t.see('Strong signals you saw > [x] 1');
    t.press('enter');
    await t.see('Weak signals you saw > [ ] 1');
    t.press('1', 'p');
    await t.exit;
    expect(JSON.parse(workspace.read(drafts(workspace)[0] ?? '')).signals).toEqual({
      strong: ['asks-first'],
      weak: ['guesses'],
    });
  });

  it('a line changed in the review leads back to the review', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    await answerAll(t);
    await t.see('> s Submit');
    t.press('tab');
    await t.see(/> Diagnosis +4/);
    t.press('enter');
    await t.see(`> ${EVIDENCE}`);
    t.press('enter');
    await t.see('> 4');
    t.press('3');
    await t.see(/Diagnosis +3/);
    await t.see('> s Submit');
    await submitAndEnd(t);
    expect(cardOf(workspace)).toMatchObject({ ratings: [{ rating: 3 }, {}] });
  });

  it('a change begun in the review leads back to it after a pause, too', async () => {
    const workspace = aWorkspace();
    const first = await interview(workspace);
    await begin(first);
    await answerAll(first);
    await first.see('> s Submit');
    first.press('tab');
    await first.see(/> Diagnosis +4/);
    first.press('enter');
    await first.see(`> ${EVIDENCE}`);
    first.press('ctrl-p');
    await first.exit;
    const second = await interview(workspace, ['--resume']);
    await keepEvidence(second);
    second.press('3');
    await second.see(/Diagnosis +3/);
    await submitAndEnd(second);
    expect(cardOf(workspace)).toMatchObject({ ratings: [{ rating: 3 }, {}] });
  });

  it('the highest rating without evidence is refused kindly, and evidence in an editor puts it right', async () => {
    const workspace = aWorkspace({ 'editor.sh': 'printf "In the editor\\nover two lines\\n" > "$1"\n' });
    const env = { EDITOR: `sh ${workspace.folder}/editor.sh` };
    const t = await interview(workspace, WHO, { env });
    await begin(t);
    t.press('enter');
    await t.see('Your rating of Diagnosis 1');
    t.press('5');
    await t.see('A rating of 5 on Diagnosis is the highest there is and needs evidence');
    t.press('ctrl-o');
    await t.see('Your rating of Diagnosis 1');
    t.press('5');
    await fromEmpathy(t);
    await submitAndEnd(t);
    expect(cardOf(workspace)).toMatchObject({
      ratings: [{ rating: 5, evidence: 'In the editor\nover two lines' }, {}],
    });
  });

  it('what is typed before the editor is opened is added to earlier evidence of several lines', async () => {
    const workspace = aWorkspace({ 'editor.sh': '[ -s "$1" ] || printf "First\\nSecond\\n" > "$1"\n' });
    const env = { EDITOR: `sh ${workspace.folder}/editor.sh` };
    const t = await interview(workspace, WHO, { env });
    await begin(t);
    t.press('ctrl-o');
    await t.see('Evidence as saved: First Second Your rating of Diagnosis 1');
    t.press('b');
    await t.see('First Second enter keeps this');
    t.type('2');
    await t.see('> 2');
    t.press('ctrl-o');
    await t.see('Evidence as saved: First Second 2 Your rating of Diagnosis 1');
    t.press('4');
    await fromEmpathy(t);
    await submitAndEnd(t);
    expect(cardOf(workspace)).toMatchObject({ ratings: [{ evidence: 'First\nSecond\n2' }, {}] });
  });

  it('pause and resume give the same scorecard as going straight through', async () => {
    const straight = aWorkspace();
    const first = await interview(straight);
    await complete(first);

    const paused = aWorkspace();
    const second = await interview(paused);
    await begin(second);
    second.type(EVIDENCE);
    second.press('ctrl-p');
    expect(await second.exit).toEqual({ code: 130, signal: 0 });
    await second.see('Paused. Every answer up to here is saved in .hirecard/drafts/');
    const third = await interview(paused, ['--resume']);
    await keepEvidence(third);
    third.press('p');
    await third.exit;
    const fourth = await interview(paused);
    await fourth.see('There is an open draft of this interview');
    fourth.press('enter');
    await keepEvidence(fourth);
    fourth.press('4');
    await fromEmpathy(fourth);
    expect((await submitAndEnd(fourth)).code).toBe(0);
    expect(cardOf(paused)).toEqual(cardOf(straight));
    expect(drafts(paused)).toEqual([]);
  });

  it.each([
    ['Ctrl-C', (t: Awaited<ReturnType<typeof interview>>) => t.press('ctrl-c')],
    ['Ctrl-D', (t: Awaited<ReturnType<typeof interview>>) => t.press('ctrl-d')],
    ['SIGTERM', (t: Awaited<ReturnType<typeof interview>>) => t.kill('SIGTERM')],
    ['SIGINT', (t: Awaited<ReturnType<typeof interview>>) => t.kill('SIGINT')],
  ])(
    '%s in the middle of an answer: keeps its line, says where the draft is and how to resume, exit 130',
    async (_name, stop) => {
      const workspace = aWorkspace();
      const t = await interview(workspace);
      await begin(t);
      await giveEvidence(t);
      t.press('4');
      await t.see('Evidence for Empathy');
      t.type('never finished');
      await t.see('> never finished');
      stop(t);
      expect(await t.exit).toEqual({ code: 130, signal: 0 });
      const [draft = ''] = drafts(workspace);
      const id = draft.slice('.hirecard/drafts/'.length, -'.json'.length);
      expect(t.screen()).toMatch(new RegExp(`hirecard interview --resume ${id.slice(0, 8)}$`, 'm'));
      const { ratings, pendingEvidence } = JSON.parse(workspace.read(draft));
      expect(ratings).toEqual([{ dimension: 'diagnosis', rating: 4, evidence: EVIDENCE }]);
      expect(pendingEvidence).toEqual({ empathy: 'never finished' });
      const again = await interview(workspace, ['--resume', id]);
      await again.see('> never finished');
      await fromEmpathy(again);
      expect((await submitAndEnd(again)).code).toBe(0);
      expect(cardOf(workspace)).toMatchObject({ ratings: [{ rating: 4 }, { notAssessed: { reason: 'not-asked' } }] });
    },
  );

  it('Ctrl-C in the middle of a note: it is a note of its topic', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace, [...WHO, '--notes']);
    await t.see('of 30 minutes');
    t.press('1');
    await t.see('Note on Diagnosis');
    t.type('Asked for the log');
    await t.see('> Asked for the log');
    t.press('ctrl-c');
    expect(await t.exit).toEqual({ code: 130, signal: 0 });
    expect(t.screen()).toContain('The line you had begun is kept as a note on Diagnosis.');
    expect(JSON.parse(workspace.read(drafts(workspace)[0] ?? '')).notes).toMatchObject([
      { dimension: 'diagnosis', text: 'Asked for the log' },
    ]);
  });

  it('a sentence typed at once in the notes is a note in general, whatever it begins with', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace, [...WHO, '--notes']);
    await t.see('type for a note in general');
    for (const text of ['prefers Go', 'really calm']) {
      t.type(text);
      await t.see(`> ${text}`);
      t.press('enter');
      await t.see(`General: ${text}`);
      t.press('escape');
      await t.see('type for a note in general');
    }
    t.type('comes from');
    await t.see('> comes from');
    t.press('ctrl-r');
    await t.see('The line you had begun is kept as a note on General.');
    await t.see('Evidence for Diagnosis');
    t.kill('SIGKILL');
    await t.exit;
    expect(JSON.parse(workspace.read(drafts(workspace)[0] ?? '')).notes).toMatchObject([
      { text: 'prefers Go' },
      { text: 'really calm' },
      { text: 'comes from' },
    ]);
  });

  it('a closed terminal: the program ends, the draft stays, the interview can be resumed', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    await giveEvidence(t);
    t.kill('SIGHUP');
    await t.exit;
    const again = await interview(workspace, ['--resume']);
    await again.see(`> ${EVIDENCE}`);
  });

  it('Ctrl-C before an interview has begun: nothing is left behind', async () => {
    const workspace = aWorkspace();
    const before = workspace.files();
    const t = await interview(workspace, []);
    await t.see('Role');
    t.press('ctrl-c');
    expect(await t.exit).toEqual({ code: 130, signal: 0 });
    expect(t.screen()).toContain('Nothing was saved');
    expect(workspace.files()).toEqual(before);
  });

  it('keys typed ahead wait for their questions', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await t.see('Ready?');
    t.type(`\r${EVIDENCE}\r4\rn1y`);
    await t.see('Evidence for Empathy: what did the candidate say or do? > n1y');
    expect(JSON.parse(workspace.read(drafts(workspace)[0] ?? '')).ratings).toEqual([
      { dimension: 'diagnosis', rating: 4, evidence: EVIDENCE },
    ]);
  });

  it('a pasted text of several lines is one answer', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    t.type('\u001b[200~first line\r\nsecond line\u001b[201~');
    await t.see('> first line second line');
    t.press('enter');
    await t.see('Your rating of Diagnosis 1');
  });

  it('a second terminal on the same draft is told, and changes nothing', async () => {
    const workspace = aWorkspace();
    const first = await interview(workspace);
    await begin(first);
    const second = await interview(workspace, ['--resume']);
    expect((await second.exit).code).toBe(2);
    expect(second.screen()).toContain('[draft/in-use]');
    await giveEvidence(first);
  });

  it('--format json > file: the questions are on the terminal, the file holds the scorecard alone', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace, [...WHO, '--format', 'json'], { output: 'card.json' });
    expect((await complete(t)).code).toBe(0);
    expect(workspace.read('card.json')).toBe(workspace.read(CARD));
    expect(t.history()).not.toContain('"format"');
  });

  it('a role edited meanwhile: the draft keeps its rubric unless it is moved', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await begin(t);
    t.press('ctrl-p');
    await t.exit;
    workspace.write('roles/support.yaml', SUPPORT_ROLE.replace('60%', '80%').replace('40%', '20%'));
    const kept = await interview(workspace, ['--resume']);
    await kept.see('The role support was edited after this draft was started.');
    await kept.see('Go on with which rubric?');
    kept.press('enter');
    await kept.see('1 of 2 · Diagnosis · 60% of the role');
    kept.press('ctrl-p');
    await kept.exit;
    const moved = await interview(workspace, ['--resume']);
    await moved.see('Go on with which rubric?');
    moved.press('m');
    await moved.see('1 of 2 · Diagnosis · 80% of the role');
    await moved.see('> enter accepts');
    expect(drafts(workspace)).toHaveLength(2);
  });

  it('the list of drafts at 40 columns tells two of the same interview apart, and shows the focused one whole', async () => {
    const workspace = aWorkspace();
    const first = await interview(workspace);
    await begin(first);
    first.press('ctrl-p');
    await first.exit;
    workspace.write('roles/support.yaml', SUPPORT_ROLE.replace('60%', '80%').replace('40%', '20%'));
    const second = await interview(workspace, ['--resume']);
    await second.see('Go on with which rubric?');
    second.press('m');
    await second.see('Evidence for Diagnosis');
    second.press('ctrl-p');
    await second.exit;
    const third = await interview(workspace, ['--resume'], { columns: 40 });
    await third.see(/> \d{4}-\d\d-\d\d \d\d:\d\d UTC, Jane Doe/);
    await third.see(/ \d{4}-\d\d-\d\d \d\d:\d\d UTC, an earlier/);
    third.press('down');
    await third.see('an earlier version of the role, Jane Doe (jane-doe), Support engineer, phone, by ana');
    third.press('ctrl-c');
    await third.exit;
  });

  it('amending starts at the review, filled in, and keeps the first scorecard', async () => {
    const workspace = aWorkspace();
    const t = await interview(workspace);
    await complete(t);
    const again = await interview(workspace);
    expect((await again.exit).code).toBe(2);
    expect(again.screen()).toContain('[card/already-submitted]');
    const before = workspace.read(CARD);
    const amend = await interview(workspace, [...WHO, '--amend']);
    // Git knows who sits here by another name.
    await amend.see('Go on in the name of ana?');
    expect(amend.screen()).not.toContain('Phone interview');
    amend.type('y');
    await amend.see('Why is the submitted scorecard amended?');
    amend.type('Rated the wrong person');
    amend.press('enter');
    await amend.see(/Diagnosis +4/);
    expect((await submitAndEnd(amend)).code).toBe(0);
    expect(workspace.read(CARD)).toBe(before);
    const amended = JSON.parse(workspace.read(CARD.replace('.json', '.2.json')));
    expect(amended.amends).toEqual({ id: JSON.parse(before).id, reason: 'Rated the wrong person' });
  });
});

describe.skipIf(noTerminal)(`terminals of every kind${WHY}`, () => {
  it.each([40, 200])('%i columns', async (columns) => {
    const workspace = aWorkspace();
    const t = await interview(workspace, WHO, { columns, rows: 24 });
    await begin(t);
    await t.see('Finds the cause of a fault rather than its symptoms.');
    await answerAll(t);
    expect((await submitAndEnd(t)).code).toBe(0);
    for (const line of t.history().split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('NO_COLOR: not one colour; without it, some', async () => {
    const painted = /\u001b\[[0-9;]*m/;
    const plain = await interview(aWorkspace(), WHO, { env: { NO_COLOR: '1' } });
    await begin(plain);
    plain.press('enter');
    await plain.see('Your rating of Diagnosis 1');
    expect(plain.raw()).not.toMatch(painted);
    const coloured = await interview(aWorkspace());
    await coloured.see('Ready?');
    expect(coloured.raw()).toMatch(painted);
  });

  it('a name that carries control sequences arrives as text', async () => {
    const name = 'Ev\u001b[31m\u001b]0;owned\u0007il \u202eeman';
    const t = await interview(aWorkspace(), [...WHO, '--interviewer-name', name]);
    await t.see('Ready?');
    expect(t.raw()).not.toContain('\u001b[31m');
    expect(t.raw()).not.toContain('\u001b]0');
    expect(t.raw()).not.toContain('\u202e');
    expect(t.screen()).toContain('U+001B');
  });
});

const ODD_WORDS = ['Wor\\u202est', ...'bcdefghij', 'Be\\u2066st'].map((word) => `"${word}"`);

describe.skipIf(noTerminal)(`words of a role${WHY}`, () => {
  it('that turn the direction of text arrive as text, also where ratings are typed', async () => {
    const role = SUPPORT_ROLE.replace(/scale:[\s\S]*?dimensions:/, `scale: [${ODD_WORDS.join(', ')}]\ndimensions:`)
      // Their keys are ratings of the scale that was replaced.
      .replace(/ {4}anchors:\n(?: {6}.*\n)+/g, '');
    const t = await interview(aWorkspace({ 'roles/support.yaml': role }));
    await begin(t);
    t.press('enter');
    await t.see('Your rating of Diagnosis 1 Wor‹U+202E›st');
    t.type('11');
    await t.see('Your rating of Diagnosis: Be‹U+2066›st');
    expect(t.raw()).not.toContain('\u202e');
    expect(t.raw()).not.toContain('\u2066');
  });
});

describe.skipIf(noTerminal)(`the harness itself${WHY}`, () => {
  it('can fail: text that never comes fails with the screen in the message', async () => {
    const t = await interview(aWorkspace());
    await t.see('Ready?');
    await expect(t.see('text that is not there', 300)).rejects.toThrow(/not on the screen within 300 ms[\s\S]*Ready\?/);
  });

  it('can fail: a program that ends while it is waited for is told apart from one that is slow', async () => {
    const t = await interview(aWorkspace(), ['--stage', 'none', ...WHO]);
    await expect(t.see('Ready?')).rejects.toThrow(/ended with exit code 2[\s\S]*cli\/unknown-stage/);
  });
});

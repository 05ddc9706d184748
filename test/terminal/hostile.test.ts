/** Text at its worst in every field that can hold any: it is read, and nothing of it reaches the terminal. */
import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { endAll, noTerminal, type TestTerminal, type TestWorkspace, terminal, testWorkspace } from './harness.ts';
import { HOSTILE, HOSTILE_ROLE } from './hostile-role.ts';

let workspace: TestWorkspace | undefined;

afterEach(() => {
  endAll();
  workspace?.remove();
});

/** What we may send: movement and erasing, colours, the cursor, pasting. Nothing with a text of its own. */
const OURS = /\u001b\[(?:\d*[ABCDEFGJK]|\d+;\d+H|[0-9;]*m|\?(?:7|25|2004)[hl])/g;
const CUT_SHORT = /\u001b(?:\[[\d;?]*)?$/;
/** What must not be left when ours is taken away. BEL is what a line editor sends when there is nothing to erase. */
const CONTROLS = /(?![\n\r\u0007])[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
/** Nobody's spelling needs as many marks on one letter. */
const PILED_MARKS = /\p{M}{9}/u;

function expectSafe(t: TestTerminal, columns: number): void {
  // A pseudo-terminal may close in the middle of the last colour.
  const text = t.raw().replace(OURS, '').replace(CUT_SHORT, '');
  for (const wrong of [CONTROLS, PILED_MARKS]) {
    const at = text.search(wrong);
    expect(at < 0 ? '' : JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))).toBe('');
  }
  for (const line of t.history().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
}

const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;
const LONG = 'word'.repeat(2500);

describe.skipIf(noTerminal)(`hostile text${noTerminal ? ` (skipped: ${noTerminal})` : ''}`, () => {
  it.each([40, 80, 200])('in every field of a role and in every answer, at %i columns', async (columns) => {
    workspace = testWorkspace({ 'roles/support.yaml': HOSTILE_ROLE, 'scorecards/.gitkeep': '' });
    const who = ['--role', 'support', '--candidate', 'jane-doe', '--candidate-name', `Jane ${HOSTILE}`];
    const args = ['interview', ...who, '--interviewer', 'ana', '--interviewer-name', `Ana ${HOSTILE}`];
    const t = await terminal(args, { cwd: workspace.folder, columns, rows: 24 });
    await t.see('Ready?');
    t.press('enter');
    await t.see('Evidence for');
    t.type(paste(`Said ${HOSTILE} and more`));
    await t.see('and more');
    t.press('enter');
    await t.see('Your rating of');
    t.press('?');
    await t.see('Go on');
    t.press('enter');
    await t.see('Your rating of');
    t.press('down', 'up');
    t.press('3');
    await t.see('Check 1 of 1');
    await t.see('y Yes');
    t.press('y');
    await t.see('Strong signals you saw');
    t.press('1', 'enter');
    await t.see('Weak signals you saw');
    t.press('1', 'enter');
    await t.see('Red flags you saw');
    t.press('1', 'enter');
    await t.see(/"Flag.*enter accepts/);
    t.type(paste(HOSTILE));
    t.press('enter');
    await t.see(/Field.*enter accepts/);
    t.type(paste(LONG));
    t.press('enter');
    await t.see('All in all');
    t.press('2');
    await t.see(/Why "Yes.*enter accepts/);
    t.type(paste(HOSTILE));
    t.press('enter');
    await t.see('Submit this scorecard?');
    t.press('s');
    await t.see('Submit? Afterwards');
    t.press('down', 'enter');
    expect((await t.exit).code).toBe(0);
    expectSafe(t, columns);
    const card = JSON.parse(workspace.read('scorecards/support/jane-doe/phone.ana.json'));
    expect(card.fields.next).toBe(LONG);
    expect(card.ratings[0].evidence).toContain('山田太郎');
    for (const command of [['show', 'jane-doe'], ['panel', 'jane-doe'], ['list'], ['guide', 'support'], ['drafts']]) {
      const after = await terminal(command, { cwd: workspace.folder, columns, rows: 24 });
      expect((await after.exit).code).toBe(0);
      expectSafe(after, columns);
    }
  });

  it('in the notes of a conversation', async () => {
    workspace = testWorkspace({ 'roles/support.yaml': HOSTILE_ROLE, 'scorecards/.gitkeep': '' });
    const args = ['interview', '--notes', '--role', 'support', '--candidate', 'jane-doe', '--interviewer', 'ana'];
    const t = await terminal([...args, '--candidate-name', 'Jane'], { cwd: workspace.folder, columns: 40, rows: 24 });
    await t.see('of 30 minutes');
    t.press('1');
    await t.see('Note on');
    t.type(paste(`${HOSTILE} first`));
    await t.see('first');
    t.press('enter');
    t.type(paste(LONG));
    t.press('enter', 'escape');
    await t.see('> 1 Diagnosis');
    t.press('ctrl-p');
    expect((await t.exit).code).toBe(130);
    expectSafe(t, 40);
  });
});

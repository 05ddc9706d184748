/** What a whole interview costs in keys, from the first prompt to the submitted scorecard. */
import { afterEach, expect, it } from 'vitest';
import { endAll, noTerminal, type TestTerminal, type TestWorkspace, terminal, testWorkspace } from './harness.ts';
import { SIX_NAMES, SIX_ROLE } from './six-dimensions.ts';

/** The aim: besides the text of evidence, reasons and names. */
const MOST_KEYS = 40;

let workspace: TestWorkspace | undefined;

afterEach(() => {
  endAll();
  workspace?.remove();
});

/** A terminal on which every key counts and text that is written does not. */
function counted(t: TestTerminal) {
  let keys = 0;
  return {
    count: () => keys,
    key: async (seen: string, ...pressed: readonly string[]) => {
      await t.see(seen);
      t.press(...pressed);
      keys += pressed.length;
    },
    write: async (seen: string, text: string) => {
      await t.see(seen);
      t.type(text);
      await t.see(text);
    },
  };
}

it.skipIf(noTerminal)(
  `six dimensions, evidence for each, a check, signals, a field, a verdict: at most ${MOST_KEYS} keys${noTerminal ? ` (skipped: ${noTerminal})` : ''}`,
  async () => {
    workspace = testWorkspace({ 'roles/helpdesk.yaml': SIX_ROLE, 'scorecards/.gitkeep': '' });
    const t = await terminal(['interview'], { cwd: workspace.folder, rows: 40 });
    const { key, write, count } = counted(t);
    await key('> Help desk lead (helpdesk)', 'enter');
    await write("Candidate's name", 'Jane Doe');
    await key('Jane Doe', 'enter');
    await key('Id for Jane Doe, used in file names > jane-doe', 'enter');
    await key('> Ana Souza (ana-souza)', 'enter');
    await key('Ready?', 'enter');
    for (const name of SIX_NAMES) {
      await write(`Evidence for ${name}`, `What was said of ${name}`);
      await key(`What was said of ${name}`, 'enter');
      await key(`Your rating of ${name} 1`, '4');
    }
    await key('Can work shifts y Yes', 'y');
    await key('Strong signals you saw > [ ] 1', '1', 'enter');
    await key('Weak signals you saw > [ ] 1', 'enter');
    await key('Red flags you saw > [ ] 1', 'enter');
    await write('What should the next interviewer probe?', 'Pressure');
    await key('> Pressure', 'enter');
    await key('All in all, what is your own answer?', '3');
    await write('Why "Yes"?', 'Calm throughout');
    await key('> Calm throughout', 'enter');
    await key('Submit this scorecard?', 's');
    await key('> Not yet, back to the review', 'down', 'enter');
    await t.see('Scorecard written');
    expect((await t.exit).code).toBe(0);
    expect(workspace.files('scorecards').filter((path) => path.endsWith('.ana-souza.json'))).toHaveLength(1);
    // Two for each dimension, at the least: a count that counts nothing would be a poor proof.
    expect(count()).toBeGreaterThan(2 * SIX_NAMES.length);
    expect(count()).toBeLessThanOrEqual(MOST_KEYS);
  },
);

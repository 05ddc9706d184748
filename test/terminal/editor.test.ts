/** The terminal is closed while the person's editor is open: what was saved in it is in the draft. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SUPPORT_FILES } from './a-role.ts';
import { endAll, noTerminal, type TestWorkspace, terminal, testWorkspace } from './harness.ts';

/** An editor that saves at once and stays open until it hears that the terminal is gone. */
const EDITOR = `trap 'exit 1' HUP
printf 'An hour\\nof evidence\\n' > "$1"
echo The editor is open
while :; do sleep 0.05; done
`;

describe.skipIf(noTerminal)(`an editor on a real terminal${noTerminal ? ` (skipped: ${noTerminal})` : ''}`, () => {
  let workspace: TestWorkspace | undefined;
  afterEach(() => {
    endAll();
    workspace?.remove();
  });

  it.each([
    ['SIGHUP', []],
    ['SIGTERM', []],
    ['SIGHUP', ['--plain']],
  ] as const)('%s %j keeps what was saved, and a resume shows it', async (signal, plain) => {
    const here = testWorkspace({ ...SUPPORT_FILES, 'editor.sh': EDITOR });
    workspace = here;
    const temporary = join(here.folder, 'temporary');
    mkdirSync(temporary);
    const env = { EDITOR: `sh ${here.folder}/editor.sh`, TMPDIR: temporary };
    const start = (...args: readonly string[]) => terminal(['interview', ...args], { cwd: here.folder, env });
    const who = ['--role', 'support', '--candidate', 'jane-doe', '--interviewer', 'ana'];
    const t = await start(...who, ...plain);
    await t.see(plain.length > 0 ? 'Your answer:' : 'Ready? > Start');
    t.press('enter');
    await t.see('Evidence for Diagnosis: what did the candidate say or do?');
    if (plain.length > 0) t.type('/editor\r');
    else {
      t.type('Typed first');
      await t.see('> Typed first');
      t.press('ctrl-o');
    }
    await t.see('The editor is open');
    // As a shell and the system do when a window is closed: both pass it on.
    t.kill(signal);
    t.kill(signal);
    expect(await t.exit).toEqual({ code: 130, signal: 0 });
    expect(here.files('temporary')).toEqual([]);
    const draft = here.files('.hirecard/drafts').find((path) => /\/[0-9a-f-]+\.json$/.test(path)) ?? '';
    const again = await start('--resume', basename(draft, '.json'), ...plain);
    await again.see('An hour of evidence');
    again.press('ctrl-c');
    await again.exit;
  });
});

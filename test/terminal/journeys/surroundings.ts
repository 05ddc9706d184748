/** Journeys in terminals and on disks that are not the usual. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallDisk } from '../../unit/adapters/scratch.ts';
import { SUPPORT_FILES, WHO } from '../a-role.ts';
import { answerAll, begin, EVIDENCE, giveEvidence, submit } from '../answers.ts';
import { terminal } from '../harness.ts';
import { alsoRemove, aWorkspace, endOf, interviewAt, type Journey } from './journey.ts';

const resize: Journey = {
  name: 'resize',
  run: async (columns) => {
    const t = await interviewAt(columns === 80 ? 120 : 80, aWorkspace());
    await begin(t);
    await giveEvidence(t);
    t.press('up', 'up');
    await t.see('> 5');
    await t.resize(columns, 30);
    t.press('down');
    await t.see('> n');
    t.press('up');
    await t.see('> 5');
    return t.settled();
  },
};

const withoutColour: Journey = {
  name: 'NO_COLOR',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace(), WHO, { env: { NO_COLOR: '1' } });
    await begin(t);
    await answerAll(t);
    await submit(t);
    const screen = await endOf(t, 0);
    if (/\u001b\[[0-9;]*m/.test(t.raw())) throw new Error('a colour in spite of NO_COLOR');
    return screen;
  },
};

/** A small disk with a workspace on it. */
function diskWithWorkspace() {
  const disk = smallDisk();
  alsoRemove(disk);
  for (const [path, text] of Object.entries({ ...SUPPORT_FILES, gitconfig: '[user]\n  name = Ana Souza\n' })) {
    mkdirSync(join(disk.path, path, '..'), { recursive: true });
    writeFileSync(join(disk.path, path), text);
  }
  return disk;
}

const readOnlyFolder: Journey = {
  name: 'read-only folder',
  needsMount: true,
  run: async (columns) => {
    const disk = diskWithWorkspace();
    disk.makeReadOnly();
    const t = await interviewAt(columns, { folder: disk.path });
    return endOf(t, 2);
  },
};

const fullDisk: Journey = {
  name: 'full disk',
  needsMount: true,
  run: async (columns) => {
    const disk = diskWithWorkspace();
    const filler = join(disk.path, 'filler');
    const t = await interviewAt(columns, { folder: disk.path });
    await begin(t);
    await giveEvidence(t);
    try {
      writeFileSync(filler, 'x'.repeat(64 * 1024));
    } catch {
      // Full now.
    }
    t.press('4');
    await t.see('Try again?');
    const screen = await t.settled();
    rmSync(filler);
    t.press('enter');
    await t.see('Evidence for Empathy');
    // Whoever stands in a disk keeps it from being taken away.
    t.kill('SIGKILL');
    await t.exit;
    // Where a long path is broken depends on the letters of its id.
    return screen.replace(/\s+"[^"]*\.json"\s+was\s+not\s+written\./, ' it was not written.');
  },
};

const plain: Journey = {
  name: 'plain',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace(), [...WHO, '--plain']);
    await t.see(/Ready\?.*Your answer:$/);
    t.press('enter');
    await t.see(/Evidence for Diagnosis.*Your answer:$/);
    t.type(EVIDENCE);
    t.press('enter');
    await t.see(/Your rating of Diagnosis.*Your answer:$/);
    return t.settled();
  },
};

const noTerminal: Journey = {
  name: 'no terminal',
  run: async (columns) => {
    const workspace = aWorkspace();
    const t = await terminal(['interview', ...WHO], { cwd: workspace.folder, columns, input: '/dev/null' });
    return endOf(t, 2);
  },
};

export const SURROUNDINGS: readonly Journey[] = [resize, withoutColour, readOnlyFolder, fullDisk, plain, noTerminal];

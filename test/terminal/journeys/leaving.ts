/** Journeys of stopping, on purpose or not, and of going on. */
import {
  answerAll,
  begin,
  EVIDENCE,
  fromEmpathy,
  giveEvidence,
  keepEvidence,
  submit,
  submitAndEnd,
} from '../answers.ts';
import { terminal } from '../harness.ts';
import { aWorkspace, endOf, interviewAt, type Journey } from './journey.ts';

const pauseAndResume: Journey = {
  name: 'pause and resume',
  run: async (columns) => {
    const workspace = aWorkspace();
    const first = await interviewAt(columns, workspace);
    await begin(first);
    await giveEvidence(first);
    first.press('p');
    await endOf(first, 130);
    const second = await interviewAt(columns, workspace);
    await second.see('There is an open draft of this interview');
    second.press('enter');
    await keepEvidence(second);
    second.press('4');
    await fromEmpathy(second);
    await submit(second);
    return endOf(second, 0);
  },
};

const paused: Journey = {
  name: 'paused',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    t.type(EVIDENCE);
    t.press('ctrl-p');
    return endOf(t, 130);
  },
};

const ctrlC: Journey = {
  name: 'Ctrl-C and resume',
  run: async (columns) => {
    const workspace = aWorkspace();
    const first = await interviewAt(columns, workspace);
    await begin(first);
    await giveEvidence(first);
    first.press('ctrl-c');
    const screen = await endOf(first, 130);
    const second = await interviewAt(columns, workspace, ['--resume']);
    await keepEvidence(second);
    second.press('4');
    await fromEmpathy(second);
    if ((await submitAndEnd(second)).code !== 0) throw new Error(second.screen());
    return screen;
  },
};

const killed: Journey = {
  name: 'SIGKILL and resume',
  run: async (columns) => {
    const workspace = aWorkspace();
    const first = await interviewAt(columns, workspace);
    await begin(first);
    await giveEvidence(first);
    first.kill('SIGKILL');
    await first.exit;
    const second = await interviewAt(columns, workspace, ['--resume']);
    await keepEvidence(second);
    return second.settled();
  },
};

const lostTerminal: Journey = {
  name: 'a lost terminal and resume',
  run: async (columns) => {
    const workspace = aWorkspace();
    const first = await interviewAt(columns, workspace);
    await begin(first);
    await giveEvidence(first);
    first.press('4');
    await first.see('Evidence for Empathy');
    first.kill('SIGHUP');
    await first.exit;
    const list = await terminal(['drafts'], { cwd: workspace.folder, columns });
    await endOf(list, 0);
    const second = await interviewAt(columns, workspace, ['--resume']);
    await fromEmpathy(second);
    if ((await submitAndEnd(second)).code !== 0) throw new Error(second.screen());
    return list.screen();
  },
};

const amended: Journey = {
  name: 'amend',
  run: async (columns) => {
    const workspace = aWorkspace();
    const first = await interviewAt(columns, workspace);
    await begin(first);
    await answerAll(first);
    await submitAndEnd(first);
    const second = await terminal(['amend', 'jane-doe', '--interviewer', 'ana'], { cwd: workspace.folder, columns });
    await second.see('Go on in the name of ana?');
    second.type('y');
    await second.see('Why is the submitted scorecard amended?');
    second.type('The rating was of another answer');
    second.press('enter');
    await second.see('Submit this scorecard?');
    return second.settled();
  },
};

export const LEAVING: readonly Journey[] = [pauseAndResume, paused, ctrlC, killed, lostTerminal, amended];

/** Typing through the interview of a-role.ts. Each function leaves the terminal at the next question. */
import type { Exit, TestTerminal, TestWorkspace } from './harness.ts';

export const EVIDENCE = 'Halved the network with each question';

export async function begin(t: TestTerminal): Promise<void> {
  await t.see('Ready?');
  t.press('enter');
  await t.see('Evidence for Diagnosis: what did the candidate say or do?');
}

/** The evidence of the first dimension. */
export async function giveEvidence(t: TestTerminal): Promise<void> {
  t.type(EVIDENCE);
  t.press('enter');
  await t.see('Your rating of Diagnosis 1');
}

/** The same, where it was given before. */
export async function keepEvidence(t: TestTerminal): Promise<void> {
  await t.see(`> ${EVIDENCE}`);
  t.press('enter');
  await t.see('Your rating of Diagnosis 1');
}

/** From the evidence of the first dimension to the review. */
export async function answerAll(t: TestTerminal): Promise<void> {
  await giveEvidence(t);
  t.press('4');
  await fromEmpathy(t);
}

export async function fromEmpathy(t: TestTerminal): Promise<void> {
  await toCheck(t);
  await fromCheck(t);
}

/** From the second dimension, which is not assessed, to the check. */
export async function toCheck(t: TestTerminal): Promise<void> {
  await t.see('Evidence for Empathy: what did the candidate say or do? >');
  t.press('enter');
  await t.see('Your rating of Empathy 1');
  t.press('n');
  await t.see('Why was Empathy not assessed?');
  t.press('1');
  await t.see('Can start within three months');
}

export async function fromCheck(t: TestTerminal): Promise<void> {
  await t.see('Can start within three months y Yes');
  t.press('y');
  await t.see('Strong signals you saw > [ ] 1 Asks before answering');
  t.press('1', 'enter');
  await t.see('Weak signals you saw > [ ] 1');
  t.press('enter');
  await t.see('Red flags you saw > [ ] 1');
  t.press('space', 'enter');
  await t.see('"Blames a former team": what did you see or hear?');
  t.type('Twice');
  t.press('enter');
  await t.see('What should the next interviewer probe?');
  t.press('enter');
  await t.see('All in all, what is your own answer?');
  t.press('3');
  await t.see('Why "Yes"? One line');
  t.type('Calm and methodical');
  t.press('enter');
  await t.see('Submit this scorecard?');
}

export async function submit(t: TestTerminal): Promise<void> {
  t.press('s');
  await t.see('Submit? Afterwards it can only be amended, with a reason');
  t.press('down', 'enter');
}

export async function submitAndEnd(t: TestTerminal): Promise<Exit> {
  await submit(t);
  return t.exit;
}

/** The whole interview, from the brief to the end of the program. */
export async function complete(t: TestTerminal): Promise<Exit> {
  await begin(t);
  await answerAll(t);
  return submitAndEnd(t);
}

export const CARD = 'scorecards/support/jane-doe/phone.ana.json';

/** The scorecard without what differs from one interview to the next: ids and times. */
export function cardOf(workspace: TestWorkspace): Record<string, unknown> {
  const { id: _id, startedAt: _started, submittedAt: _submitted, ...rest } = JSON.parse(workspace.read(CARD));
  return rest;
}

export function drafts(workspace: TestWorkspace): readonly string[] {
  return workspace.files('.hirecard/drafts').filter((path) => path.endsWith('.json'));
}

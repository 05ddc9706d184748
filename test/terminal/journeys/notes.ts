/** Journeys of taking notes during the conversation. */
import { WHO } from '../a-role.ts';
import type { TestTerminal } from '../harness.ts';
import { aWorkspace, endOf, interviewAt, type Journey } from './journey.ts';

/** Notes of a conversation, with the first of them saved and the line ready for the next. */
async function afterOneNote(columns: number): Promise<TestTerminal> {
  const t = await interviewAt(columns, aWorkspace(), [...WHO, '--notes']);
  await t.see('of 30 minutes');
  t.press('1');
  await t.see('Note on Diagnosis');
  t.type('Asked for the log first');
  t.press('enter');
  await t.see('Diagnosis: Asked for the log first');
  await t.see('Note on Diagnosis > enter saves');
  return t;
}

const takingNotes: Journey = {
  name: 'taking notes',
  run: async (columns) => {
    const t = await afterOneNote(columns);
    t.type('Then halved the network');
    t.press('enter');
    await t.see('Diagnosis: Then halved the network');
    await t.see('Note on Diagnosis > enter saves');
    return t.settled();
  },
};

const notesAsEvidence: Journey = {
  name: 'notes become evidence',
  run: async (columns) => {
    const t = await afterOneNote(columns);
    t.press('escape');
    await t.see('ctrl-r Rate now');
    t.press('ctrl-r');
    await t.see('Evidence for Diagnosis');
    t.press('ctrl-n');
    await t.see('Evidence as saved');
    await t.see('Your rating of Diagnosis 1');
    return t.settled();
  },
};

const notesPaused: Journey = {
  name: 'notes paused',
  run: async (columns) => {
    const t = await afterOneNote(columns);
    t.press('ctrl-c');
    return endOf(t, 130);
  },
};

export const NOTES: readonly Journey[] = [takingNotes, notesAsEvidence, notesPaused];

/** One interview of a-role.ts, question by question, with a scripted person and files in memory. */
import { interviewCommand } from '../../../src/cli/commands/interview.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import { type FakeWorld, type FakeWorldOptions, fakeWorld } from '../../fake-world.ts';
import { SUPPORT_FILES } from '../../terminal/a-role.ts';

export const WHO = { role: 'support', candidate: 'jane-doe', candidateName: 'Jane Doe', interviewer: 'ana' };
export const START: ScriptedAnswer = { asks: 'Ready?', accepts: true };
export const DIAGNOSIS: readonly ScriptedAnswer[] = [
  { asks: 'Evidence for Diagnosis', types: 'Halved it' },
  { asks: 'Your rating of Diagnosis', rates: '4' },
];
export const REST: readonly ScriptedAnswer[] = [
  { asks: 'Evidence for Empathy', types: '' },
  { asks: 'Your rating of Empathy', rates: '3' },
  { asks: 'Can start', picks: 'Yes' },
  { asks: 'Strong signals', ticks: ['Asks before answering'] },
  { asks: 'Weak signals', ticks: [] },
  { asks: 'Red flags you saw', ticks: [] },
  { asks: 'What should the next interviewer probe?', types: '' },
  { asks: 'All in all', picks: 'Yes' },
  { asks: 'Why "Yes"?', types: 'Calm' },
];
export const SUBMIT: readonly ScriptedAnswer[] = [
  { asks: 'Submit this scorecard?', picks: 'Submit' },
  { asks: 'Afterwards it can only be amended', picks: 'Submit' },
];
export const CARD = '/team/scorecards/support/jane-doe/phone.ana.json';

export function aWorld(answers: readonly ScriptedAnswer[], options: FakeWorldOptions = {}): FakeWorld {
  return fakeWorld({ files: SUPPORT_FILES, terminal: true, answers, ...options });
}

export function run(world: FakeWorld, options: Readonly<Record<string, string | boolean>> = WHO) {
  return interviewCommand.run(world, { arguments: [], options: { format: 'terminal', ...options } });
}

export const files = (world: FakeWorld) => Object.keys(world.files.snapshot());
export const drafts = (world: FakeWorld) => files(world).filter((path) => /drafts\/[^/.]+\.json$/.test(path));
export const textOf = (world: FakeWorld, path: string) => String(world.files.snapshot()[path] ?? '');

let processes = 0;

/** A second process on the same disk. */
export function later(world: FakeWorld, answers: readonly ScriptedAnswer[]): FakeWorld {
  processes += 1;
  return aWorld(answers, {
    disk: world.files,
    firstId: 1000 * processes,
    processId: 4343,
    start: '2026-11-20T12:00:00.000Z',
  });
}

export const ANSWERS = `format: hirecard/answers@1
role: support
candidate: { id: jane-doe, name: Jane Doe }
interviewer: ana
ratings:
  diagnosis: { rating: 2, evidence: Guessed }
  empathy: 3
verdict: { answer: "No", reason: Slow }
`;

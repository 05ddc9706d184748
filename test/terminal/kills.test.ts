/**
 * SIGKILL at 200 moments chosen by a seeded generator. After each: the draft can be read and holds every answer that
 * had been acknowledged, which is to say that its next question was on the screen. In the end the scorecard is the
 * one that an undisturbed interview writes.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { SUPPORT_FILES } from './a-role.ts';
import {
  endAll,
  noTerminal,
  type TestTerminal,
  type TestWorkspace,
  terminal,
  testWorkspace,
  unwrapped,
} from './harness.ts';

interface Saved {
  readonly step: { readonly kind: string };
  readonly pendingEvidence: Readonly<Record<string, string>>;
  readonly ratings: readonly { readonly dimension: string; readonly evidence?: string; readonly rating?: number }[];
  readonly checks: Readonly<Record<string, string>>;
  readonly signals: { readonly strong: readonly string[] };
  readonly redFlags: readonly { readonly id: string; readonly evidence?: string }[];
  readonly verdict?: { readonly answer: string; readonly reason?: string };
}

interface Question {
  /** How it reads while it waits for an answer, and only then; * stands for the mark of the focus, if it is there. */
  readonly reads: string;
  readonly keys: (screen: string) => string;
  /** What the draft holds once it was answered. */
  readonly isIn: (draft: Saved) => boolean;
}

const EVIDENCE = 'Halved the network';
const rated = (draft: Saved, id: string) => draft.ratings.find(({ dimension }) => dimension === id);
/** Types the text unless it stands there from before the kill, whole or in part. */
const typed = (text: string) => (screen: string) => (screen.includes(`> ${text}`) ? '\r' : `${text}\r`);
const ticked = (screen: string) => (screen.includes('> [x]') ? '\r' : '1\r');

const QUESTIONS: readonly Question[] = [
  { reads: 'Ready? > Start', keys: () => '\r', isIn: ({ step }) => step.kind !== 'brief' },
  {
    reads: 'Evidence for Diagnosis: what did the candidate say or do? >',
    keys: typed(EVIDENCE),
    isIn: (draft) => (draft.pendingEvidence.diagnosis ?? rated(draft, 'diagnosis')?.evidence) === EVIDENCE,
  },
  { reads: 'Your rating of Diagnosis *1', keys: () => '4', isIn: (draft) => rated(draft, 'diagnosis')?.rating === 4 },
  { reads: 'Evidence for Empathy: what did the candidate say or do? >', keys: () => '\r', isIn: () => true },
  { reads: 'Your rating of Empathy *1', keys: () => 'n', isIn: () => true },
  {
    reads: 'Why was Empathy not assessed? *1',
    keys: () => '1',
    isIn: (draft) => rated(draft, 'empathy') !== undefined,
  },
  {
    reads: 'Can start within three months *y Yes',
    keys: () => 'y',
    isIn: ({ checks }) => checks['can-start'] === 'yes',
  },
  { reads: 'Strong signals you saw > [', keys: ticked, isIn: ({ signals }) => signals.strong.length === 1 },
  { reads: 'Weak signals you saw > [', keys: () => '\r', isIn: () => true },
  { reads: 'Red flags you saw > [', keys: ticked, isIn: ({ redFlags }) => redFlags.length === 1 },
  {
    reads: '"Blames a former team": what did you see or hear? >',
    keys: typed('Twice'),
    isIn: ({ redFlags }) => redFlags[0]?.evidence === 'Twice',
  },
  { reads: 'What should the next interviewer probe? (may stay empty) >', keys: () => '\r', isIn: () => true },
  {
    reads: 'All in all, what is your own answer? *1',
    keys: () => '3',
    isIn: ({ verdict }) => verdict?.answer === 'Yes',
  },
  { reads: 'Why "Yes"? One line >', keys: typed('Calm'), isIn: ({ verdict }) => verdict?.reason === 'Calm' },
  { reads: '> s Submit', keys: () => 's', isIn: ({ step }) => step.kind === 'review' },
  { reads: '> Not yet, back to the review', keys: () => '\u001b[B\r', isIn: () => true },
];
const RESUME: Question = { reads: '> r Resume it at', keys: () => '\r', isIn: () => true };
const DONE = ['Next: hirecard panel', '[card/already-submitted]'];
const ANY = new RegExp(
  [...QUESTIONS, RESUME]
    .map(({ reads }) => literal(reads))
    .concat(DONE.map(literal))
    .join('|'),
);

function literal(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '(?:> )?');
}

/** What the screen asks: the last question that is waiting. */
function asked(t: TestTerminal): Question | undefined {
  const screen = unwrapped(t.screen());
  const places = [RESUME, ...QUESTIONS].map((question) => ({ question, at: lastPlace(screen, question) }));
  return places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.question;
}

function lastPlace(screen: string, { reads }: Question): number {
  return [...screen.matchAll(new RegExp(literal(reads), 'g'))].at(-1)?.index ?? -1;
}

/** mulberry32: small, seeded, good enough to choose moments. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const start = (workspace: TestWorkspace, candidate: string) =>
  terminal(['interview', '--role', 'support', '--candidate', candidate, '--interviewer', 'ana'], {
    cwd: workspace.folder,
  });

const cardPath = (candidate: string) => `scorecards/support/${candidate}/phone.ana.json`;

/** Answers up to `count` questions and notes what was acknowledged; true when the interview came to its end. */
async function answer(t: TestTerminal, count: number, acknowledged: Set<Question>): Promise<boolean> {
  let before: Question | undefined;
  for (let answered = 0; ; answered += 1) {
    await t.see(before === undefined ? ANY : other(before));
    if (before) acknowledged.add(before);
    const question = asked(t);
    if (question === undefined || DONE.some((text) => unwrapped(t.screen()).includes(text))) return true;
    if (answered === count) return false;
    before = question;
    t.type(question.keys(unwrapped(t.screen())));
  }
}

/** Any waiting question but this one, or the end. */
function other(question: Question): RegExp {
  const others = [...QUESTIONS, RESUME].filter((each) => each !== question).map(({ reads }) => literal(reads));
  // After it on the screen: everything before it has been answered.
  return new RegExp(`^(?!.*${literal(question.reads)}).*(?:${others.concat(DONE.map(literal)).join('|')})`);
}

/** Starts, answers a little, types a little more, and is killed. */
async function killedOnce(
  workspace: TestWorkspace,
  candidate: string,
  random: () => number,
  acknowledged: Set<Question>,
): Promise<'killed' | 'ended'> {
  const t = await start(workspace, candidate);
  // One in eight is killed while it starts, at whatever it is doing then.
  const whileStarting = random() < 0.125;
  const ended = whileStarting ? false : await answer(t, Math.floor(random() * 3), acknowledged);
  if (ended) {
    await t.exit;
    return 'ended';
  }
  if (!whileStarting) {
    const keys = asked(t)?.keys(unwrapped(t.screen())) ?? '';
    t.type(random() < 0.5 ? keys : keys.slice(0, Math.floor(random() * keys.length)));
  }
  // Not a wait: how long it is left alone is the moment of the kill.
  await new Promise((passed) => setTimeout(passed, random() * (whileStarting ? 150 : 25)));
  t.kill('SIGKILL');
  await t.exit;
  return 'killed';
}

function expectNothingLost(workspace: TestWorkspace, candidate: string, acknowledged: ReadonlySet<Question>): void {
  if (workspace.files().includes(cardPath(candidate))) return;
  const paths = workspace
    .files('.hirecard/drafts')
    .filter((path) => path.endsWith('.json') && !/\/\.[^/]*$/.test(path));
  if (acknowledged.size > 0) expect(paths).toHaveLength(1);
  for (const path of paths) {
    const draft: Saved = JSON.parse(workspace.read(path));
    expect([...acknowledged].filter(({ isIn }) => !isIn(draft)).map(({ reads }) => reads)).toEqual([]);
  }
}

function cardOf(workspace: TestWorkspace, candidate: string) {
  const {
    id: _i,
    startedAt: _b,
    submittedAt: _s,
    candidate: _c,
    ...rest
  } = JSON.parse(workspace.read(cardPath(candidate)));
  return rest;
}

describe.skipIf(noTerminal)(`killed at any moment${noTerminal ? ` (skipped: ${noTerminal})` : ''}`, () => {
  const workspaces: TestWorkspace[] = [];
  afterAll(() => {
    endAll();
    for (const workspace of workspaces) workspace.remove();
  });

  it.concurrent.each([1, 2, 3, 4])(
    'loses at most the answer being typed, 50 times (seed %i)',
    async (seed) => {
      const workspace = testWorkspace(SUPPORT_FILES);
      workspaces.push(workspace);
      const undisturbed = await start(workspace, 'undisturbed');
      expect(await answer(undisturbed, 100, new Set())).toBe(true);
      await undisturbed.exit;
      const expected = cardOf(workspace, 'undisturbed');

      const random = generator(seed);
      for (let kills = 0, number = 1; kills < 50; number += 1) {
        const candidate = `candidate-${number}`;
        const acknowledged = new Set<Question>();
        let isOver = false;
        while (!isOver && kills < 50) {
          isOver = (await killedOnce(workspace, candidate, random, acknowledged)) === 'ended';
          if (!isOver) kills += 1;
          expectNothingLost(workspace, candidate, acknowledged);
        }
        if (!isOver) {
          const last = await start(workspace, candidate);
          expect(await answer(last, 100, new Set())).toBe(true);
          await last.exit;
        }
        expect(cardOf(workspace, candidate)).toEqual(expected);
        expect(workspace.files('.hirecard/drafts').filter((path) => path.endsWith('.json'))).toEqual([]);
      }
    },
    120_000,
  );
});

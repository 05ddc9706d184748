/** The walk as a whole, with a scripted person and files in memory. */
import { describe, expect, it } from 'vitest';
import type { FakeWorld } from '../../fake-world.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../../terminal/a-role.ts';
import {
  ANSWERS,
  aWorld,
  CARD,
  DIAGNOSIS,
  drafts,
  files,
  later,
  REST,
  run,
  START,
  SUBMIT,
  textOf,
  WHO,
} from './a-walk.ts';

describe('a whole walk', () => {
  it('writes the scorecard, then shows the result, and leaves no draft', async () => {
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT]);
    expect(await run(world)).toBe(0);
    world.person.finished();
    expect(drafts(world)).toEqual([]);
    const card = JSON.parse(textOf(world, CARD));
    // 0.6·4 + 0.4·3
    expect(card.result.exact.score).toBe('3.6');
    expect(world.outText()).toContain('Jane Doe (jane-doe): Hire');
    expect(world.outText()).toContain('Next: hirecard panel jane-doe');
  });

  it('shows no score before the scorecard is written', async () => {
    const world = aWorld([START, ...DIAGNOSIS, ...REST, { asks: 'Submit this scorecard?', picks: 'Pause' }]);
    expect(await run(world)).toBe(130);
    expect(world.outText()).toBe('');
    expect(world.errText()).not.toMatch(/3\.6|65|Strong hire|\bHire\b/);
  });

  it('is submitted only by choosing so: what is chosen to begin with leads back to the review', async () => {
    const world = aWorld([
      START,
      ...DIAGNOSIS,
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Submit' },
      { asks: 'Submit? Afterwards it can only be amended, with a reason', accepts: true },
      { asks: 'Submit this scorecard?', picks: 'Submit' },
      { asks: 'Submit? Afterwards', command: 'back' },
      { asks: 'Submit this scorecard?', picks: 'Pause' },
    ]);
    expect(await run(world)).toBe(130);
    world.person.finished();
    expect(files(world)).not.toContain(CARD);
  });

  it('with --format json standard output is the scorecard, byte for byte', async () => {
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT]);
    expect(await run(world, { ...WHO, format: 'json' })).toBe(0);
    expect(world.outText()).toBe(textOf(world, CARD));
    expect(world.errText()).not.toContain('Scorecard written');
  });

  it('with --format json into a file, the terminal shows where the scorecard was written', async () => {
    const terminal = { input: true, out: false, err: true };
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT], { terminal });
    expect(await run(world, { ...WHO, format: 'json' })).toBe(0);
    expect(world.outText()).toBe(textOf(world, CARD));
    expect(world.errText()).toContain('\nScorecard written:\n  scorecards/support/jane-doe/phone.ana.json\n');
    const redirected = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT], { terminal });
    await run(redirected);
    expect(redirected.errText()).not.toContain('Scorecard written');
  });

  it('writes what the answers file of the same interview writes', async () => {
    const walked = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT]);
    await run(walked);
    const answers = `format: hirecard/answers@1
role: support
candidate: { id: jane-doe, name: Jane Doe }
interviewer: ana
ratings:
  diagnosis: { rating: 4, evidence: Halved it }
  empathy: 3
checks: { can-start: "yes" }
signals: { strong: [asks-first] }
verdict: { answer: "Yes", reason: Calm }
`;
    const filed = aWorld([], { files: { ...SUPPORT_FILES, 'a.yaml': answers }, terminal: false });
    expect(await run(filed, { answers: 'a.yaml' })).toBe(0);
    const bare = (world: FakeWorld) => {
      const { id: _id, startedAt: _s, submittedAt: _t, ...rest } = JSON.parse(textOf(world, CARD));
      return rest;
    };
    expect(bare(filed)).toEqual(bare(walked));
  });

  it('asks who and what when nothing was said, and proposes an id for a new name', async () => {
    const world = aWorld(
      [
        { asks: 'Role', picks: 'Support engineer' },
        { asks: "Candidate's name", types: '山田 太郎' },
        { asks: 'Id for 山田 太郎', accepts: true },
        { asks: 'Interviewer', accepts: true },
        START,
        { asks: 'Evidence for Diagnosis', command: 'pause' },
      ],
      { gitIdentity: { name: 'Jürgen Müller' } },
    );
    expect(await run(world, {})).toBe(130);
    world.person.finished();
    const draft = JSON.parse(textOf(world, drafts(world)[0] ?? ''));
    expect(draft.candidate).toEqual({ id: expect.stringMatching(/^candidate-[a-z0-9]+$/), name: '山田 太郎' });
    expect(draft.interviewer).toEqual({ id: 'jurgen-muller', name: 'Jürgen Müller' });
  });
});

describe('the review', () => {
  it('leads to any answer and back, without going through the rest again', async () => {
    const world = aWorld([
      START,
      ...DIAGNOSIS,
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Empathy' },
      { asks: 'Evidence for Empathy', types: 'Let the caller finish' },
      { asks: 'Your rating of Empathy', rates: '5' },
      { asks: 'Submit this scorecard?', picks: 'Signals' },
      { asks: 'Strong signals', command: 'back' },
      ...SUBMIT,
    ]);
    expect(await run(world)).toBe(0);
    world.person.finished();
    expect(JSON.parse(textOf(world, CARD)).ratings[1]).toMatchObject({ rating: 5, evidence: 'Let the caller finish' });
  });

  it('is where a change leads that was paused and taken up again', async () => {
    const first = aWorld([
      START,
      ...DIAGNOSIS,
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Diagnosis' },
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    expect(await run(first)).toBe(130);
    const second = later(first, [
      { asks: 'Evidence for Diagnosis', accepts: true },
      { asks: 'Your rating of Diagnosis', rates: '2' },
      ...SUBMIT,
    ]);
    expect(await run(second, { resume: '00000000' })).toBe(0);
    second.person.finished();
    expect(JSON.parse(textOf(second, CARD)).ratings[0].rating).toBe(2);
    expect(textOf(second, CARD)).not.toContain('reviewed');
  });

  it('is left with back to the question before it', async () => {
    const world = aWorld([
      START,
      ...DIAGNOSIS,
      ...REST,
      { asks: 'Submit this scorecard?', command: 'back' },
      { asks: 'All in all', command: 'pause' },
    ]);
    expect(await run(world)).toBe(130);
    world.person.finished();
  });

  it('begins at the first answer that is missing, and leads to it', async () => {
    const world = aWorld([
      START,
      ...DIAGNOSIS,
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Empathy' },
      { asks: 'Evidence for Empathy', types: '' },
      { asks: 'Your rating of Empathy', rates: '3' },
      { asks: 'Submit this scorecard?', picks: 'Pause' },
    ]);
    await run(world);
    const [path = ''] = drafts(world);
    const { verdict: _, ...draft } = JSON.parse(textOf(world, path));
    await world.files.writeAtomic(path, JSON.stringify(draft));
    const second = later(world, [
      { asks: 'Some answers are missing', accepts: true },
      { asks: 'All in all', picks: 'Yes' },
      { asks: 'Why "Yes"?', types: 'Calm' },
      ...SUBMIT,
    ]);
    expect(await run(second, { resume: true })).toBe(0);
    second.person.finished();
    const marked = second.person.reviewed[0]?.filter(({ mark }) => mark === 'missing').map(({ name }) => name);
    expect(marked).toEqual(['Your verdict']);
  });

  const REJECTS = SUPPORT_ROLE.replace('severity: review', 'severity: reject');
  const FLAGGED = REST.flatMap((answer) =>
    answer.asks === 'Red flags you saw'
      ? [
          { asks: 'Red flags you saw', ticks: ['Blames'] },
          { asks: 'Blames a former team', types: 'Twice' },
        ]
      : [answer],
  );

  it('has one key for what is missing, and says what that is', async () => {
    const first = aWorld([START, ...DIAGNOSIS, ...FLAGGED, { asks: 'Submit this scorecard?', picks: 'Pause' }], {
      files: { ...SUPPORT_FILES, 'roles/support.yaml': REJECTS },
    });
    await run(first);
    const [path = ''] = drafts(first);
    const draft = JSON.parse(textOf(first, path));
    await first.files.writeAtomic(path, JSON.stringify({ ...draft, redFlags: [{ id: 'blames' }] }));
    const world = later(first, [
      { asks: 'Some answers are missing', picks: 'Answer what is missing' },
      { asks: 'Red flags you saw', accepts: true },
      { asks: 'Blames a former team', types: 'Twice' },
      ...SUBMIT,
    ]);
    expect(await run(world, { resume: true })).toBe(0);
    world.person.finished();
    expect(world.person.reviewed[0]).toContainEqual(
      expect.objectContaining({
        name: 'Red flags',
        mark: 'missing',
        detail: expect.stringContaining('A red flag that rules a candidate out needs what you saw or heard.'),
      }),
    );
  });

  it('is not come to with a red flag that rules a candidate out and says nothing', async () => {
    const world = aWorld(
      [
        START,
        ...DIAGNOSIS,
        ...FLAGGED.map((answer) => (answer.asks.startsWith('Blames') ? { asks: 'Blames', types: ' ' } : answer)),
      ],
      { files: { ...SUPPORT_FILES, 'roles/support.yaml': REJECTS } },
    );
    await expect(run(world)).rejects.toThrow('A red flag that rules a candidate out needs what you saw or heard.');
  });
});

describe('ticks', () => {
  const UP_TO_SIGNALS = [START, ...DIAGNOSIS, ...REST.slice(0, 3)];

  it('are kept when the list is left with back or pause', async () => {
    const world = aWorld([
      ...UP_TO_SIGNALS,
      { asks: 'Strong signals', command: 'back', ticked: ['Asks before answering'] },
      { asks: 'Can start', accepts: true },
      { asks: 'Strong signals', accepts: true },
      { asks: 'Weak signals', command: 'back', ticked: ['Guesses aloud'] },
      { asks: 'Strong signals', accepts: true },
      { asks: 'Weak signals', accepts: true },
      { asks: 'Red flags you saw', command: 'pause', ticked: ['Blames'] },
    ]);
    expect(await run(world)).toBe(130);
    world.person.finished();
    const draft = JSON.parse(textOf(world, drafts(world)[0] ?? ''));
    expect(draft.signals).toEqual({ strong: ['asks-first'], weak: ['guesses'] });
    expect(draft.redFlags).toEqual([{ id: 'blames' }]);
  });

  it('a red flag taken away and ticked again has its evidence, also over a pause', async () => {
    const first = aWorld([
      ...UP_TO_SIGNALS,
      { asks: 'Strong signals', ticks: [] },
      { asks: 'Weak signals', ticks: [] },
      { asks: 'Red flags you saw', ticks: ['Blames'] },
      { asks: 'Blames a former team', command: 'back', typed: 'Twice' },
      { asks: 'Red flags you saw', command: 'pause', ticked: [] },
    ]);
    await run(first);
    expect(JSON.parse(textOf(first, drafts(first)[0] ?? ''))).toMatchObject({ redFlags: [] });
    const second = later(first, [
      { asks: 'Red flags you saw', ticks: ['Blames'] },
      { asks: 'Blames a former team', accepts: true },
      { asks: 'What should the next interviewer probe?', command: 'pause' },
    ]);
    await run(second, { resume: true });
    const draft = JSON.parse(textOf(second, drafts(second)[0] ?? ''));
    expect(draft.redFlags).toEqual([{ id: 'blames', evidence: 'Twice' }]);
    expect(draft).not.toHaveProperty('pendingFlagEvidence');
  });
});

describe('drafts', () => {
  it('starting anew keeps the old draft until the new one is submitted', async () => {
    const first = aWorld([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', command: 'pause' }]);
    await run(first);
    const second = later(first, [
      { asks: 'There is an open draft', picks: 'Start anew' },
      START,
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    await run(second);
    expect(drafts(second)).toHaveLength(2);
    const third = later(second, [
      { asks: 'There is an open draft', picks: 'Start anew' },
      START,
      ...DIAGNOSIS,
      ...REST,
      ...SUBMIT,
    ]);
    expect(await run(third)).toBe(0);
    expect(drafts(third)).toEqual([]);
  });

  it('an older draft that cannot be removed is let go of all the same', async () => {
    const first = aWorld([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', command: 'pause' }]);
    await run(first);
    const [old = ''] = drafts(first);
    const second = later(first, [
      { asks: 'There is an open draft', picks: 'Start anew' },
      START,
      ...DIAGNOSIS,
      ...REST,
      ...SUBMIT,
    ]);
    second.files.failWrites((path) => (path === old ? 'denied' : undefined));
    expect(await run(second)).toBe(0);
    expect(second.errText()).toContain('a draft of it could not be removed');
    expect(files(second).filter((path) => path.endsWith('.hold'))).toEqual([]);
  });

  it('resuming what was submitted but not tidied up changes nothing and shows the result', async () => {
    const first = aWorld([START, ...DIAGNOSIS, ...REST, { asks: 'Submit this scorecard?', picks: 'Pause' }]);
    await run(first);
    const [path = ''] = drafts(first);
    const draft = textOf(first, path);
    const second = later(first, SUBMIT);
    expect(await run(second, { resume: true })).toBe(0);
    const card = textOf(second, CARD);
    await second.files.writeAtomic(path, draft);
    const third = later(second, []);
    expect(await run(third, { resume: true })).toBe(0);
    expect(textOf(third, CARD)).toBe(card);
    expect(drafts(third)).toEqual([]);
    expect(third.outText()).toContain('Jane Doe (jane-doe): Hire');
    // Nor when it was amended since: the draft is not a further amendment.
    third.files.put('a.yaml', ANSWERS);
    await run(later(third, []), { answers: 'a.yaml', amend: true, reason: 'Mixed up' });
    const cards = () => files(third).filter((file) => file.includes('/jane-doe/'));
    const before = cards();
    await third.files.writeAtomic(path, draft);
    expect(await run(later(third, []), { resume: true })).toBe(0);
    expect(cards()).toEqual(before);
    expect(drafts(third)).toEqual([]);
  });

  it('a draft that is not there: the ones that are', async () => {
    const world = aWorld([]);
    await expect(run(world, { resume: 'nope' })).rejects.toMatchObject({ code: 'draft/not-found' });
  });

  it('a new rubric without a rated dimension: the loss is named before anything is dropped', async () => {
    const first = aWorld([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', command: 'pause' }]);
    await run(first);
    await first.files.writeAtomic(
      '/team/roles/support.yaml',
      SUPPORT_ROLE.replaceAll('diagnosis', 'root-cause').replaceAll('Diagnosis', 'Root cause'),
    );
    const second = later(first, [
      { asks: 'Go on with which rubric?', picks: 'The new one' },
      { asks: 'Move without them?', confirms: false },
      { asks: 'Evidence for Empathy', command: 'pause' },
    ]);
    expect(await run(second, { resume: true })).toBe(130);
    second.person.finished();
    expect(second.errText()).toContain('Diagnosis: the stage does not have this dimension any more.');
    expect(drafts(second)).toHaveLength(1);
  });
});

describe('what cannot be done is said at once', () => {
  const rows: readonly [name: string, options: Readonly<Record<string, string | boolean>>, code: string][] = [
    ['a candidate id that is a path', { ...WHO, candidate: '../x' }, 'cli/invalid-id'],
    ['an interviewer id with a dot', { ...WHO, interviewer: 'a.b' }, 'cli/invalid-id'],
    ['a stage the role does not have', { ...WHO, stage: 'final' }, 'cli/unknown-stage'],
    ['a reason without an amendment', { ...WHO, reason: 'x' }, 'cli/reason-without-amend'],
    ['an amendment of nothing', { ...WHO, amend: true }, 'card/nothing-to-amend'],
    ['answers and a draft', { answers: 'a.yaml', resume: true }, 'cli/options-conflict'],
    ['no draft', { resume: true }, 'draft/not-found'],
  ];
  it.each(rows)('%s', async (_name, options, code) => {
    const world = aWorld([]);
    const before = world.files.snapshot();
    await expect(run(world, options)).rejects.toMatchObject({ code });
    expect(world.files.snapshot()).toEqual(before);
  });

  it.each(['input', 'err'] as const)('%s is not a terminal', async (stream) => {
    const world = aWorld([], { terminal: { input: true, out: true, err: true, [stream]: false } });
    await expect(run(world)).rejects.toMatchObject({
      code: 'cli/no-terminal',
      hint: expect.stringContaining('--answers'),
    });
  });
});

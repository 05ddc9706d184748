/** Drafts as commands: what is there, how to go on, how to be rid of one. */
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../fake-prompter.ts';
import { SUPPORT_FILES, SUPPORT_ROLE, WHO } from '../terminal/a-role.ts';
import { hirecard, type RunOptions } from './run.ts';

type Contents = Readonly<Record<string, string>>;

const START: ScriptedAnswer = { asks: 'Ready?', accepts: true };
const RATED: readonly ScriptedAnswer[] = [
  START,
  { asks: 'Evidence for Diagnosis', types: 'Halved it' },
  { asks: 'Your rating of Diagnosis', rates: '4' },
  { asks: 'Evidence for Empathy', command: 'pause' },
];
const NOTED: readonly ScriptedAnswer[] = [
  { asks: 'of 30 minutes', notes: 'Split the network', about: 'Diagnosis' },
  { asks: 'of 30 minutes', picks: 'Pause' },
];

async function paused(
  files: Contents,
  answers: readonly ScriptedAnswer[],
  argv: readonly string[] = [],
  options: RunOptions = {},
): Promise<Contents> {
  const run = await hirecard(['interview', ...WHO, ...argv], { files, terminal: true, answers, ...options });
  expect(run.exit).toBe(130);
  return run.files;
}

const draftPaths = (files: Contents) => Object.keys(files).filter((path) => /drafts\/[^/.]+\.json$/.test(path));
/** One begun rating, later one with notes of another candidate. */
const rated = await paused(SUPPORT_FILES, RATED);
const files = await paused(rated, NOTED, ['--candidate', 'john-roe', '--candidate-name', 'John Roe', '--notes'], {
  start: '2026-11-20T11:00:00.000Z',
});
const [first = '', second = ''] = draftPaths(files).map((path) => path.replace(/^.*\/|\.json$/g, ''));
const RATED_ID = files[`.hirecard/drafts/${first}.json`]?.includes('jane-doe') ? first : second;
const NOTED_ID = RATED_ID === first ? second : first;

describe('drafts', () => {
  it('lists the one worked on last first, where it stands, and how to go on', async () => {
    const run = await hirecard(['drafts'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    const text = run.out.replace(/\s+/g, ' ');
    expect(text).toMatch(
      /John Roe \(john-roe\), Support engineer, phone, by ana.*Jane Doe \(jane-doe\), Support engineer/,
    );
    expect(text).toContain('taking notes, 1 note');
    expect(text).toContain('rating 2 of 2');
    expect(text).toMatch(/begun 2026-11-20 10:00 UTC, last changed 2026-11-20 10:00 UTC/);
    expect(text).toMatch(/hirecard interview --notes --resume \S+/);
    expect(text).toMatch(/hirecard drafts resume \S+/);
    // Whoever looks over a shoulder sees no rating.
    expect(run.out).not.toMatch(/Halved|\b4\b/);
  });

  it('prints JSON', async () => {
    const run = await hirecard(['drafts', '--format', 'json'], { files });
    const { format, drafts, unreadable } = JSON.parse(run.out);
    expect(format).toBe('hirecard/drafts@1');
    expect(unreadable).toEqual([]);
    expect(drafts.map(({ candidate }: { candidate: { id: string } }) => candidate.id)).toEqual([
      'john-roe',
      'jane-doe',
    ]);
    const { shortId, resume, file, ...rest } = drafts[1];
    expect(rest).toEqual({
      id: RATED_ID,
      role: { id: 'support', title: 'Support engineer', version: '1.0.0' },
      candidate: { id: 'jane-doe', name: 'Jane Doe' },
      stage: 'phone',
      interviewer: { id: 'ana' },
      startedAt: expect.stringMatching(/^2026-11-20T10:00/),
      updatedAt: expect.stringMatching(/^2026-11-20T10:00/),
      standing: 'rating 2 of 2',
      dimensions: { answered: 1, inStage: 2 },
      notes: 0,
      isAmendment: false,
      roleNow: 'same',
      isOpenElsewhere: false,
    });
    expect(RATED_ID.startsWith(shortId) && !NOTED_ID.startsWith(shortId)).toBe(true);
    expect(resume).toBe(`hirecard drafts resume ${shortId}`);
    expect(file).toBe(`.hirecard/drafts/${RATED_ID}.json`);
  });

  it.each([
    ['edited', SUPPORT_ROLE.replace('60%', '70%').replace('40%', '30%'), 'the role was edited since'],
    ['broken', 'not a role', 'the role file cannot be used today'],
  ])('says of a role that was %s', async (_how, role, words) => {
    const run = await hirecard(['drafts'], { files: { ...files, 'roles/support.yaml': role } });
    expect(run.out.replace(/\s+/g, ' ')).toContain(words);
  });

  it('says when another terminal has one open, and not when that one died', async () => {
    const hold = JSON.stringify({ process: 99, host: 'host', since: '2026-11-20T10:00:00.000Z' });
    const held = { ...files, [`.hirecard/drafts/${RATED_ID}.x.hold`]: hold };
    const open = async (alive: readonly number[]) => {
      const run = await hirecard(['drafts', '--format', 'json'], { files: held, alive });
      return JSON.parse(run.out).drafts.map((draft: { isOpenElsewhere: boolean }) => draft.isOpenElsewhere);
    };
    expect(await open([99])).toEqual([false, true]);
    expect(await open([])).toEqual([false, false]);
    expect((await hirecard(['drafts'], { files: held, alive: [99] })).out).toContain('open in another terminal');
  });

  it('names those that cannot be read with what is wrong, and goes on', async () => {
    const run = await hirecard(['drafts'], { files: { ...files, '.hirecard/drafts/broken.json': '{' } });
    expect(run.exit).toBe(0);
    expect(run.out).toContain('Drafts that cannot be read');
    expect(run.out).toContain('hirecard drafts discard broken.json --yes');
    expect(run.out).toContain('john-roe');
    expect(run.err).toContain('.hirecard/drafts/broken.json:1');
  });

  it('says so when there is none', async () => {
    const run = await hirecard(['drafts'], { files: SUPPORT_FILES });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(/There are no drafts here\.$/m);
  });

  it('repeats the folder that was named in the commands to type', async () => {
    const elsewhere = Object.fromEntries(Object.entries(files).map(([path, text]) => [`hiring team/${path}`, text]));
    const run = await hirecard(['-C', 'hiring team', 'drafts', '--format', 'json'], { files: elsewhere });
    expect(JSON.parse(run.out).drafts[1].resume).toMatch(/^hirecard -C '\/team\/hiring team' drafts resume /);
  });

  it('with --plain the commands to type have it too', async () => {
    const broken = { ...files, '.hirecard/drafts/broken.json': '{' };
    const run = await hirecard(['--plain', 'drafts'], { files: broken });
    expect(run.out).toMatch(/hirecard interview --plain --notes --resume \S+/);
    expect(run.out).toMatch(/hirecard drafts resume --plain \S+/);
    expect(run.out).toContain('hirecard drafts discard --plain broken.json --yes');
    const [, words = ''] = /hirecard (drafts resume --plain \S+)/.exec(run.out) ?? [];
    const PAUSE: readonly ScriptedAnswer[] = [{ asks: 'Evidence for Empathy', command: 'pause' }];
    const resumed = await hirecard(words.split(' '), { files, terminal: true, answers: PAUSE });
    expect({ exit: resumed.exit, isPlain: resumed.err.includes('interview --plain') }).toEqual({
      exit: 130,
      isPlain: true,
    });
    expect((await hirecard(['drafts'], { files: broken })).out).not.toContain('--plain');
  });

  it('refuses a word it does not know', async () => {
    const run = await hirecard(['drafts', 'discrad', RATED_ID], { files });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.files).toEqual(files);
  });
});

describe('drafts resume', () => {
  it('goes on with the draft that is named, or with the only one', async () => {
    const PAUSE: readonly ScriptedAnswer[] = [{ asks: 'Evidence for Empathy', command: 'pause' }];
    const named = await hirecard(['drafts', 'resume', RATED_ID], { files, terminal: true, answers: PAUSE });
    expect(named.err).toContain('Paused.');
    expect(named.err).toContain('Jane Doe (jane-doe), Support engineer, Phone interview, by ana\n  rating 2 of 2\n');
    const only = await hirecard(['drafts', 'resume'], { files: rated, terminal: true, answers: PAUSE });
    expect(only.err).toContain('Paused.');
  });

  it('needs a terminal, and says that answers from a file are no way to go on', async () => {
    const run = await hirecard(['drafts', 'resume', RATED_ID], { files });
    expect(run.exit).toBe(2);
    expect(run.err).toContain('[cli/no-terminal]');
    expect(run.err).not.toContain('--answers');
  });
});

describe('drafts discard', () => {
  const left = (after: Contents) => draftPaths(after).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  const discard = (argv: readonly string[], options: RunOptions = {}) =>
    hirecard(['drafts', 'discard', ...argv], { files, terminal: true, ...options });
  const ASK = 'Discard? It cannot be brought back';

  it('shows what is in it, asks, and removes it', async () => {
    const run = await discard([RATED_ID], { answers: [{ asks: ASK, confirms: true }] });
    expect(run.exit).toBe(0);
    expect(run.err).toContain('Jane Doe (jane-doe), Support engineer, phone, by ana');
    expect(run.err).toContain('Diagnosis: 4');
    expect(run.err).toContain('Halved it');
    expect(run.out).toContain(`Discarded .hirecard/drafts/${RATED_ID}.json`);
    expect(left(run.files)).toEqual([NOTED_ID]);
    expect(Object.keys(run.files).filter((path) => path.endsWith('.hold'))).toEqual([]);
  });

  it('shows its notes', async () => {
    const run = await discard([NOTED_ID], { answers: [{ asks: ASK, confirms: false }] });
    expect(run.err).toContain('Split the network');
  });

  it('No is the answer to begin with, and changes nothing', async () => {
    const run = await discard([RATED_ID], { answers: [{ asks: ASK, accepts: true }] });
    expect({ exit: run.exit, out: run.out, files: run.files }).toEqual({ exit: 130, out: '', files });
    expect(run.err).toContain('Nothing was removed.');
  });

  it('without a terminal wants --yes', async () => {
    const refused = await discard([RATED_ID], { terminal: false });
    expect({ exit: refused.exit, files: refused.files }).toEqual({ exit: 2, files });
    expect(refused.err).toContain('--yes');
    const run = await discard([RATED_ID, '--yes', '--format', 'json'], { terminal: false });
    expect(JSON.parse(run.out)).toEqual({
      format: 'hirecard/drafts-discard@1',
      id: RATED_ID,
      file: `.hirecard/drafts/${RATED_ID}.json`,
    });
    expect(left(run.files)).toEqual([NOTED_ID]);
  });

  it('takes the path that the list shows, and the short id', async () => {
    const byPath = await discard([`.hirecard/drafts/${RATED_ID}.json`, '--yes']);
    expect(left(byPath.files)).toEqual([NOTED_ID]);
    const { drafts } = JSON.parse((await hirecard(['drafts', '--format', 'json'], { files })).out);
    const byShortId = await discard([drafts[0].shortId, '--yes']);
    expect(left(byShortId.files)).toEqual([RATED_ID]);
  });

  it('leaves one alone that another terminal works on', async () => {
    const hold = JSON.stringify({ process: 99, host: 'host', since: '2026-11-20T10:00:00.000Z' });
    const held = { ...files, [`.hirecard/drafts/${RATED_ID}.x.hold`]: hold };
    const run = await discard([RATED_ID, '--yes'], { files: held, alive: [99] });
    expect({ exit: run.exit, files: run.files }).toEqual({ exit: 2, files: held });
    expect(run.err).toContain('[draft/in-use]');
  });

  it('removes one that cannot be read by the name of its file, and only with --yes', async () => {
    const broken = { ...files, '.hirecard/drafts/broken.json': '{' };
    const refused = await discard(['broken.json'], { files: broken });
    expect({ exit: refused.exit, files: refused.files }).toEqual({ exit: 2, files: broken });
    expect(refused.err).toContain('[draft/unreadable]');
    const run = await discard(['broken.json', '--yes'], { files: broken });
    expect({ exit: run.exit, files: run.files }).toEqual({ exit: 0, files });
    const hold = JSON.stringify({ process: 99, host: 'host', since: '2026-11-20T10:00:00.000Z' });
    const held = { ...broken, '.hirecard/drafts/broken.x.hold': hold };
    expect((await discard(['broken.json', '--yes'], { files: held, alive: [99] })).files).toEqual(held);
  });

  it.each([
    ['nothing of that name', 'nope', 'draft/not-found'],
    ['a beginning of several', '0000', 'draft/several'],
    ['an empty name', '', 'draft/not-found'],
    ['a path to something else', '../../roles/support.yaml', 'draft/not-found'],
  ])('refuses %s', async (_what, named, code) => {
    const run = await discard([named, '--yes']);
    expect({ exit: run.exit, files: run.files }).toEqual({ exit: 2, files });
    expect(run.err).toContain(`[${code}]`);
  });
});

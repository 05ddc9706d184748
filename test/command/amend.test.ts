/** A submitted scorecard is put right: by its candidate, by its file, or picked from a list. */
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../fake-prompter.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../terminal/a-role.ts';
import { hirecard, type Run, type RunOptions } from './run.ts';

type Contents = Readonly<Record<string, string>>;

const card = (candidate: string, interviewer: string, rating: number, at: string) => `format: hirecard/answers@1
role: support
candidate: { id: ${candidate} }
interviewer: ${interviewer}
submitted_at: ${at}
ratings:
  diagnosis: { rating: ${rating}, evidence: Guessed }
  empathy: 3
verdict: { answer: "No", reason: Slow }
`;

async function submitted(files: Contents, ...answers: readonly string[]): Promise<Contents> {
  let current = files;
  for (const text of answers) {
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files: { ...current, 'a.yaml': text } });
    expect(run.err).toBe('');
    current = run.files;
  }
  return current;
}

const JANE = 'scorecards/support/jane-doe/phone.ana.json';
const EARLY = '2026-11-18T10:00:00Z';
const LATE = '2026-11-19T10:00:00Z';
const files = await submitted(
  SUPPORT_FILES,
  card('jane-doe', 'ana', 2, EARLY),
  card('john-roe', 'ana', 3, LATE),
  card('jane-doe', 'bo', 4, LATE),
);

const WHY: ScriptedAnswer = { asks: 'Why is the submitted scorecard amended?', types: 'Mixed up' };
const SUBMIT: readonly ScriptedAnswer[] = [
  { asks: 'Submit this scorecard?', picks: 'Submit' },
  { asks: 'Afterwards it can only be amended', picks: 'Submit' },
];
const CHANGE: readonly ScriptedAnswer[] = [
  { asks: 'Submit this scorecard?', picks: 'Diagnosis' },
  { asks: 'Evidence for Diagnosis', types: 'Halved it' },
  { asks: 'Your rating of Diagnosis', rates: '4' },
];

const amend = (argv: readonly string[], answers: readonly ScriptedAnswer[], options: RunOptions = {}) =>
  hirecard(['amend', ...argv], { files, terminal: true, answers, ...options });

const added = (run: Run) => Object.keys(run.files).filter((path) => path.endsWith('.2.json'));

describe('amend', () => {
  it('begins at the review with what was submitted, asks why, and keeps the old one', async () => {
    const run = await amend(['jane-doe', '--interviewer', 'ana'], [WHY, ...CHANGE, ...SUBMIT]);
    expect({ exit: run.exit, added: added(run) }).toEqual({ exit: 0, added: [JANE.replace('.json', '.2.json')] });
    expect(run.files[JANE]).toBe(files[JANE]);
    expect(run.err).toContain('jane-doe, Support engineer, Phone interview, by ana\n');
    expect(run.err).toContain(`  ${JANE}\n`);
    const [path = ''] = added(run);
    const amendment = JSON.parse(run.files[path] ?? '');
    expect(amendment.amends).toEqual({ id: JSON.parse(files[JANE] ?? '').id, reason: 'Mixed up' });
    expect(amendment.ratings[0]).toMatchObject({ rating: 4, evidence: 'Halved it' });
    expect(amendment.verdict).toEqual({ answer: 'No', reason: 'Slow' });
    expect(run.out).toContain(`hirecard amend ${path}`);
  });

  it('leaves room between the last answer and the result, on a screen and nowhere else', async () => {
    const reason = [JANE, '--reason', 'Mixed up'];
    const seen = await amend(reason, SUBMIT);
    expect(seen.err).toMatch(/\nReview\n\n$/);
    const piped = await amend(reason, SUBMIT, { terminal: { input: true, err: true } });
    expect(piped.err).toMatch(/\nReview\n$/);
    expect(piped.out).toBe(seen.out);
    expect(piped.out).toMatch(/^\S/);
  });

  it('says before the submit when nothing was changed, and does not when something was', async () => {
    const NOTHING = 'Nothing was changed. Submit? Afterwards it can only be amended, with a reason';
    const TO_THE_QUESTION = SUBMIT.slice(0, 1);
    const unchanged = await amend([JANE], [WHY, ...TO_THE_QUESTION, { asks: NOTHING, picks: 'Submit' }]);
    expect(unchanged.exit).toBe(0);
    const changed = await amend([JANE], [WHY, ...CHANGE, ...TO_THE_QUESTION, { asks: NOTHING, picks: 'Submit' }]);
    expect(changed.err).toContain('asked "Submit? Afterwards');
    expect(added(changed)).toEqual([]);
    const again = await amend([JANE], [WHY, ...TO_THE_QUESTION, { asks: NOTHING, picks: 'Submit' }], {
      files: unchanged.files,
    });
    expect(added(again)).toHaveLength(1);
    expect(Object.keys(again.files)).toContain(JANE.replace('.json', '.3.json'));
  });

  it('takes the path of a scorecard, and the reason as an option', async () => {
    const run = await amend([JANE, '--reason', 'Mixed up'], SUBMIT);
    expect({ exit: run.exit, added: added(run) }).toEqual({ exit: 0, added: [JANE.replace('.json', '.2.json')] });
  });

  it('shows the reason first in the review, where it can be changed and left, and is never without one', async () => {
    const REASON: ScriptedAnswer = { asks: 'Submit this scorecard?', picks: 'Why it is amended' };
    const ASKED = 'Why is the submitted scorecard amended?';
    const run = await amend(
      [JANE, '--reason', 'Mixed up'],
      [
        REASON,
        { asks: ASKED, types: 'Mixed up two candidates' },
        REASON,
        { asks: ASKED, command: 'back', typed: '' },
        REASON,
        { asks: ASKED, command: 'back', typed: 'Mixed up two candidates of one name' },
        ...SUBMIT,
      ],
    );
    expect(run).toMatchObject({ exit: 0 });
    const [path = ''] = added(run);
    expect(JSON.parse(run.files[path] ?? '').amends.reason).toBe('Mixed up two candidates of one name');
    const paused = await amend([JANE, '--reason', 'Mixed up'], [REASON, { asks: ASKED, command: 'pause', typed: 'x' }]);
    expect(paused.exit).toBe(130);
    const [draft = ''] = Object.keys(paused.files).filter((name) => /drafts\/[^/.]+\.json$/.test(name));
    expect(JSON.parse(paused.files[draft] ?? '').amends.reason).toBe('x');
  });

  it('lists what fits, the latest first, and only the own ones of whoever sits here', async () => {
    const run = await amend([], [{ asks: 'Which scorecard?', picks: 'john-roe' }, WHY, ...SUBMIT], {
      gitIdentity: { name: 'Ana' },
    });
    expect(added(run)).toEqual(['scorecards/support/john-roe/phone.ana.2.json']);
    const others = await amend(
      [],
      [{ asks: 'Which scorecard?', picks: 'jane-doe, Phone interview, Support engineer, 2026-11-19' }],
      {
        gitIdentity: { name: 'Ana' },
      },
    );
    expect(others.err).toContain('has no choice');
  });

  it('takes the only own one without asking which', async () => {
    const run = await amend(['jane-doe'], [WHY, ...SUBMIT], { gitIdentity: { name: 'Bo' } });
    expect(added(run)).toEqual(['scorecards/support/jane-doe/phone.bo.2.json']);
  });

  it('never lists a colleague’s: who has none is told so, and how to correct one for a colleague', async () => {
    const run = await amend(['john-roe'], [], { gitIdentity: { name: 'Bo' } });
    const said = run.err.replace(/\s+/g, ' ');
    expect({ exit: run.exit, files: run.files }).toEqual({ exit: 2, files });
    expect(said).toContain('[card/none-of-yours]');
    expect(said).toContain('You are Bo (bo) here, and have not submitted a scorecard of john-roe');
    expect(said).toContain('hirecard amend john-roe --interviewer ana');
    expect(said).toContain('set it as the interviewer in your settings');
    expect(said).not.toMatch(/Guessed|2026-11-19/);
    const team = {
      ...files,
      'hirecard.config.yaml': 'format: hirecard/config@1\ninterviewer: { id: zed, name: Zed }\n',
    };
    const any = await amend([], [], { files: team });
    expect(any.err.replace(/\s+/g, ' ')).toContain('You are Zed (zed) here');
    expect(any.err.replace(/\s+/g, ' ')).toContain('(bo or ana)');
  });

  it('asks who sits here where nothing says so, before anything of a scorecard is shown', async () => {
    const YOU = 'Interviewer (you)';
    const single = await amend(['jane-doe'], [{ asks: YOU, picks: 'bo' }, WHY, ...SUBMIT]);
    expect(added(single)).toEqual(['scorecards/support/jane-doe/phone.bo.2.json']);
    const several = await amend(
      [],
      [{ asks: YOU, picks: 'ana' }, { asks: 'Which scorecard?', picks: 'john' }, WHY, ...SUBMIT],
    );
    expect(added(several)).toEqual(['scorecards/support/john-roe/phone.ana.2.json']);
    const nobody = await amend(['john-roe'], [{ asks: YOU, accepts: true }]);
    expect(nobody.err).toContain('[card/none-of-yours]');
    const left = await amend(['john-roe'], [{ asks: YOU, interrupts: true }]);
    expect(left.err).not.toContain('scorecards/');
  });

  describe('of a colleague', () => {
    const ASK = 'Go on in the name of ana?';
    const BO = { gitIdentity: { name: 'Bo' } };

    it.each([
      ['by path', [JANE]],
      ['by --interviewer', ['jane-doe', '--interviewer', 'ana']],
    ])('%s warns before anything is shown, and no is the answer to begin with', async (_how, argv) => {
      const run = await amend(argv, [{ asks: ASK, accepts: true }], BO);
      expect({ exit: run.exit, files: run.files }).toEqual({ exit: 130, files });
      const said = run.err.replace(/\s+/g, ' ');
      expect(said).toContain(
        "This scorecard is ana's, and you are Bo here. The amendment will stand under ana's name.",
      );
      expect(said).not.toContain('Phone interview');
    });

    it('goes on when that is wanted', async () => {
      const run = await amend([JANE], [{ asks: ASK, confirms: true }, WHY, ...SUBMIT], BO);
      expect(added(run)).toEqual([JANE.replace('.json', '.2.json')]);
    });

    it('says that there are several before they are listed', async () => {
      const run = await amend(['--interviewer', 'ana'], [{ asks: ASK, confirms: false }], BO);
      expect(run.err).toContain("These scorecards are ana's");
    });

    it('does not warn of one’s own', async () => {
      const run = await amend([JANE], [WHY, ...SUBMIT], { gitIdentity: { name: 'Ana' } });
      expect(run.exit).toBe(0);
      expect(run.err).not.toContain('will stand under');
    });
  });

  it.each([
    ['gone', { 'roles/support.yaml': undefined }],
    ['broken', { 'roles/support.yaml': 'not a role' }],
  ])('works from the rubric of the scorecard when the role file is %s', async (_how, change) => {
    const later = Object.fromEntries(
      Object.entries({ ...files, 'roles/.gitkeep': '', ...change }).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text]],
      ),
    );
    const run = await amend([JANE], [WHY, ...CHANGE, ...SUBMIT], { files: later });
    expect({ exit: run.exit, added: added(run).length }).toEqual({ exit: 0, added: 1 });
  });

  it('asks for the reason last, and has it on disk before the next question', async () => {
    const later = { ...files, 'roles/support.yaml': SUPPORT_ROLE.replace('60%', '70%').replace('40%', '30%') };
    const KEEP: ScriptedAnswer = { asks: 'Go on with which rubric?', picks: 'The one' };
    const run = await amend([JANE], [KEEP, WHY, { asks: 'Submit this scorecard?', interrupts: true }], {
      files: later,
    });
    const path = Object.keys(run.files).find((each) => /drafts\/[^/.]+\.json$/.test(each)) ?? '';
    expect(JSON.parse(run.files[path] ?? '').amends.reason).toBe('Mixed up');
  });

  it('offers the role as it is now, and with --current-rubric moves to it', async () => {
    const later = { ...files, 'roles/support.yaml': SUPPORT_ROLE.replace('60%', '70%').replace('40%', '30%') };
    const kept = await amend([JANE], [{ asks: 'Go on with which rubric?', picks: 'The one' }, WHY, ...SUBMIT], {
      files: later,
    });
    const moved = await amend([JANE, '--current-rubric'], [WHY, ...SUBMIT], { files: later });
    const digests = [files, kept.files, moved.files].map((all) => {
      const path = JANE.replace('.json', all === files ? '.json' : '.2.json');
      return JSON.parse(all[path] ?? '').role.digest;
    });
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  it('of an amendment amends the one that stands', async () => {
    const first = await amend([JANE], [WHY, ...CHANGE, ...SUBMIT]);
    const second = await amend([JANE], [WHY, ...SUBMIT], { files: first.files });
    const third = JSON.parse(second.files[JANE.replace('.json', '.3.json')] ?? '');
    expect(third.amends.id).toBe(JSON.parse(first.files[JANE.replace('.json', '.2.json')] ?? '').id);
    expect(third.ratings[0].rating).toBe(4);
    expect(second.err).toContain(
      [
        'jane-doe, Support engineer, Phone interview, by ana',
        `  ${JANE}`,
        '  It was amended already, last on 2026-11-20 10:00 UTC, by:',
        `  ${JANE.replace('.json', '.2.json')}`,
        '  The amendment to come replaces that one; all of them are kept.',
        '',
      ].join('\n'),
    );
    expect(first.err).not.toContain('amended already');
    const latest = await amend([JANE.replace('.json', '.2.json')], [WHY, ...SUBMIT], { files: first.files });
    expect(latest.exit).toBe(0);
    expect(latest.err).not.toContain('amended already');
  });

  it('offers the amendment that was begun already', async () => {
    const paused = await amend([JANE], [WHY, { asks: 'Submit this scorecard?', picks: 'Pause' }]);
    expect(paused.exit).toBe(130);
    const run = await amend(
      [JANE],
      [{ asks: 'There is an open amendment of this scorecard', picks: 'Resume' }, ...SUBMIT],
      {
        files: paused.files,
      },
    );
    expect(run.exit).toBe(0);
  });

  it('takes answers from a file without a terminal', async () => {
    const run = await amend(['jane-doe', '--answers', 'a.yaml', '--reason', 'Mixed up'], [], {
      files: { ...files, 'a.yaml': card('jane-doe', 'ana', 5, LATE) },
      terminal: false,
    });
    expect({ err: run.err, exit: run.exit, added: added(run).length }).toEqual({ err: '', exit: 0, added: 1 });
  });

  it.each([
    ['nobody of that name', ['nobody'], 'card/nothing-to-amend'],
    ['a file that is not there', ['scorecards/support/jane-doe/phone.zoe.json'], 'card/not-found'],
    ['a file that is no scorecard of this workspace', ['roles/support.yaml'], 'card/not-found'],
    ['an empty reason', [JANE, '--reason', ' '], 'cli/missing-reason'],
    ['answers for somebody else', ['john-roe', '--answers', 'a.yaml', '--reason', 'x'], 'answers/other-interview'],
  ])('refuses %s, and changes nothing', async (_what, argv, code) => {
    const all = { ...files, 'a.yaml': card('jane-doe', 'ana', 5, LATE) };
    const run = await amend(argv, [], { files: all });
    expect(run.exit).toBe(2);
    expect(run.err).toContain(`[${code}]`);
    expect(run.files).toEqual(all);
  });

  it('without a terminal names the way with a file', async () => {
    const run = await amend([JANE], [], { terminal: false });
    expect(run.exit).toBe(2);
    expect(run.err).toContain('hirecard amend --answers FILE');
  });

  it('says that a scorecard cannot be read rather than that there is none', async () => {
    const run = await amend([JANE], [], { files: { ...files, [JANE]: '{' } });
    expect({ exit: run.exit, unreadable: run.err.includes('[card/unreadable]') }).toEqual({
      exit: 2,
      unreadable: true,
    });
    expect(run.err).not.toContain('phone.bo');
  });

  it('has its earlier name: interview --amend', async () => {
    const run = await hirecard(['interview', '--amend', '--candidate', 'jane-doe', '--interviewer', 'ana'], {
      files,
      terminal: true,
      answers: [WHY, ...SUBMIT],
    });
    expect({ exit: run.exit, added: added(run).length }).toEqual({ exit: 0, added: 1 });
  });
});

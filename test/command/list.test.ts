import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const files = await submitted([callAnswers('ana', 5), callAnswers('ben', 2)]);

describe('list', () => {
  it('shows who has submitted what, and the stages nobody has done', async () => {
    const run = await hirecard(['list'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toBe(`Interviews

Support engineer (support)
  Jane Doe (jane-doe)

  Stage   Interviewer  State       When
  ──────  ───────────  ──────────  ────────────────────
  call    ana          submitted   2026-11-20 11:00 UTC
  call    ben          submitted   2026-11-20 11:00 UTC
  letter               nobody yet
`);
  });

  it('tells nobody what the others think: no outcome, no score, in no format', async () => {
    for (const format of ['terminal', 'json']) {
      const run = await hirecard(['list', '--format', format], { files });
      expect(run.out).toContain('jane-doe');
      expect(run.out).not.toMatch(
        /"(?:outcome|countsAs|score|result|verdict|ratings?)"|\bhire\b|no.hire|\byes\b|\d\.\d\d\b/i,
      );
    }
  });

  it('prints JSON', async () => {
    const run = await hirecard(['list', '--format', 'json'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    const list = JSON.parse(run.out);
    expect(Object.keys(list)).toEqual(['format', 'interviews']);
    expect(list.format).toBe('hirecard/list@1');
    expect(list.interviews[0]).toEqual({
      role: 'support',
      candidate: { id: 'jane-doe', name: 'Jane Doe' },
      stage: 'call',
      interviewer: { id: 'ana' },
      file: CARD_OF_ANA,
      state: 'submitted',
      at: '2026-11-20T11:00:00.000Z',
    });
  });

  it('lists what cannot be read, says why on standard error, and goes on', async () => {
    const run = await hirecard(['list'], { files: { ...files, [CARD_OF_ANA]: '{' } });
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/call +ana +cannot be read/);
    expect(run.out).toMatch(/call +ben +submitted/);
    expect(run.err).toContain(`${CARD_OF_ANA}:`);
  });

  it('is narrowed by --role, and names the nearest role for one that is not there', async () => {
    expect((await hirecard(['list', '--role', 'support'], { files })).out).toContain('jane-doe');
    const run = await hirecard(['list', '--role', 'suport'], { files });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('"support"');
  });

  it('says what to do in a workspace without scorecards', async () => {
    const run = await hirecard(['list'], { files: { 'roles/support.yaml': ROLE, 'scorecards/.keep': '' } });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toContain('hirecard interview makes the first');
  });
});

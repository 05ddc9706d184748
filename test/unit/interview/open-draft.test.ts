/** A draft that another terminal works on: said before anyone goes on with it or begins anew. */
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import { aWorld, drafts, run, START, textOf } from './a-walk.ts';

const LEFT: readonly ScriptedAnswer[] = [START, { asks: 'Evidence for Diagnosis', command: 'pause' }];

/** The same interview begun before, and process 99 at work on it. */
async function held(answers: readonly ScriptedAnswer[], alive: readonly number[]) {
  const first = aWorld(LEFT);
  await run(first);
  const [path = ''] = drafts(first);
  const hold = JSON.stringify({ process: 99, host: 'host', since: '2026-11-20T09:30:12.345Z' });
  const files = { [path]: textOf(first, path), [path.replace('.json', '.x.hold')]: hold };
  const roles = Object.fromEntries(
    Object.keys(first.files.snapshot())
      .filter((name) => name.includes('/roles/'))
      .map((name) => [name, textOf(first, name)]),
  );
  return aWorld(answers, { files: { ...roles, 'scorecards/.gitkeep': '', ...files }, alive, firstId: 500 });
}

const said = (world: Awaited<ReturnType<typeof held>>) => world.errText().replace(/\s+/g, ' ');

describe('an open draft that another terminal works on', () => {
  it('is said where it is offered, with a time as people read it, and starting anew is a choice', async () => {
    const world = await held([{ asks: 'There is an open draft', picks: 'Start anew' }, START, ...LEFT.slice(1)], [99]);
    expect(await run(world)).toBe(130);
    world.person.finished();
    expect(said(world)).toContain('open in another terminal (process 99, since 2026-11-20 09:30 UTC)');
    expect(said(world)).toMatch(/remove \S+\.x\.hold/);
    expect(said(world)).not.toContain('09:30:12');
  });

  it('cannot be gone on with until it is closed there', async () => {
    const world = await held([{ asks: 'There is an open draft', picks: 'Resume it at: Diagnosis (once' }], [99]);
    await expect(run(world)).rejects.toMatchObject({
      code: 'draft/in-use',
      message: expect.stringContaining('since 2026-11-20 09:30 UTC'),
    });
  });

  it('is an open draft as any other once that terminal has gone', async () => {
    const world = await held([{ asks: 'There is an open draft', accepts: true }, ...LEFT.slice(1)], []);
    expect(await run(world)).toBe(130);
    expect(said(world)).not.toContain('another terminal');
  });

  it('is marked in the list of drafts to pick from', async () => {
    const two = (alive: readonly number[], picks: string) =>
      held([{ asks: 'There is an open draft', picks: 'Start anew' }, ...LEFT], alive).then(async (world) => {
        await run(world);
        return aWorld([{ asks: 'Which draft?', picks }], {
          disk: world.files,
          alive,
          firstId: 900,
        });
      });
    const open = await two([99], '2026-11-20 10:00 UTC, open in another terminal, Jane Doe');
    await expect(run(open, { resume: true })).rejects.toMatchObject({ code: 'draft/in-use' });
    const free = await two([], '2026-11-20 10:00 UTC, open in another terminal');
    await expect(run(free, { resume: true })).rejects.toThrow('has no choice');
  });
});

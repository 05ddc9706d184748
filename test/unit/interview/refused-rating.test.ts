/** The highest and the lowest rating need evidence: what happens when there is none yet. */
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../../terminal/a-role.ts';
import { aWorld, DIAGNOSIS, drafts, run, START, textOf } from './a-walk.ts';

const WITHOUT: readonly ScriptedAnswer[] = [
  { asks: 'Evidence for Diagnosis', types: '' },
  { asks: 'Your rating of Diagnosis', rates: '5' },
];
const PAUSE: ScriptedAnswer = { asks: 'Your rating of Diagnosis', command: 'pause' };
const NOT_TAKEN = '5 was not taken, because it needs evidence.';

async function walked(...answers: readonly ScriptedAnswer[]): Promise<FakeWorld> {
  const world = aWorld([START, ...answers]);
  expect(await run(world)).toBe(130);
  world.person.finished();
  expect(world.errText()).toContain('A rating of 5 on Diagnosis is the highest there is and needs evidence');
  return world;
}

const draftIn = (world: FakeWorld) => JSON.parse(textOf(world, drafts(world)[0] ?? ''));

describe('a rating that was refused for want of evidence', () => {
  it('is not taken without, and that is said above the ratings', async () => {
    for (const leave of [
      { asks: 'Evidence for Diagnosis', accepts: true },
      { asks: 'Evidence for Diagnosis', command: 'back' },
    ] as const) {
      const world = await walked(...WITHOUT, leave, PAUSE);
      expect(world.errText().split(NOT_TAKEN)).toHaveLength(2);
      expect(draftIn(world).ratings).toEqual([]);
    }
  });

  it('is heard in plain mode too', async () => {
    const leave: ScriptedAnswer = { asks: 'Evidence for Diagnosis', accepts: true };
    const world = aWorld([START, ...WITHOUT, leave, PAUSE], { plain: true });
    await run(world);
    world.person.finished();
    expect(world.errText()).toContain(`\n${NOT_TAKEN}\n`);
  });

  it('and not when there was some: then it can be rated so', async () => {
    const world = await walked(
      ...WITHOUT,
      { asks: 'Evidence for Diagnosis', types: 'Halved it' },
      { asks: 'Your rating of Diagnosis', rates: '5' },
      { asks: 'Evidence for Empathy', command: 'pause' },
    );
    expect(world.errText()).not.toContain('was not taken');
    expect(draftIn(world).ratings).toMatchObject([{ rating: 5, evidence: 'Halved it' }]);
  });

  it('Esc keeps what was typed and leads to the ratings, not to the brief', async () => {
    const world = await walked(
      ...WITHOUT,
      { asks: 'Evidence for Diagnosis', command: 'back', typed: 'Halved' },
      { asks: 'Your rating of Diagnosis', rates: '5' },
      { asks: 'Evidence for Empathy', command: 'pause' },
    );
    expect(world.errText()).not.toContain('was not taken');
    expect(draftIn(world).ratings).toMatchObject([{ rating: 5, evidence: 'Halved' }]);
  });

  it('the help in between changes nothing of it, and Esc leaves the help', async () => {
    await walked(
      ...WITHOUT,
      { asks: 'Evidence for Diagnosis', command: 'help' },
      { asks: 'Diagnosis', command: 'back' },
      { asks: 'Evidence for Diagnosis', command: 'back' },
      PAUSE,
    );
  });

  it('at the next visit Esc leads back as always', async () => {
    await walked(
      ...WITHOUT,
      { asks: 'Evidence for Diagnosis', command: 'back' },
      { asks: 'Your rating of Diagnosis', command: 'back' },
      { asks: 'Evidence for Diagnosis', command: 'back' },
      START,
      ...DIAGNOSIS,
      { asks: 'Evidence for Empathy', command: 'pause' },
    );
  });

  it('is the focused one when the ratings come again', async () => {
    const world = await walked(
      ...WITHOUT,
      { asks: 'Evidence for Diagnosis', types: 'Halved it' },
      { asks: 'Your rating of Diagnosis', accepts: true },
      { asks: 'Evidence for Empathy', command: 'pause' },
    );
    expect(draftIn(world).ratings).toMatchObject([{ rating: 5, evidence: 'Halved it' }]);
  });
});

describe('where every rating needs evidence', () => {
  const REQUIRED = {
    files: { ...SUPPORT_FILES, 'roles/support.yaml': SUPPORT_ROLE.replace('evidence: extremes', 'evidence: required') },
  };
  const WHY =
    'Diagnosis needs evidence with its rating, so that others can follow it. Without it, only "not assessed" is open.';
  const said = (world: FakeWorld) => world.errText().replace(/\s+/g, ' ');

  it('an empty one is refused before the rating, which can be "not assessed"', async () => {
    const world = aWorld(
      [
        START,
        { asks: 'Evidence for Diagnosis', types: '' },
        { asks: 'Your rating of Diagnosis', rates: 'not-assessed' },
        { asks: 'Why was Diagnosis not assessed?', picks: 'It was not asked' },
        { asks: 'Evidence for Empathy', command: 'pause' },
      ],
      REQUIRED,
    );
    await run(world);
    expect(said(world)).toContain(WHY);
    expect(draftIn(world).ratings).toMatchObject([{ notAssessed: { reason: 'not-asked' } }]);
  });

  it('a rating all the same leads back to the evidence, and is focused when there is some', async () => {
    const world = aWorld(
      [
        START,
        { asks: 'Evidence for Diagnosis', types: '' },
        { asks: 'Your rating of Diagnosis', rates: '3' },
        { asks: 'Evidence for Diagnosis', types: 'Halved it' },
        { asks: 'Your rating of Diagnosis', accepts: true },
        { asks: 'Evidence for Empathy', command: 'pause' },
      ],
      REQUIRED,
    );
    await run(world);
    world.person.finished();
    expect(draftIn(world).ratings).toMatchObject([{ rating: 3, evidence: 'Halved it' }]);
  });

  it('nothing is said where there is some', async () => {
    const world = aWorld(
      [START, { asks: 'Evidence for Diagnosis', types: 'x' }, { asks: 'Your rating of', command: 'pause' }],
      REQUIRED,
    );
    await run(world);
    expect(said(world)).not.toContain('needs evidence');
  });
});

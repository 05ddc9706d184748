/** Ctrl-C, or a signal, in the middle of a line: what stood in it is kept, as a pause keeps it. */
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { aWorld, DIAGNOSIS, drafts, later, REST, run, START, textOf, WHO } from './a-walk.ts';

const draftIn = (world: FakeWorld) => JSON.parse(textOf(world, drafts(world)[0] ?? ''));
const NOTES = { ...WHO, notes: true } as const;

async function interrupted(answers: readonly ScriptedAnswer[], options: Parameters<typeof run>[1] = WHO) {
  const world = aWorld(answers);
  expect(await run(world, options)).toBe(130);
  world.person.finished();
  expect(world.errText()).toContain('Stopped. Every ');
  expect(world.errText()).not.toContain('Paused');
  return world;
}

describe('an interruption in the middle of a line', () => {
  it('keeps evidence', async () => {
    const world = await interrupted([START, { asks: 'Evidence for Diagnosis', interrupts: true, typed: 'Halved' }]);
    const second = later(world, [
      { asks: 'Evidence for Diagnosis', accepts: true },
      { asks: 'Your rating of Diagnosis', rates: '4' },
      { asks: 'Evidence for Empathy', command: 'pause' },
    ]);
    await run(second, { resume: '00000000' });
    expect(draftIn(second).ratings).toMatchObject([{ dimension: 'diagnosis', evidence: 'Halved' }]);
  });

  it('keeps the answer to a question of the role, and the reason of the verdict', async () => {
    const before = [START, ...DIAGNOSIS, ...REST.slice(0, 6)];
    const field = await interrupted([...before, { asks: 'What should the next', interrupts: true, typed: 'Depth' }]);
    expect(Object.values(draftIn(field).fields)).toEqual(['Depth']);
    const verdict = await interrupted([
      ...before,
      ...REST.slice(6, 8),
      { asks: 'Why "Yes"?', interrupts: true, typed: 'Calm' },
    ]);
    expect(draftIn(verdict).verdict).toEqual({ answer: 'Yes', reason: 'Calm' });
  });

  it('makes a note of what it was about', async () => {
    const world = await interrupted([{ asks: 'of 30 minutes', interrupts: true, typed: 'Half', topic: 0 }], NOTES);
    expect(draftIn(world).notes).toEqual([{ at: expect.any(String), dimension: 'diagnosis', text: 'Half' }]);
    expect(world.errText()).toContain('The line you had begun is kept as a note on Diagnosis.');
    expect(world.errText()).toContain('Go on with the notes:');
  });

  it('replaces an answer that was given before, as a pause does, and asks nothing more', async () => {
    const world = await interrupted([
      START,
      { asks: 'Evidence for Diagnosis', types: 'Halved' },
      { asks: 'Your rating of Diagnosis', rates: '5' },
      { asks: 'Evidence for Empathy', command: 'back' },
      { asks: 'Evidence for Diagnosis', interrupts: true, typed: 'Halved it' },
    ]);
    expect(draftIn(world).ratings).toMatchObject([{ rating: 5, evidence: 'Halved it' }]);
  });

  it('while the editor is open keeps what was saved in it', async () => {
    const evidence = await interrupted([
      START,
      { asks: 'Evidence for Diagnosis', command: 'editor', typed: '' },
      { asks: 'Evidence for Diagnosis', interrupts: true, typed: 'An hour\nof evidence' },
      { asks: 'Your rating of Diagnosis', interrupts: true },
    ]);
    expect(draftIn(evidence).pendingEvidence).toEqual({ diagnosis: 'An hour\nof evidence' });
    const before = [START, ...DIAGNOSIS, ...REST.slice(0, 6)];
    const field = await interrupted([
      ...before,
      { asks: 'What should the next', command: 'editor', typed: '' },
      { asks: 'What should the next', interrupts: true, typed: 'Depth' },
      { asks: 'All in all', interrupts: true },
    ]);
    expect(Object.values(draftIn(field).fields)).toEqual(['Depth']);
  });

  it('while the editor is open keeps what was typed before, where nothing was saved in it', async () => {
    const before = [START, ...DIAGNOSIS, ...REST.slice(0, 6)];
    const lost = (asks: string) =>
      [
        { asks, command: 'editor', typed: 'Typed first' },
        { asks, interrupts: true },
      ] as const;
    const field = await interrupted([...before, ...lost('What should the next')]);
    expect(Object.values(draftIn(field).fields)).toEqual(['Typed first']);
    const verdict = await interrupted([...before, ...REST.slice(6, 8), ...lost('Why "Yes"?')]);
    expect(draftIn(verdict).verdict).toEqual({ answer: 'Yes', reason: 'Typed first' });
    const FLAGGED = { asks: 'Red flags you saw', ticks: ['Blames a former team'] } as const;
    const flag = await interrupted([...before.slice(0, -1), FLAGGED, ...lost('what did you see or hear?')]);
    expect(draftIn(flag).redFlags).toMatchObject([{ evidence: 'Typed first' }]);
  });

  it('keeps everything before it where nothing was typed', async () => {
    const world = await interrupted([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', interrupts: true }]);
    expect(draftIn(world).ratings).toMatchObject([{ evidence: 'Halved it' }]);
  });
});

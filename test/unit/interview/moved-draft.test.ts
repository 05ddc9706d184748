/** Drafts of the same interview, after one was moved to a new rubric. */
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../../src/world.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { SUPPORT_ROLE } from '../../terminal/a-role.ts';
import { aWorld, DIAGNOSIS, drafts, later, run, START, textOf } from './a-walk.ts';

const ADDED = SUPPORT_ROLE.replace('60%', '40%')
  .replace('  - id: empathy', '  - { id: writing, name: Writing, weight: 20% }\n  - id: empathy')
  .replace('[diagnosis, empathy,', '[diagnosis, writing, empathy,');

/** Paused at the second dimension of two, then moved to a rubric that has another one before it. */
async function moved() {
  const first = aWorld([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', command: 'pause' }]);
  await run(first);
  await first.files.writeAtomic('/team/roles/support.yaml', ADDED);
  const second = later(first, [
    { asks: 'Go on with which rubric?', picks: 'The new one' },
    { asks: 'Evidence for Writing', command: 'pause' },
  ]);
  await run(second, { resume: true });
  return second;
}

describe('a draft that was moved to a new rubric', () => {
  it('goes on at the dimension that was added', async () => {
    const world = await moved();
    world.person.finished();
    const steps = drafts(world).map((path) => JSON.parse(textOf(world, path)).step);
    expect(steps).toContainEqual({ kind: 'dimension', dimension: 'writing' });
  });
});

/** The labels of the list of drafts; the first is picked. */
async function draftLabels(world: FakeWorld): Promise<readonly string[]> {
  const third = later(world, [
    { asks: 'Which draft?', picks: '2026' },
    { asks: 'Evidence for', command: 'pause' },
  ]);
  let labels: readonly string[] = [];
  const choose: Prompter['choose'] = (question) => {
    if (question.message === 'Which draft?') labels = question.choices.map(({ label }) => label);
    return third.person.choose(question);
  };
  const prompter = { ...third.person, choose };
  await run({ ...third, prompter: async () => prompter }, { resume: true });
  return labels;
}

describe('the list of drafts', () => {
  it('tells drafts of the same interview apart in what 40 columns show', async () => {
    const labels = await draftLabels(await moved());
    // The second process began at noon; the first one two hours before it.
    expect(labels).toEqual([
      expect.stringMatching(/^2026-11-20 12:00 UTC, Jane Doe \(jane-doe\), Support engineer, phone, by ana$/),
      expect.stringMatching(/^2026-11-20 10:00 UTC, an earlier version of the role, Jane Doe \(jane-doe\), /),
    ]);
    expect(new Set(labels.map((label) => label.slice(0, 36))).size).toBe(2);
  });

  it('says nothing of versions when the role cannot be read today', async () => {
    const world = await moved();
    world.files.put('/team/roles/support.yaml', 'not a role');
    const labels = await draftLabels(world);
    expect(labels).toHaveLength(2);
    expect(labels.join()).not.toContain('earlier version');
  });
});

/** Drafts of the same interview, after one was moved to a new rubric. */
import { describe, expect, it } from 'vitest';
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

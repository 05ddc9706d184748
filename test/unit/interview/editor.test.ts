import { describe, expect, it } from 'vitest';
import { evidenceScreen } from '../../../src/interview/screens/dimension.ts';
import { aWorld, run, START } from './a-walk.ts';

const screen = { columns: 40, color: 0 } as const;

describe('evidence from the editor', () => {
  it('is shown again before the rating', async () => {
    const world = aWorld([
      START,
      { asks: 'Evidence for Diagnosis', command: 'editor', typed: '' },
      { asks: 'Evidence for Diagnosis', edits: 'First\nSecond' },
      { asks: 'Your rating of Diagnosis', command: 'pause' },
    ]);
    await run(world);
    world.person.finished();
    expect(world.errText()).toContain('Evidence as saved:\n  First\n  Second\n');
  });

  it('in its first four lines, and says how many more there are', () => {
    expect(evidenceScreen('a\nb\nc\nd\ne\nf', screen)).toBe(
      'Evidence as saved:\n  a\n  b\n  c\n  d\n      and 2 more lines\n',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { panelDocument } from '../../../src/report/json/panel.ts';
import { panelSchema } from '../../../src/source/panel/panel-schema.ts';
import { plainRole } from '../report/plain-role.ts';
import { panelInput, rated, samplePanel, scorecard } from '../report/sample-panel.ts';

/** As a program gets it. */
function printed(input: Parameters<typeof panelDocument>[0]): unknown {
  return JSON.parse(JSON.stringify(panelDocument(input)));
}

describe('panelSchema', () => {
  it('fits a panel with everything in it', () => {
    expect(panelSchema.parse(printed(samplePanel({ notes: ['The role was edited since.'] })))).toEqual(
      printed(samplePanel({ notes: ['The role was edited since.'] })),
    );
  });

  it('fits a panel of one, and an amended one', () => {
    const role = plainRole();
    const first = scorecard(role, 'ana', 'data', { assessments: [rated('analytics', 2)] });
    const amended = scorecard(
      role,
      'ana',
      'data',
      { assessments: [rated('analytics', 5)] },
      { id: 'second', amends: { id: first.id, reason: 'Mixed up two candidates' } },
    );
    expect(() => panelSchema.parse(printed(panelInput([first])))).not.toThrow();
    expect(() => panelSchema.parse(printed(panelInput([first, amended])))).not.toThrow();
  });

  it('fits a panel in which nothing was rated', () => {
    const assessments = [{ kind: 'not-assessed', dimension: 'analytics', reason: 'not-asked' }] as const;
    expect(() =>
      panelSchema.parse(printed(panelInput([scorecard(plainRole(), 'ana', 'data', { assessments })]))),
    ).not.toThrow();
  });

  it('is strict: a key it does not know is a fault', () => {
    const document = printed(samplePanel()) as Record<string, unknown>;
    expect(panelSchema.safeParse({ ...document, mood: 'good' }).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { nextStep, previousStep, stepKey, stepsOf } from '../../../src/domain/interview/steps.ts';
import { plainRole } from '../report/plain-role.ts';

const keys = (role = plainRole(), stage = 'on-site') => stepsOf(role, stage).map(stepKey);

describe('the steps of a stage', () => {
  it('are brief, dimensions in the role order, checks, signs, fields, verdict, review', () => {
    expect(keys()).toEqual([
      'brief',
      'dimension strategy',
      'dimension influence',
      'dimension writing',
      'check can-start',
      'signals',
      'red-flags',
      'field next-round',
      'verdict',
      'review',
    ]);
  });

  it('are those of the stage alone', () => {
    expect(keys(plainRole(), 'data')).toEqual([
      'brief',
      'dimension analytics',
      'signals',
      'red-flags',
      'field next-round',
      'verdict',
      'review',
    ]);
  });

  it('leave out what the role does not ask', () => {
    const bare = plainRole({ signals: { strong: [], weak: [] }, redFlags: [], fields: [], verdict: [] });
    expect(keys(bare, 'data')).toEqual(['brief', 'dimension analytics', 'review']);
  });

  it('keep the order of the role when the stage names its dimensions in another', () => {
    const [first] = plainRole().stages;
    const role = plainRole({ stages: first ? [{ ...first, dimensions: ['writing', 'strategy'] }] : [] });
    expect(keys(role).slice(1, 3)).toEqual(['dimension strategy', 'dimension writing']);
  });

  it('do not lead beyond either end', () => {
    expect(previousStep(plainRole(), 'on-site', { kind: 'brief' })).toEqual({ kind: 'brief' });
    expect(nextStep(plainRole(), 'on-site', { kind: 'review' })).toEqual({ kind: 'review' });
  });

  it('start over from a step the walk does not have', () => {
    expect(nextStep(plainRole(), 'on-site', { kind: 'field', field: 'gone' })).toEqual({ kind: 'brief' });
  });
});

import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact.ts';
import { gaps, readyToSubmit } from '../../../src/domain/interview/gaps.ts';
import { plainRole } from '../report/plain-role.ts';
import { aDraft, applied, COMPLETE } from './a-draft.ts';

const role = plainRole();

describe('what a draft lacks', () => {
  it('an empty one lacks every dimension and the verdict; a check may stay open', () => {
    expect(readyToSubmit(role, aDraft())).toEqual([
      'Strategy is not rated yet.',
      'Influence is not rated yet.',
      'Writing is not rated yet.',
      'Your own verdict is not given yet.',
    ]);
    expect(gaps(role, aDraft()).find(({ step }) => step.kind === 'check')).toMatchObject({ blocks: false });
  });

  it('a complete one lacks nothing', () => {
    expect(gaps(role, applied(role, aDraft(), ...COMPLETE))).toEqual([]);
  });

  it('a rating without evidence, a flag without evidence and a verdict without a reason deserve a look', () => {
    const draft = applied(
      role,
      aDraft(),
      ...COMPLETE,
      { kind: 'evidence', dimension: 'influence', text: '' },
      { kind: 'red-flags', ids: ['claims-credit'] },
      { kind: 'verdict', answer: 'Yes', reason: '' },
    );
    expect(readyToSubmit(role, draft)).toEqual([]);
    expect(gaps(role, draft).map(({ text }) => text)).toEqual([
      'Influence has no evidence.',
      'The red flag "Claims credit for the work of others" has no evidence.',
      'Your verdict has no reason.',
    ]);
  });

  it('a red flag that rules a candidate out blocks until it says what was seen', () => {
    const flag = { id: 'lied', text: 'Lied about a degree', severity: 'reject' } as const;
    const strict = plainRole({ redFlags: [flag, { id: 'late', text: 'Came late', severity: 'note' }] });
    const seen = applied(strict, aDraft(strict), ...COMPLETE, { kind: 'red-flags', ids: ['lied', 'late'] });
    expect(readyToSubmit(strict, seen)).toEqual([
      'The red flag "Lied about a degree" has no evidence. A red flag that rules a candidate out needs what you saw or heard.',
    ]);
    const said = applied(strict, seen, { kind: 'red-flag-evidence', id: 'lied', text: 'Said so when asked' });
    expect(readyToSubmit(strict, said)).toEqual([]);
  });

  it('a required field blocks', () => {
    const strict = plainRole({ fields: [{ id: 'next-round', ask: 'What next?', required: true }] });
    expect(readyToSubmit(strict, applied(strict, aDraft(strict), ...COMPLETE))).toEqual([
      '"What next?" needs an answer.',
    ]);
  });

  it('evidence that became required blocks', () => {
    const draft = applied(role, aDraft(), ...COMPLETE, { kind: 'evidence', dimension: 'influence', text: '' });
    const [first, ...others] = readyToSubmit(plainRole({ evidence: 'required' }), draft);
    expect(first).toContain('Influence needs evidence');
    expect(others).toEqual([]);
  });

  it('a role without a verdict lacks none', () => {
    const plain = plainRole({ verdict: [] });
    const draft = applied(plain, aDraft(plain, 'data'), { kind: 'rate', dimension: 'analytics', rating: exact(3) });
    expect(readyToSubmit(plain, draft)).toEqual([]);
  });
});

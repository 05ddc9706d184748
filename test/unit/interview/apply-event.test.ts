import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact.ts';
import { refusalOf } from '../../../src/domain/interview/refusal.ts';
import { plainRole } from '../report/plain-role.ts';
import { aDraft, applied } from './a-draft.ts';

const role = plainRole();
const rate = (dimension: string, rating: number | string) =>
  ({ kind: 'rate', dimension, rating: exact(rating) }) as const;
const evidence = (dimension: string, text: string) => ({ kind: 'evidence', dimension, text }) as const;

describe('evidence and ratings', () => {
  it('evidence waits for its rating, and goes with it', () => {
    const waiting = applied(role, aDraft(), evidence('strategy', ' Stopped a line '));
    expect(waiting.pendingEvidence).toEqual({ strategy: 'Stopped a line' });
    expect(waiting.answers.assessments).toEqual([]);
    const rated = applied(role, waiting, rate('strategy', 5));
    expect(rated.pendingEvidence).toEqual({});
    expect(rated.answers.assessments).toEqual([
      { kind: 'rated', dimension: 'strategy', rating: exact(5), evidence: 'Stopped a line' },
    ]);
  });

  it('a changed rating keeps the evidence, changed evidence keeps the rating', () => {
    const draft = applied(role, aDraft(), evidence('strategy', 'a'), rate('strategy', 5), rate('strategy', 2));
    expect(applied(role, draft, evidence('strategy', 'b')).answers.assessments).toEqual([
      { kind: 'rated', dimension: 'strategy', rating: exact(2), evidence: 'b' },
    ]);
  });

  it('not assessed keeps what was written, as the interviewer’s own words', () => {
    const draft = applied(role, aDraft(), evidence('writing', 'No time'), {
      kind: 'not-assessed',
      dimension: 'writing',
      reason: 'not-asked',
    });
    expect(draft.answers.assessments).toEqual([
      { kind: 'not-assessed', dimension: 'writing', reason: 'not-asked', evidence: 'No time' },
    ]);
  });

  it('assessments stand in the role order, whatever the order they were given in', () => {
    const draft = applied(role, aDraft(), rate('writing', 3), rate('strategy', 3), rate('influence', 3));
    expect(draft.answers.assessments.map(({ dimension }) => dimension)).toEqual(['strategy', 'influence', 'writing']);
  });

  it.each([
    ['optional', 1, false],
    ['optional', 5, false],
    ['extremes', 1, true],
    ['extremes', 2, false],
    ['extremes', 5, true],
    ['required', 3, true],
  ] as const)('evidence: %s, a bare %i: refused is %s', (rule, rating, refused) => {
    const strict = plainRole({ evidence: rule });
    expect(refusalOf(strict, aDraft(), rate('strategy', rating)) !== undefined).toBe(refused);
    const withEvidence = applied(strict, aDraft(), evidence('strategy', 'x'));
    expect(refusalOf(strict, withEvidence, rate('strategy', rating))).toBeUndefined();
  });

  it('evidence: required never stands in the way of not assessed', () => {
    const strict = plainRole({ evidence: 'required' });
    const event = { kind: 'not-assessed', dimension: 'strategy', reason: 'conflict' } as const;
    expect(refusalOf(strict, aDraft(), event)).toBeUndefined();
  });

  it('evidence that its rating needs cannot be taken away', () => {
    const draft = applied(role, aDraft(), evidence('strategy', 'x'), rate('strategy', 5));
    expect(refusalOf(role, draft, evidence('strategy', '  '))).toContain('highest');
    expect(applied(role, draft, evidence('strategy', ''))).toBe(draft);
  });

  it('spaces alone are no evidence', () => {
    const draft = applied(role, aDraft(), evidence('strategy', '   '));
    expect(draft.pendingEvidence).toEqual({});
    expect(refusalOf(role, draft, rate('strategy', 1))).toContain('lowest');
  });
});

describe('what is refused changes nothing', () => {
  it.each([
    ['a dimension of another stage', rate('analytics', 3)],
    ['a rating off the scale', rate('strategy', 6)],
    ['a rating off the step', rate('strategy', '3.5')],
    ['a check of no stage', { kind: 'check', check: 'constructor', answer: 'yes' }],
    ['an unknown signal', { kind: 'signals', strong: ['nope'], weak: [] }],
    ['an unknown red flag', { kind: 'red-flags', ids: ['nope'] }],
    ['evidence for a red flag that was not seen', { kind: 'red-flag-evidence', id: 'claims-credit', text: 'x' }],
    ['an unknown field', { kind: 'field', field: '__proto__', text: 'x' }],
    ['a verdict that is no label', { kind: 'verdict', answer: 'Perhaps', reason: '' }],
    ['a step of another stage', { kind: 'go-to', step: { kind: 'dimension', dimension: 'analytics' } }],
  ] as const)('%s', (_name, event) => {
    const draft = aDraft();
    expect(refusalOf(role, draft, event)).toBeTypeOf('string');
    expect(applied(role, draft, event)).toBe(draft);
  });
});

describe('checks, signs, fields, verdict', () => {
  it('a check can be answered, changed and left open again', () => {
    const yes = applied(role, aDraft(), { kind: 'check', check: 'can-start', answer: 'yes' });
    expect(yes.answers.checks).toEqual({ 'can-start': 'yes' });
    const open = applied(role, yes, { kind: 'check', check: 'can-start', answer: undefined });
    expect(open.answers.checks).toEqual({});
  });

  it('red flags that stay keep their evidence', () => {
    const two = plainRole({
      redFlags: [
        { id: 'a', text: 'A', severity: 'note' },
        { id: 'b', text: 'B', severity: 'reject' },
      ],
    });
    const draft = applied(
      two,
      aDraft(two),
      { kind: 'red-flags', ids: ['a'] },
      { kind: 'red-flag-evidence', id: 'a', text: 'seen' },
      { kind: 'red-flags', ids: ['b', 'a'] },
    );
    expect(draft.answers.redFlags).toEqual([{ id: 'a', evidence: 'seen' }, { id: 'b' }]);
  });

  it('an emptied field is no answer; a verdict without a reason has none', () => {
    const draft = applied(
      role,
      aDraft(),
      { kind: 'field', field: 'next-round', text: 'Data' },
      { kind: 'field', field: 'next-round', text: ' ' },
      { kind: 'verdict', answer: 'No', reason: ' ' },
    );
    expect(draft.answers.fields).toEqual({});
    expect(draft.answers.verdict).toEqual({ answer: 'No' });
  });
});

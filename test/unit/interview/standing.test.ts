import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/draft.ts';
import type { WalkEvent } from '../../../src/domain/interview/event.ts';
import { standingText } from '../../../src/interview/drafts/standing.ts';
import { leftScreen } from '../../../src/interview/screens/left.ts';
import { plainRole } from '../report/plain-role.ts';
import { aDraft, applied, COMPLETE } from './a-draft.ts';

const role = plainRole();
const AT = '2026-11-20T10:00:00.000Z';

describe('where a draft stands', () => {
  it.each<[Step, string]>([
    [{ kind: 'brief' }, 'nothing answered yet'],
    [{ kind: 'dimension', dimension: 'influence' }, 'rating 2 of 3'],
    [{ kind: 'check', check: 'can-start' }, 'check 1 of 1'],
    [{ kind: 'signals' }, 'at the signals'],
    [{ kind: 'red-flags' }, 'at the red flags'],
    [{ kind: 'field', field: 'next-round' }, 'question 1 of 1'],
    [{ kind: 'verdict' }, 'at your verdict'],
    [{ kind: 'review' }, 'at the review'],
  ])('%o', (step, text) => {
    expect(standingText(role, applied(role, aDraft(), { kind: 'go-to', step }))).toBe(text);
  });

  it.each<[string, readonly WalkEvent[], string]>([
    ['a rating', COMPLETE.slice(1, 2), 'at the brief, 1 answer'],
    ['evidence for one', COMPLETE.slice(0, 1), 'at the brief, 1 answer'],
    ['a rating with its evidence', COMPLETE.slice(0, 2), 'at the brief, 1 answer'],
    ['everything but red flags', COMPLETE, 'at the brief, 6 answers'],
    ['a red flag', [{ kind: 'red-flags', ids: ['claims-credit'] }], 'at the brief, 1 answer'],
    ['a field', [{ kind: 'field', field: 'next-round', text: 'Pricing' }], 'at the brief, 1 answer'],
    [
      'an answer, a conversation and a note',
      [
        ...COMPLETE.slice(0, 2),
        { kind: 'conversation-started', at: AT },
        { kind: 'note', note: { at: AT, text: 'a' } },
      ],
      'taking notes, 1 answer, 1 note',
    ],
  ])('at the brief with %s', (_, events, text) => {
    expect(standingText(role, applied(role, aDraft(), ...events))).toBe(text);
  });

  it('with notes, and before anything else than notes', () => {
    const begun = applied(role, aDraft(), { kind: 'conversation-started', at: AT });
    expect(standingText(role, begun)).toBe('taking notes');
    const one = applied(role, begun, { kind: 'note', note: { at: AT, text: 'a' } });
    expect(standingText(role, one)).toBe('taking notes, 1 note');
    const two = applied(role, one, { kind: 'note', note: { at: AT, text: 'b' } }, { kind: 'next' });
    expect(standingText(role, two)).toBe('rating 1 of 3, 2 notes');
  });
});

describe('leaving the notes', () => {
  it.each([40, 80])('has both commands whole, each on a line of its own, at %i columns', (columns) => {
    const notes = 'hirecard interview --notes --resume 019aa5e2';
    const resume = 'hirecard interview --resume 019aa5e2';
    const lines = leftScreen({ how: 'Paused', file: 'draft.json', resume, notes }, { columns, color: 0 }).split('\n');
    expect(lines.map((line) => line.trim()).filter((line) => line.startsWith('hirecard'))).toEqual([notes, resume]);
  });
});

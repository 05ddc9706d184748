import { describe, expect, it } from 'vitest';
import { changeRubric } from '../../../../src/domain/interview/change-rubric.ts';
import type { Note } from '../../../../src/domain/note.ts';
import { aDraft } from '../../interview/a-draft.ts';
import { plainDimension, plainRole } from '../../report/plain-role.ts';

const before = plainRole();
const ASKED = 'What did you stop doing?';
const at = '2026-11-20T10:04:00.000Z';
const NOTES: readonly Note[] = [
  { at, text: 'Late' },
  { at, dimension: 'strategy', question: ASKED, text: 'Three lines' },
  { at, dimension: 'strategy', text: 'Pauses to think' },
  { at, dimension: 'influence', text: 'Names the others' },
];
const [stage] = before.stages;
const withDimensions = (...ids: readonly string[]) =>
  plainRole({ stages: stage ? [{ ...stage, dimensions: ids }] : [] });
const moved = (after: typeof before) =>
  changeRubric({ ...aDraft(), notes: NOTES }, before, after, `sha256:${'1'.repeat(64)}`);

describe('notes of a draft that is moved to another rubric', () => {
  it('stay as they are when the rubric has everything they are about', () => {
    expect(moved(plainRole({ title: 'Product leader' }))).toMatchObject({ draft: { notes: NOTES }, lost: [] });
  });

  it('on a dimension that is gone become notes on the whole conversation, and that is said once', () => {
    const change = moved(withDimensions('influence', 'writing'));
    expect(change?.draft.notes).toEqual([
      { at, text: 'Late' },
      { at, text: 'Three lines' },
      { at, text: 'Pauses to think' },
      { at, dimension: 'influence', text: 'Names the others' },
    ]);
    expect(change?.lost).toEqual([
      'Strategy: the stage does not have this dimension any more; its notes are kept, as notes on the whole conversation.',
    ]);
  });

  it('on a question that is gone stay with its dimension', () => {
    const [, ...others] = before.dimensions;
    const change = moved(plainRole({ dimensions: [plainDimension('strategy', 'Judgment', 40), ...others] }));
    expect(change?.draft.notes?.[1]).toEqual({ at, dimension: 'strategy', text: 'Three lines' });
    expect(change?.draft.notes?.filter((_, index) => index !== 1)).toEqual(NOTES.filter((_, index) => index !== 1));
    expect(change?.lost).toEqual([
      '"What did you stop doing?" is not asked any more; its notes are kept, as notes on Judgment.',
    ]);
  });

  it('are still none where there was none, and the conversation began when it did', () => {
    const draft = { ...aDraft(), conversationStartedAt: at };
    const change = changeRubric(draft, before, withDimensions('influence'), `sha256:${'1'.repeat(64)}`);
    expect(change?.draft).not.toHaveProperty('notes');
    expect(change?.draft.conversationStartedAt).toBe(at);
  });
});

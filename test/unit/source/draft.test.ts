import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { exact } from '../../../src/domain/exact.ts';
import { NO_ANSWERS } from '../../../src/domain/scorecard.ts';
import { canonicalJson } from '../../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../../src/source/draft/draft-text.ts';
import { roleMeaning } from '../../../src/source/role/role-meaning.ts';
import { SAMPLE_ANSWERS, SAMPLE_YAML, sampleRole } from '../../sample-role.ts';

const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const role = sampleRole();
const empty: Draft = {
  id: '0193aaaa-0000-7000-8000-000000000001',
  role: { id: 'baker', version: '1.2.0', digest: digest(canonicalJson(roleMeaning(role))) },
  candidate: { id: 'jane-doe', name: 'Jane Doe' },
  interviewer: { id: 'ana' },
  stage: 'bench',
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:05:00.000Z',
  step: { kind: 'brief' },
  pendingEvidence: {},
  answers: NO_ANSWERS,
};
const read = (text: string) => decodeDraft(text, 'draft.json', digest);

describe('a draft', () => {
  it.each([
    ['with nothing answered', empty],
    [
      'with evidence and no rating yet',
      { ...empty, pendingEvidence: { dough: 'Kneaded\nwell' }, step: { kind: 'dimension', dimension: 'dough' } },
    ],
    [
      'half done',
      {
        ...empty,
        answers: { ...NO_ANSWERS, assessments: [{ kind: 'rated', dimension: 'dough', rating: exact(5) }] },
        step: { kind: 'check', check: 'early' },
      },
    ],
    ['complete', { ...empty, answers: SAMPLE_ANSWERS, step: { kind: 'review' } }],
    [
      'of an amendment',
      { ...empty, amends: { id: 'abc', reason: 'Mixed up' }, step: { kind: 'field', field: 'next' } },
    ],
  ] as readonly [string, Draft][])('%s is read as it was written, with its rubric', (_name, draft) => {
    const decoded = read(draftText(draft, role));
    expect(decoded.findings).toEqual([]);
    if (!decoded.ok) throw new Error('not read');
    expect(draftText(decoded.value.draft, decoded.value.role)).toBe(draftText(draft, role));
    expect(decoded.value.draft.step).toEqual(draft.step);
    expect(decoded.value.draft.pendingEvidence).toEqual(draft.pendingEvidence);
    expect(decoded.value.role).toEqual(role);
  });

  it('keeps the rubric it began with, whatever becomes of the role', () => {
    const edited = sampleRole(SAMPLE_YAML.replace('weight: 50%', 'weight: 40%').replace('weight: 30%', 'weight: 40%'));
    const decoded = read(draftText(empty, role));
    expect(decoded.ok && decoded.value.role).not.toEqual(edited);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2), 'yaml/'],
    ['empty', () => '', 'yaml/empty'],
    [
      'with another rubric',
      (text: string) => text.replace('"title": "Baker"', '"title": "Cook"'),
      'draft/rubric-damaged',
    ],
    ['with a path for an id', (text: string) => text.replace('"jane-doe"', '"../x"'), 'draft/invalid-id'],
    [
      'with a rating off the scale',
      (text: string) => text.replace('"rating": 4', '"rating": 44'),
      'draft/rating-off-scale',
    ],
    ['by a newer hirecard', (text: string) => text.replace('draft@1', 'draft@2'), 'draft/newer-format'],
    ['with an unknown step', (text: string) => text.replace('"kind": "brief"', '"kind": "dance"'), 'draft/'],
  ])('%s is a finding and never thrown', (_name, damage, code) => {
    const decoded = read(damage(draftText({ ...empty, answers: SAMPLE_ANSWERS }, role)));
    expect(decoded.ok).toBe(false);
    expect(decoded.findings[0]?.code).toContain(code);
  });
});

import type { Draft } from '../../../src/domain/draft.ts';
import { exact } from '../../../src/domain/exact.ts';
import { applyEvent } from '../../../src/domain/interview/apply-event.ts';
import type { WalkEvent } from '../../../src/domain/interview/event.ts';
import { startDraft } from '../../../src/domain/interview/start-draft.ts';
import type { Role } from '../../../src/domain/role.ts';
import { plainRole } from '../report/plain-role.ts';

export const DIGEST = `sha256:${'0'.repeat(64)}`;

export function aDraft(role: Role = plainRole(), stage = 'on-site'): Draft {
  return startDraft({
    id: 'draft-1',
    role,
    digest: DIGEST,
    candidate: { id: 'jane-doe', name: 'Jane Doe' },
    interviewer: { id: 'ana' },
    stage,
    at: '2026-11-20T10:00:00.000Z',
  });
}

export function applied(role: Role, draft: Draft, ...events: readonly WalkEvent[]): Draft {
  return events.reduce((so, event) => applyEvent(role, so, event), draft);
}

/** Everything the stage asks, answered. */
export const COMPLETE: readonly WalkEvent[] = [
  { kind: 'evidence', dimension: 'strategy', text: 'Stopped a product line' },
  { kind: 'rate', dimension: 'strategy', rating: exact(4) },
  { kind: 'evidence', dimension: 'influence', text: 'Won over two teams' },
  { kind: 'rate', dimension: 'influence', rating: exact(3) },
  { kind: 'not-assessed', dimension: 'writing', reason: 'not-asked' },
  { kind: 'check', check: 'can-start', answer: 'yes' },
  { kind: 'signals', strong: ['quantifies'], weak: [] },
  { kind: 'red-flags', ids: [] },
  { kind: 'verdict', answer: 'Yes', reason: 'Clear thinking' },
];

/** A panel of two interviewers in two stages over the plain role, with a disagreement and things left open. */
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { exact } from '../../../src/domain/exact.ts';
import type { Role } from '../../../src/domain/role.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { type Answers, type Assessment, NO_ANSWERS, type Scorecard } from '../../../src/domain/scorecard.ts';
import { stateResult } from '../../../src/domain/state-result.ts';
import type { PanelReportInput, ReportedCard } from '../../../src/report/model/panel/panel-input.ts';
import { plainRole } from './plain-role.ts';

export const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

export function rated(dimension: string, rating: number, evidence?: string): Assessment {
  return { kind: 'rated', dimension, rating: exact(rating), ...(evidence === undefined ? {} : { evidence }) };
}

export function scorecard(
  role: Role,
  interviewer: string,
  stage: string,
  answers: Partial<Answers>,
  more: Partial<Scorecard> = {},
): Scorecard {
  const all = { ...NO_ANSWERS, ...answers };
  return {
    ...all,
    id: `${stage}.${interviewer}`,
    role: { id: role.id, digest: DIGEST },
    candidate: { id: 'jane-doe', name: 'Jane Doe' },
    interviewer: { id: interviewer },
    stage,
    startedAt: '2026-11-20T10:00:00Z',
    submittedAt: '2026-11-20T11:00:00Z',
    result: stateResult(role, scoreScorecard(role, { ...all, stage })),
    tool: { name: 'hirecard', version: '1.0.0' },
    ...more,
  };
}

export function panelInput(cards: readonly Scorecard[], more: Partial<PanelReportInput> = {}): PanelReportInput {
  const role = more.role ?? plainRole();
  const amended = new Map(cards.flatMap(({ amends, id }) => (amends ? [[amends.id, id]] : [])));
  const reported = cards.map((card): ReportedCard => {
    const supersededBy = amended.get(card.id);
    const file = `scorecards/product-lead/jane-doe/${card.id}.json`;
    return supersededBy === undefined ? { card, file } : { card, file, supersededBy };
  });
  const latest = reported.filter((one) => one.supersededBy === undefined).map(({ card }) => card);
  return {
    role,
    digest: DIGEST,
    candidate: { id: 'jane-doe', name: 'Jane Doe' },
    panel: aggregatePanel(
      role,
      latest.map((card) => ({ ...card, interviewer: card.interviewer.id })),
    ),
    cards: reported,
    notes: [],
    ...more,
  };
}

/** Strategy (4 + 2) / 2 = 3, Influence (5 + 4) / 2 = 4.5, Writing 4, Analytics not asked. */
export function samplePanel(more: Partial<PanelReportInput> = {}): PanelReportInput {
  const role = more.role ?? plainRole();
  return panelInput(
    [
      scorecard(role, 'ana', 'on-site', {
        assessments: [
          rated('strategy', 4, 'Closed a product line and said what it cost'),
          rated('influence', 5, 'Turned the sales lead around'),
          { kind: 'not-assessed', dimension: 'writing', reason: 'insufficient-evidence' },
        ],
        checks: { 'can-start': 'yes' },
        verdict: { answer: 'Yes', reason: 'Would trust her with the roadmap' },
      }),
      scorecard(role, 'ben', 'on-site', {
        assessments: [rated('strategy', 2, 'Could not name what to stop'), rated('influence', 4), rated('writing', 4)],
        checks: { 'can-start': 'no' },
        redFlags: [{ id: 'claims-credit', evidence: 'Said “I” for the work of two teams' }],
        verdict: { answer: 'No' },
      }),
      scorecard(role, 'ben', 'data', {
        assessments: [
          { kind: 'not-assessed', dimension: 'analytics', reason: 'not-asked', evidence: 'Ran out of time' },
        ],
        verdict: { answer: 'No' },
      }),
    ],
    more,
  );
}

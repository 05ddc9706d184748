/** One small role with something of everything a scorecard can hold, and scorecards made with it. */
import { exact } from '../src/domain/exact.ts';
import type { Role } from '../src/domain/role.ts';
import { scoreScorecard } from '../src/domain/score-scorecard.ts';
import type { Answers, Scorecard } from '../src/domain/scorecard.ts';
import { stateResult } from '../src/domain/state-result.ts';
import { decodeRole } from '../src/source/role/decode-role.ts';

export const SAMPLE_YAML = `format: hirecard/role@1
id: baker
title: Baker
version: 1.2.0
dimensions:
  - { id: dough, name: Dough, weight: 50% }
  - { id: ovens, name: Ovens, weight: 30%, scale: [No, Mixed, "Yes"] }
  - { id: speed, name: Speed, weight: 20%, scale: { min: 0, max: 2, step: 0.5 } }
checks:
  - { id: early, ask: Can start at four in the morning }
signals:
  strong:
    - { id: tastes, text: Tastes the dough }
    - { id: plans, text: Plans the night }
  weak:
    - { id: guesses, text: Guesses weights }
red_flags:
  - { id: burns, text: Blames others for burnt bread, severity: review }
fields:
  - { id: next, ask: What should come next?, required: true }
evidence: extremes
verdict: ["No", "Yes"]
stages:
  - { id: bench, name: At the bench, dimensions: [dough, ovens, early] }
  - { id: talk, name: Talk, dimensions: [dough, speed] }
decision:
  outcomes:
    - { id: hire, label: Hire, counts_as: hire, from: 3.5 }
    - { id: no-hire, label: No hire, counts_as: no-hire }
`;

export function sampleRole(yaml = SAMPLE_YAML): Role {
  const decoded = decodeRole(yaml, 'baker.yaml');
  if (!decoded.ok) throw new Error(decoded.findings.map(({ message }) => message).join('\n'));
  return decoded.value;
}

/** Dough 4 of 1–5 (position 3/4), ovens Mixed (1/2); 50 and 30 parts: (50·3/4 + 30·1/2) / 80 = 21/32 of the way. */
export const SAMPLE_ANSWERS: Answers = {
  assessments: [
    { kind: 'rated', dimension: 'dough', rating: exact(4), evidence: 'Kneaded well; "wet" – naïve 面包 🙂' },
    { kind: 'rated', dimension: 'ovens', rating: exact(2) },
  ],
  checks: { early: 'yes' },
  signals: { strong: ['tastes'], weak: [] },
  redFlags: [{ id: 'burns', evidence: 'Said it was the oven' }],
  fields: { next: 'Ask about rye' },
  verdict: { answer: 'Yes', reason: 'Would eat it' },
};

export function sampleCard(role: Role, digest: string, changes: Partial<Scorecard> = {}): Scorecard {
  const card = {
    id: '0193aaaa-0000-7000-8000-000000000001',
    role: { id: role.id, version: '1.2.0', digest },
    candidate: { id: 'jane-doe', name: 'Jane Doe' },
    interviewer: { id: 'ana' },
    stage: 'bench',
    startedAt: '2026-11-20T10:00:00Z',
    submittedAt: '2026-11-20T11:02:10Z',
    ...SAMPLE_ANSWERS,
    tool: { name: 'hirecard', version: '1.0.0' },
    ...changes,
  };
  return { ...card, result: changes.result ?? stateResult(role, scoreScorecard(role, card)) };
}

/** What a scorecard leaves open although hirecard would have asked for it. Warnings: the card was taken once. */
import { flagNeedsEvidence } from '../../domain/interview/evidence-rule.ts';
import type { Role, Stage } from '../../domain/role.ts';
import type { EvidenceDemand } from '../answers/resolve-assessments.ts';
import type { Faults } from '../family-faults.ts';
import { quoted } from '../finding.ts';
import type { ScorecardShape } from './scorecard-schema.ts';
import { amendIt, RESTORE_IT } from './way-out.ts';

export function evidenceDemand(shape: ScorecardShape): EvidenceDemand {
  return { level: 'warning', hint: () => `To add it: ${amendIt(shape, 'evidence added')}` };
}

/** Dimensions of the stage, required fields, the verdict, and what was seen of red flags that rule a candidate out. */
export function reportLeftOpen(faults: Faults, role: Role, stage: Stage, shape: ScorecardShape): void {
  reportUnrated(faults, role, stage, shape);
  const level = 'warning';
  for (const [index, { id, evidence = '' }] of shape.redFlags.entries()) {
    const flag = role.redFlags.find((other) => other.id === id);
    if (!flag || !flagNeedsEvidence(flag) || evidence.trim() !== '') continue;
    const message = `A red flag that rules a candidate out needs what was seen or heard; ${id} has no evidence.`;
    const hint = `To add it: ${amendIt(shape, 'evidence added')}`;
    faults.add({ code: 'flag-evidence-missing', path: ['redFlags', index, 'id'], level, message, hint });
  }
  for (const { id, ask, required } of role.fields) {
    if (!required || shape.fields[id]?.trim()) continue;
    const message = `The field ${id} has no answer: ${quoted(ask)}`;
    const hint = `To add it: ${amendIt(shape, `${id} added`)}`;
    faults.add({ code: 'field-missing', path: ['fields', id], at: 'key', level, message, hint });
  }
  if (role.verdict.length === 0 || shape.verdict) return;
  const message = "The interviewer's own verdict is missing.";
  const hint = `To add it: ${amendIt(shape, 'verdict added')}`;
  faults.add({ code: 'verdict-missing', path: ['verdict'], at: 'key', level, message, hint });
}

function reportUnrated(faults: Faults, role: Role, stage: Stage, { ratings }: ScorecardShape): void {
  const rated = new Set(ratings.map(({ dimension }) => dimension));
  const unrated = role.dimensions.filter(({ id }) => stage.dimensions.includes(id) && !rated.has(id));
  if (unrated.length === 0) return;
  const one = unrated.length === 1;
  faults.add({
    code: 'dimension-missing',
    path: ['ratings'],
    at: 'key',
    level: 'warning',
    message: `${one ? 'A dimension' : `${unrated.length} dimensions`} of the stage ${stage.id} ${one ? 'is' : 'are'} neither rated nor marked as not assessed: ${unrated.map(({ name }) => name).join(', ')}.`,
    hint: RESTORE_IT,
  });
}

import type { Role } from '../../../domain/role.ts';
import { builtInCapWords, COUNTS_AS, outcomeWords, ruleWords } from '../decision-words.ts';
import { list, paragraph, type Section } from '../report.ts';

/** How ratings become an outcome, with the built-in part that no file writes down. */
export function decisionSection(role: Role): Section {
  const { decision } = role;
  const cap = builtInCapWords(role);
  return {
    id: 'decision',
    title: 'Decision',
    blocks: [
      ...(decision.isDefault ? [paragraph('The role has no decision of its own; this is the built-in one.')] : []),
      ...(decision.score === 'sum' ? [paragraph('The score is the sum of the ratings, in points.')] : []),
      {
        kind: 'table',
        columns: [
          { title: 'Outcome', kind: 'text' },
          { title: 'Counts as', kind: 'text' },
          { title: 'Given for', kind: 'text' },
        ],
        rows: decision.outcomes.map((outcome) => [
          { text: outcome.label },
          { text: COUNTS_AS[outcome.countsAs] },
          { text: outcomeWords(role, outcome) },
        ]),
      },
      ...(decision.rules.length === 0 ? [] : [paragraph('Rules, before the thresholds; the first that decides wins:')]),
      ...list(
        decision.rules.map((rule) => ({
          text: ruleWords(role, rule),
          ...(rule.because === undefined ? {} : { details: [{ text: `Because: ${rule.because}`, tone: 'quiet' }] }),
        })),
        true,
      ),
      ...(cap === undefined ? [] : [paragraph(cap)]),
    ],
  };
}

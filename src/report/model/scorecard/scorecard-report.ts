/** One scorecard as people read it: what came out, then every rating with its anchor and its evidence, and what was noted. */
import type { Result } from '../../../domain/result.ts';
import type { Role } from '../../../domain/role.ts';
import type { Scorecard } from '../../../domain/scorecard.ts';
import { shortTime } from '../dates.ts';
import { personName, stageName } from '../panel/panel-input.ts';
import { type Fact, type Report, type Section, section } from '../report.ts';
import { resultBlocks } from '../result-blocks.ts';
import { basisWords } from './basis-words.ts';
import { noteItems } from './note-items.ts';
import { ratingItems } from './rating-items.ts';
import { checkItems, fieldItems, redFlagItems, signalItems } from './sign-items.ts';

export interface ScorecardReportInput {
  readonly card: Scorecard;
  /** The rubric it was rated with. */
  readonly role: Role;
  readonly result: Result;
  readonly file: string;
  readonly supersededBy?: string;
}

export function scorecardReport(input: ScorecardReportInput): Report {
  const { card, role, result } = input;
  const basis = basisWords(role, card, result.figures.coverage);
  return {
    title: `${personName(card.candidate)} for ${role.title}`,
    sections: [
      { id: 'about', blocks: [{ kind: 'facts', facts: aboutFacts(input) }] },
      { id: 'result', title: 'Result', blocks: resultBlocks(role, result, { basis, facts: verdictFact(input) }) },
      ...listSection('ratings', 'Ratings', ratingItems(role, card)),
      ...listSection('checks', 'Checks', checkItems(role, card)),
      ...listSection('red-flags', 'Red flags', redFlagItems(role, card)),
      ...listSection('signals', 'Signals', signalItems(role, card)),
      ...listSection('fields', 'Free text', fieldItems(role, card)),
      ...listSection('notes', 'Notes', noteItems(role, card)),
    ],
  };
}

function listSection(id: string, title: string, items: ReturnType<typeof ratingItems>): readonly Section[] {
  return items.length === 0 ? [] : section(id, title, [{ kind: 'list', items }]);
}

function aboutFacts({ card, role, file, supersededBy }: ScorecardReportInput): readonly Fact[] {
  const facts: readonly (readonly [label: string, text: string] | undefined)[] = [
    ['Stage', stageName(role, card.stage)],
    ['Interviewer', personName(card.interviewer)],
    ['Submitted', shortTime(card.submittedAt)],
    card.amends && ['Amends', `the scorecard ${card.amends.id}: ${card.amends.reason}`],
    supersededBy === undefined ? undefined : ['Amended', `replaced by ${supersededBy}; it counts for nothing any more`],
  ];
  return [
    ...facts.flatMap((pair) => (pair ? [{ label: pair[0], value: { text: pair[1] } }] : [])),
    { label: 'File', value: { text: file, isForCopying: true } },
  ];
}

/** Beside the result, never mixed with it. */
function verdictFact({ card, role }: ScorecardReportInput): readonly Fact[] {
  if (role.verdict.length === 0) return [];
  const { verdict } = card;
  const text = verdict?.reason ? `${verdict.answer}: ${verdict.reason}` : (verdict?.answer ?? 'none');
  return [{ label: 'Own verdict', value: { text } }];
}

/** What the interviewer sees once the scorecard is written, and not before. */

import { reasons } from '../../domain/reasons.ts';
import type { Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { outcomeLabel, scoreText, wayText } from '../../domain/wording.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import { basisWords } from '../../report/model/scorecard/basis-words.ts';
import { counted } from '../../report/text/counted.ts';
import type { Screen } from '../../report/text/screen.ts';
import { type Layout, layoutFor, page } from './layout.ts';
import { reasonText } from './names.ts';
import { verdictAgainstResult } from './verdict.ts';

export interface Submitted {
  readonly role: Role;
  readonly card: Scorecard;
  readonly result: Result;
  /** As the person would name it. */
  readonly file: string;
  /** The command to type next. */
  readonly next: string;
  /** The command for when something in it is wrong. */
  readonly correct: string;
}

export function resultScreen({ role, card, result, file, next, correct }: Submitted, screen: Screen): string {
  const layout = layoutFor(screen);
  return page(
    layout.label(`${nameAndId(card.candidate)}: ${headline(role, result)}`),
    figureLines(role, card, result, layout),
    reasons(role, result).flatMap((reason) => layout.item('  - ', reason)),
    notCovered(role, card, layout),
    card.verdict ? layout.heading('Your verdict') : [],
    card.verdict ? layout.paragraph(verdictAgainstResult(role, card.verdict.answer, result)) : [],
    layout.heading(written(card)),
    layout.toCopy('  ', file),
    layout.toCopy('  Next: ', next),
    layout.paragraph('If something in it is wrong:'),
    layout.toCopy('  ', correct),
  );
}

/** The same in short, for whoever sends the scorecard itself elsewhere. */
export function writtenScreen({ card, file }: Pick<Submitted, 'card' | 'file'>, screen: Screen): string {
  const layout = layoutFor(screen);
  return page(layout.heading(written(card)), layout.toCopy('  ', file));
}

function written({ notes }: Scorecard): string {
  return notes ? `Scorecard written, with ${counted(notes.length, 'note')}:` : 'Scorecard written:';
}

/** "Hire", or "Hire (provisional)"; the reasons say what it could still become. */
function headline(role: Role, { decision }: Result): string {
  if (decision.outcome === null) return 'nothing was rated, so there is no outcome';
  const label = outcomeLabel(role, decision.outcome);
  return decision.provisional ? `${label} (provisional)` : label;
}

function figureLines(role: Role, card: Scorecard, { figures }: Result, layout: Layout): readonly string[] {
  if (figures.score === null || figures.percent === null) return [];
  const score = scoreText(role, figures.score);
  const parts = [
    role.decision.score === 'sum' ? score : `score ${score}`,
    `${wayText(role, figures.percent)} of the way from worst to best`,
  ];
  return [...layout.paragraph(layout.join(parts)), ...layout.paragraph(basisWords(role, card, figures.coverage))];
}

function notCovered(role: Role, { assessments }: Scorecard, layout: Layout): readonly string[] {
  const missing = assessments.flatMap((assessment) => (assessment.kind === 'not-assessed' ? [assessment] : []));
  if (missing.length === 0) return [];
  return [
    ...layout.heading('Not covered'),
    ...missing.flatMap(({ dimension, reason }) =>
      layout.item(
        '  - ',
        `${role.dimensions.find(({ id }) => id === dimension)?.name ?? dimension}: ${reasonText(reason)}`,
      ),
    ),
  ];
}

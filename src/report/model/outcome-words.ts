/** A result's outcome as a headline, with its doubt in it. */
import type { Result } from '../../domain/result.ts';
import type { CountsAs, Role } from '../../domain/role.ts';
import { listed, outcomeLabel } from '../../domain/wording.ts';
import { COUNTS_AS } from './decision-words.ts';
import type { Phrase, Tone } from './report.ts';

const TONES: Readonly<Record<CountsAs, Tone>> = { hire: 'good', 'no-hire': 'bad', undecided: 'warn' };

/**
 * "Hire", "Strong hire (counts as hire)", or that it is provisional and what it could still be. Without a single
 * rating there is no recommendation.
 */
export function headline(role: Role, { decision }: Result): Phrase {
  const tone = TONES[decision.countsAs];
  if (decision.outcome === null) return { text: 'No recommendation yet: nothing that counts was rated', tone };
  const label = outcomeLabel(role, decision.outcome);
  if (!decision.provisional) return { text: withMeaning(label, decision.countsAs), tone };
  const others = decision.possible.filter((id) => id !== decision.outcome).map((id) => outcomeLabel(role, id));
  const could = decision.possibleIsExact ? 'could still become' : 'could at most still become';
  return { text: `Provisional: ${label} so far, ${could} ${listed(others, 'or')}; counts as undecided`, tone };
}

/** The same for a table: "Hire", "Hire (provisional)". */
export function shortOutcome(role: Role, { decision }: Result): Phrase {
  const tone = TONES[decision.countsAs];
  if (decision.outcome === null) return { text: 'nothing rated', tone };
  const label = outcomeLabel(role, decision.outcome);
  return { text: decision.provisional ? `${label} (provisional)` : label, tone };
}

function withMeaning(label: string, countsAs: CountsAs): string {
  const meaning = COUNTS_AS[countsAs];
  return label.toLowerCase().replace('-', ' ') === meaning ? label : `${label} (counts as ${meaning})`;
}

import { exact } from '../../domain/exact.ts';
import type { CountsAs, Decision, Outcome } from '../../domain/role.ts';

/** What decides when a role says nothing: bars as percents of the way from worst to best, for any scale. */
export const DEFAULT_DECISION: Decision = {
  score: 'mean',
  outcomes: [
    outcome('strong-hire', 'Strong hire', 'hire', '80'),
    outcome('hire', 'Hire', 'hire', '62.5'),
    outcome('discuss', 'Discuss', 'undecided', '50'),
    outcome('no-hire', 'No hire', 'no-hire', '25'),
    outcome('strong-no-hire', 'Strong no hire', 'no-hire'),
  ],
  otherwise: 'strong-no-hire',
  rules: [],
  isDefault: true,
};

function outcome(id: string, label: string, countsAs: CountsAs, percent?: string): Outcome {
  const threshold =
    percent === undefined ? undefined : ({ kind: 'from', unit: 'percent', value: exact(percent) } as const);
  return { id, label, countsAs, ...(threshold && { threshold }) };
}

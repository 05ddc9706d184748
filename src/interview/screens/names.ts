import type { Step } from '../../domain/draft.ts';
import { stepIndex, stepsOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import type { NotAssessedReason } from '../../domain/scorecard.ts';

/** What a step asks, in a few words. */
export function stepName(role: Role, step: Step): string {
  switch (step.kind) {
    case 'dimension':
      return role.dimensions.find(({ id }) => id === step.dimension)?.name ?? step.dimension;
    case 'check':
      return role.checks.find(({ id }) => id === step.check)?.ask ?? step.check;
    case 'field':
      return role.fields.find(({ id }) => id === step.field)?.ask ?? step.field;
    case 'brief':
      return 'Brief';
    case 'signals':
      return 'Signals';
    case 'red-flags':
      return 'Red flags';
    case 'verdict':
      return 'Your verdict';
    case 'review':
      return 'Review';
  }
}

/** "2 of 6": where a step stands among those of its kind. */
export function stepCount(role: Role, stage: string, step: Step): string {
  const alike = stepsOf(role, stage).filter(({ kind }) => kind === step.kind);
  return `${stepIndex(alike, step) + 1} of ${alike.length}`;
}

const REASONS: Readonly<Record<NotAssessedReason, string>> = {
  'not-asked': 'It was not asked',
  'not-applicable': 'It does not apply here',
  'insufficient-evidence': 'There was too little to judge by',
  conflict: 'I should not judge it (conflict of interest)',
};

export function reasonText(reason: NotAssessedReason): string {
  return REASONS[reason];
}

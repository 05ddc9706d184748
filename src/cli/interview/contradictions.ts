/** Options that do not go together, said before anything is read or asked. */
import { UserError } from '../../diagnostics/user-error.ts';
import type { WalkOptions } from '../../interview/options.ts';

/** @throws UserError cli/options-conflict, cli/reason-without-amend, cli/missing-reason */
export function refuseContradictions({ amend, notes, reason, resume }: WalkOptions, hasAnswers: boolean): void {
  if (hasAnswers && resume !== undefined)
    throw conflict('--answers and --resume', 'Answers from a file leave no draft.');
  if (amend && resume !== undefined)
    throw conflict('--amend and --resume', 'A draft knows whether it is an amendment.');
  if (hasAnswers && notes) throw conflict('--answers and --notes', 'With answers from a file nothing is asked.');
  if (amend && notes)
    throw conflict('--amend and --notes', 'Notes are of a conversation; an amendment comes after it.');
  if (reason !== undefined && !amend) {
    throw new UserError(
      'cli/reason-without-amend',
      '--reason says why a scorecard is amended.',
      'Use hirecard amend, which replaces a submitted scorecard.',
    );
  }
  if (amend && reason?.trim() === '') throw missingReason();
  if (amend && reason === undefined && hasAnswers) throw missingReason();
}

function conflict(which: string, why: string): UserError {
  return new UserError('cli/options-conflict', `${which} do not go together. ${why}`, 'Leave one of them out.');
}

function missingReason(): UserError {
  return new UserError('cli/missing-reason', 'An amendment needs a reason.', 'Add --reason "what was wrong".');
}

import type { Diagnostic } from './diagnostic.ts';

/**
 * "Cannot do it": a wrong flag, no terminal, a missing file, a full disk. Shown as `error: message` and `hint: …`
 * without a stack; the command ends with exit code 2. Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    /** `family/kebab-name`, published and never reused: `cli/no-terminal`, `io/disk-full`. */
    readonly code: string,
    message: string,
    readonly hint?: string,
    /** Findings of the file that was needed, shown before the message. */
    readonly findings: readonly Diagnostic[] = [],
  ) {
    super(message);
  }
}

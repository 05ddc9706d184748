import type { LineIndex } from '../line-index.ts';
import type { Suspects } from './suspects.ts';

/** What a syntax error is in words people use, and where its cause is (offsets). */
export interface SyntaxFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
  /** Whether what follows in the file can no longer be trusted, so that later errors are only its consequences. */
  readonly derails: boolean;
}

export interface SyntaxContext {
  readonly text: string;
  readonly lines: LineIndex;
  readonly suspects: Suspects;
}

import type { Diagnostic, Level } from '../diagnostics/diagnostic.ts';
import type { Role } from '../domain/role.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Fault } from '../source/faults.ts';

export interface LintContext {
  readonly role: Role;
  readonly document: SourceDocument;
}

/** Something legal that was surely not meant, or unwise; the rule adds its code and level. */
export type LintFinding = Omit<Fault, 'code' | 'level'>;

export interface LintRule {
  /** `role/kebab-name`, published and never reused. */
  readonly code: Diagnostic['code'];
  readonly level: Exclude<Level, 'error'>;
  readonly docs: {
    /** One sentence: what is found. */
    readonly what: string;
    /** One or two sentences: why it matters, and to whom. */
    readonly why: string;
    /** The smallest whole role file with the finding, and the same without. Both are run as tests. */
    readonly bad: string;
    readonly good: string;
  };
  readonly check: (context: LintContext) => readonly LintFinding[];
}

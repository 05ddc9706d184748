import type { Diagnostic, Level } from '../diagnostics/diagnostic.ts';
import type { Role } from '../domain/role.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Fault } from '../source/faults.ts';

export interface LintContext {
  readonly role: Role;
  readonly document: SourceDocument;
}

/** Something legal that was surely not meant, unwise or unfair; the rule adds its code and level. */
export type LintFinding = Omit<Fault, 'code' | 'level'>;

/** What a rule is about. `structure` is what decoding itself refuses: files that cannot mean what they say. */
export type RuleCategory = 'structure' | 'arithmetic' | 'design' | 'fairness';

/** Anything `validate` can say, with what is known about it; a rule that is checked after decoding is a LintRule. */
export interface DocumentedRule {
  /** `family/kebab-name`, published and never reused. */
  readonly code: Diagnostic['code'];
  readonly category: RuleCategory;
  /** How serious it is unless the settings say otherwise. */
  readonly level: Level;
  readonly docs: RuleDocs;
}

export interface RuleDocs {
  /** One sentence: what is found. */
  readonly what: string;
  /** One or two sentences: why it matters, and to whom. */
  readonly why: string;
  /** One sentence: what --fix does about it, where it does something. */
  readonly fix?: string;
  /** The smallest whole file with the finding, and the same without. Both are run as tests. */
  readonly bad: RuleExample;
  readonly good: RuleExample;
}

/**
 * A whole file as its text; or files by their path in a workspace that has the role of `exampleRole` in it, the first
 * of them the one that is looked at; or, where no text can show it, the situation in a sentence.
 */
export type RuleExample = string | readonly ExampleFile[] | { readonly situation: string };

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** UTF-8 unless said; latin1 writes each character as one byte. */
  readonly encoding?: 'utf16le' | 'latin1';
}

interface Checked extends DocumentedRule {
  readonly category: Exclude<RuleCategory, 'structure'>;
  readonly level: Exclude<Level, 'error'>;
  readonly docs: RuleDocs & { readonly bad: string; readonly good: string };
}

/** Looks at what a role means, and so needs one without errors. */
export interface RoleRule extends Checked {
  readonly check: (context: LintContext) => readonly LintFinding[];
}

/** Looks at what a role file says alone: a fault elsewhere in the file does not keep it from that. */
export interface TextRule extends Checked {
  readonly checkTexts: (document: SourceDocument) => readonly LintFinding[];
}

export type LintRule = RoleRule | TextRule;

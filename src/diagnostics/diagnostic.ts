/** A finding: something about a file that someone should know, with its exact place. A value, never thrown. */

export type Level = 'error' | 'warning' | 'note';

/** One-based; columns count code points; a range's end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Related {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

export interface Diagnostic {
  /** `family/kebab-name`, published and never reused: `role/weights-sum`, `yaml/duplicate-key`. */
  readonly code: string;
  readonly level: Level;
  /** One sentence in the user's words: what is wrong, the value found. No trailing code, no path of ours. */
  readonly message: string;
  /** As the user named it, or relative to the working folder. */
  readonly file: string;
  readonly range: Range;
  /** What to type instead. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** A change of the file that mends it and changes nothing else that it says. Only where that is certain. */
  readonly fix?: Fix;
}

export interface Fix {
  /** What it does, as a title: "Write weight". */
  readonly title: string;
  /** In the file of the finding; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** Puts a text in the place of another; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

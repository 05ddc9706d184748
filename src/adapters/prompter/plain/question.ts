/**
 * A question as lines: what is said, and what a typed line does to it. Pure, so that every question can be tried
 * without a terminal.
 */

/** One line from the keyboard, or several that were pasted together. */
export interface Line {
  /** Without controls and without space around it. */
  readonly text: string;
  /** How many lines were joined. */
  readonly count: number;
  /** It is as long as the terminal's own line mode takes, so that its end may be missing. */
  readonly isCut: boolean;
}

/** Text to be wrapped; further lines hang below the first. Its text may be anything. */
export interface Speech {
  readonly mark: string;
  readonly text: string;
}

export interface Question<R> {
  /** Before the answer is awaited, one line each. */
  readonly said: readonly Speech[];
  /** The line on which the answer is typed; repeated after what was not understood. */
  readonly prompt: () => string;
  /** Whether lines that come at once with this one may belong to it, as they do when text is pasted. */
  readonly gathers: (first: string) => boolean;
  readonly take: (line: Line) => Taken<R>;
}

export type Taken<R> =
  | { readonly kind: 'reply'; readonly reply: R }
  /** Not understood, or refused: what can be typed. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Understood, and there is more to ask. */
  | { readonly kind: 'next'; readonly question: Question<R> };

export const YOUR_ANSWER = () => 'Your answer: ';
export const alone = () => false;

export function say(text: string): Speech {
  return { mark: '', text };
}

export function item(mark: string, text: string): Speech {
  return { mark, text };
}

export function replied<R>(reply: R): Taken<R> {
  return { kind: 'reply', reply };
}

export function refused<R>(why: string): Taken<R> {
  return { kind: 'refused', why };
}

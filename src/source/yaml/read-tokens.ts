import { type CST, Lexer, Parser } from 'yaml';

/** Deeper nesting is refused before anything recursive sees it. A role needs about ten levels. */
export const DEEPEST_NESTING = 100;

/** A text in which this much is out of place is no YAML; the composer would make an error object of every piece. */
const MOST_MISPLACED = 200;

export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  /** Where the nesting became too deep, as an offset. */
  | { readonly kind: 'too-deep'; readonly offset: number };

/**
 * The text as yaml's syntax tokens. The token parser keeps its own stack instead of recursing, so its height is the
 * depth of nesting, and reading stops as soon as it is too high: no text, however nested, reaches the composer.
 */
export function readTokens(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let misplaced = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') misplaced += 1;
    }
    if (misplaced > MOST_MISPLACED) return { kind: 'tokens', tokens };
    // One level of the stack is the document itself; the markers the lexer adds are not part of the text.
    if (parser.stack.length > DEEPEST_NESTING + 1) return { kind: 'too-deep', offset: Math.min(offset, text.length) };
    if (!/^[\u0002\u0018\u001F]$/.test(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'tokens', tokens };
}

import { Lexer } from 'yaml';

/** What yaml's lexer puts before a plain or block text, which may itself begin with #. */
const SCALAR_FOLLOWS = '\u001F';

/** What the lexer adds to the text: marks of a document, of a broken flow, of a text. */
const ADDED = /^[\u0002\u0018\u001F]$/;

/** A comment with its number sign, and where it begins in UTF-16 code units. */
export interface Comment {
  readonly offset: number;
  readonly written: string;
}

/** What is a comment to YAML, and not what looks like one inside a text. Never throws, on any text. */
export function yamlComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== SCALAR_FOLLOWS) comments.push({ offset, written: lexeme });
    if (!ADDED.test(lexeme)) offset += lexeme.length;
    before = lexeme;
  }
  return comments;
}

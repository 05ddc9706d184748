/**
 * Prose from a role file, as paragraphs and items. Authors break their lines where their editor ends; read at another
 * width those breaks would stay as holes. What is laid out with spaces (a small table) keeps its lines.
 */
export interface ProsePiece {
  /** Lines of a table are not to be wrapped into each other. */
  readonly kind: 'prose' | 'item' | 'table' | 'gap';
  readonly text: string;
  /** An item's number as written ("2."), or "-". */
  readonly marker?: string;
}

const ITEM = /^\s*(?:[-*•]|(\d+[.)]))\s+/;
const TABLE = /\S {2,}\S|\t/;

export function reflow(text: string): readonly ProsePiece[] {
  const pieces: ProsePiece[] = [];
  for (const line of text.replaceAll('\r\n', '\n').trim().split('\n')) {
    const next = pieceOf(line);
    const last = pieces.at(-1);
    if (last && next.kind === 'prose' && (last.kind === 'prose' || last.kind === 'item')) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${next.text}` };
    } else pieces.push(next);
  }
  return pieces;
}

function pieceOf(line: string): ProsePiece {
  if (line.trim() === '') return { kind: 'gap', text: '' };
  const item = ITEM.exec(line);
  if (item) return { kind: 'item', text: line.slice(item[0].length).trim(), marker: item[1] ?? '-' };
  return TABLE.test(line) ? { kind: 'table', text: line.trimEnd() } : { kind: 'prose', text: line.trim() };
}

/** The rows of the table of answers, each on one line of the width there is. */
import { pad } from '../../report/text/width.ts';
import type { ReviewRow } from '../../world.ts';
import { type Look, shortLine } from './look.ts';
import { type ReviewColumns, reviewColumns } from './review-columns.ts';

export interface ShownRow {
  readonly text: string;
  /** Name or answer did not fit and are to be shown whole elsewhere. */
  readonly isCut: boolean;
}

type Row = ReviewRow<unknown>;

const GAP = '  ';

/** One line for each of the rows from `from` to before `to`; `focus` is the place of the one marked with "> ". */
export function reviewLines(
  rows: readonly Row[],
  focus: number,
  look: Look,
  { from, to }: { readonly from: number; readonly to: number },
): readonly ShownRow[] {
  const columns = reviewColumns(rows, look.columns());
  return rows.slice(from, to).map((row, index) => rowLine(row, columns, from + index === focus, look));
}

function rowLine(row: Row, columns: ReviewColumns, isFocused: boolean, look: Look): ShownRow {
  const word = row.mark ? columns.words[row.mark] : '';
  const evidence = columns.detail > 0 ? (row.detail ?? '') : '';
  // With nothing beside it, an answer may go on to the end of the line.
  const isAlone = word === '' && evidence === '';
  const name = shortLine(row.name, columns.name);
  const answer = shortLine(row.answer, isAlone ? columns.rest : columns.answer);
  const head = `${isFocused ? '> ' : '  '}${pad(name, columns.name)}${GAP}${pad(answer, columns.answer)}`;
  const mark = columns.mark > 0 ? `${GAP}${pad(word, columns.mark)}` : '';
  const detail = evidence === '' ? '' : `${GAP}${shortLine(evidence, columns.detail)}`;
  const texts = isAlone ? [head, '', ''] : [head, mark, detail];
  return { text: painted(look, row, texts, isFocused), isCut: name.endsWith('…') || answer.endsWith('…') };
}

function painted(look: Look, { mark }: Row, texts: readonly string[], isFocused: boolean): string {
  const [head = '', marked = '', detail = ''] = trimmedEnd(texts);
  if (isFocused) return look.paint.strong(`${head}${marked}${detail}`);
  return `${head}${mark === 'missing' ? look.paint.warn(marked) : look.paint.dim(marked)}${detail}`;
}

/** Without the spaces at the end of the line, which a selection with the mouse would show. */
function trimmedEnd(texts: readonly string[]): readonly string[] {
  const kept = texts.join('').trimEnd().length;
  let start = 0;
  return texts.map((text) => {
    const part = text.slice(0, Math.max(0, kept - start));
    start += text.length;
    return part;
  });
}

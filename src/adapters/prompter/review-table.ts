/** The rows of the table of answers, each on one line of the width there is. */
import { pad, width } from '../../report/text/width.ts';
import type { ReviewRow } from '../../world.ts';
import { type Look, shortLine } from './look.ts';

export interface ShownRow {
  readonly text: string;
  /** Name or answer did not fit and are to be shown whole elsewhere. */
  readonly isCut: boolean;
}

/** Narrower than this, evidence beside the answers would be a few words each. */
const LEAST_DETAIL = 16;
const GAP = '  ';

/** One line for each row; `focus` is the place of the row that is marked with "> ". */
export function reviewLines(rows: readonly ReviewRow<unknown>[], focus: number, look: Look): readonly ShownRow[] {
  const columns = columnsFor(rows, look.columns());
  return rows.map((row, place) => {
    const name = shortLine(row.name, columns.name);
    const answer = shortLine(row.answer, columns.answer);
    const head = `${place === focus ? '> ' : '  '}${pad(name, columns.name)}${GAP}${pad(answer, columns.answer)}`;
    const mark = columns.mark > 0 ? `${GAP}${pad(row.mark ?? '', columns.mark)}` : '';
    const detail = columns.detail > 0 && row.detail ? `${GAP}${shortLine(row.detail, columns.detail)}` : '';
    const isCut = name.endsWith('…') || answer.endsWith('…');
    return { text: painted(look, row, [head, mark, detail], place === focus), isCut };
  });
}

function painted(look: Look, { mark }: ReviewRow<unknown>, texts: readonly string[], isFocused: boolean): string {
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

function columnsFor(rows: readonly ReviewRow<unknown>[], all: number) {
  const widest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => width(shortLine(text, all))));
  const mark = Math.max(0, ...rows.map((row) => row.mark?.length ?? 0));
  const room = all - 2 - (mark > 0 ? mark + GAP.length : 0);
  // An answer says more than the end of a long name.
  const answer = Math.min(widest(rows.map((row) => row.answer)), Math.max(12, Math.floor(room * 0.4)));
  const name = Math.max(6, Math.min(widest(rows.map((row) => row.name)), 40, room - GAP.length - answer));
  const left = room - GAP.length - name - answer - GAP.length;
  return { mark, answer, name, detail: left >= LEAST_DETAIL ? left : 0 };
}

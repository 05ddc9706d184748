import type { LineIndex } from '../line-index.ts';
import { columnForTabs } from './indents.ts';
import { quoteFor } from './quote-for.ts';
import type { SyntaxFault } from './syntax-fault.ts';

const MESSAGE = 'A tab indents this line; YAML allows only spaces.';

/** The tabs in the indent of a line, if it has any, and how many spaces to type instead. */
export function tabInIndent(lines: LineIndex, number: number): SyntaxFault | undefined {
  const line = lines.line(number);
  const [, before = '', tabs] = /^( *)(\t+)/.exec(line) ?? [];
  if (tabs === undefined) return undefined;
  const start = lines.startOf(number) + before.length;
  return {
    code: 'yaml/tab',
    start,
    end: start + tabs.length,
    message: MESSAGE,
    hint: hintFor(lines, number),
    derails: true,
  };
}

/** A tab behind a dash, which indents what follows in the line. */
export function tabAt(start: number): SyntaxFault {
  return {
    code: 'yaml/tab',
    start,
    end: start + 1,
    message: MESSAGE,
    hint: 'Write a space in its place.',
    derails: true,
  };
}

function hintFor(lines: LineIndex, number: number): string {
  const meant = columnForTabs(lines, number);
  if (meant === undefined) return 'Delete it: the first line starts in the first column.';
  const { column, text, isBelow } = meant;
  const above = quoteFor(text.slice(0, 40));
  if (isBelow) return `Indent it with ${column} spaces, so that it belongs to ${above}.`;
  const what = column === 0 ? 'Delete it' : `Indent it with ${column} spaces`;
  return `${what}, so that it starts below ${above}.`;
}

/**
 * Text made safe for Markdown: whatever its author wrote is shown letter by letter and makes no markup, neither of
 * CommonMark nor of what GitHub adds to it. Escapes only what could be taken for markup, since Markdown is also read
 * as it stands.
 */
import { visible, visibleLine, visibleName } from '../text/escape.ts';

/** Markup wherever it stands: emphasis, code, links, HTML, cells, struck text, formulas. */
const ANYWHERE = /[\\*_`[\]<|~$]/g;
/** The beginnings of what is a reference to a character, a link or an address. */
const ENTITY = /&(?=#?\w+;)/g;
const ADDRESS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=\S)@(?=\S)/gi;
/** A heading or its end. */
const HASH = /(?<=^|\s)#/g;
/** What begins a block when it begins a line: quotes, items, rules, underlines of headings, borders of tables. */
const LINE_START = /^(?:[>+=:-]|(?<number>\d{1,9})(?<dot>[.)])(?=\s|$))/;

/** One line, for headings, cells and the middle of sentences. */
export function markdownLine(text: string): string {
  return escapedLine(visibleLine(text));
}

/** The lines of a text that belong together, each made safe, none of them empty. */
export function markdownLines(text: string): readonly string[] {
  return visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapedLine);
}

/** What is there to be copied, as code. */
export function markdownCode(text: string): string {
  const shown = visibleName(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** A block whose lines stay as they are. */
export function markdownVerbatim(text: string): readonly string[] {
  const lines = visible(text).split('\n');
  const fence = '`'.repeat(Math.max(2, ...lines.map(longestRun)) + 1);
  return [fence, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function escapedLine(line: string): string {
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(HASH, '\\$&')
    .replace(LINE_START, (found, number?: string, dot?: string) =>
      number === undefined ? `\\${found}` : `${number}\\${dot}`,
    );
}

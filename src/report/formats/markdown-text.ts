/**
 * Text made safe for Markdown: whatever its author wrote is shown letter by letter and makes no markup, neither of
 * CommonMark nor of what GitHub adds to it: people and teams (@name), emoji (:tada:), issues (#12, GH-12, org/repo#12)
 * and commits. What a repository is set up to link beyond that (JIRA-12) cannot be known here. Escapes only what could
 * be taken for markup, since Markdown is also read as it stands.
 */
import { visible, visibleLine, visibleName } from '../text/escape.ts';

/** Markup wherever it stands: emphasis, code, links, HTML, cells, struck text, formulas. */
const ANYWHERE = /[\\*_`[\]<|~$]/g;
/** The beginnings of what is a reference to a character, a link or an address. */
const ENTITY = /&(?=#?\w+;)/g;
const ADDRESS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\./gi;
/**
 * Where a reference of GitHub's, an address or an emoji can be broken: after its sign, or within the digits of a commit.
 * These are looked for in what Markdown has become, where neither a backslash nor a character reference is left to
 * see; only something between two characters keeps them from being one word.
 */
const REFERENCES = [
  '(?<=@)(?=\\w)',
  '(?<=#)(?=\\d)',
  '(?<=\\bgh-)(?=\\d)',
  // Numbers are no emoji but for these two: a time of day stays as it is.
  '(?<=:)(?=(?:(?!\\d+:)[\\w+-]{1,64}|100|1234):)',
  // Only digits are far more often an amount than a commit.
  '(?<=\\b(?=[0-9a-f]{7,40}\\b)(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f])(?=[0-9a-f]{6})',
];
const REFERENCE = new RegExp(REFERENCES.join('|'), 'gi');
/** Renders as nothing. */
const BREAK = '<!-- -->';
/** Stands for it until everything else is escaped: a control, of which none is left in what is shown. */
const BREAK_TO_BE = '\u0000';
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
    .replace(REFERENCE, BREAK_TO_BE)
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(HASH, '\\$&')
    .replace(LINE_START, (found, number?: string, dot?: string) =>
      number === undefined ? `\\${found}` : `${number}\\${dot}`,
    )
    .replaceAll(BREAK_TO_BE, BREAK);
}

import { indexLines, type LineIndex } from '../../line-index.ts';
import type { RoleSource } from '../role-source.ts';
import { mayCutText, reportCutText } from './cut-text.ts';
import { reportHidden } from './hidden-character.ts';
import { type HumanText, humanTexts } from './human-texts.ts';
import { reportQuotes } from './stray-quote.ts';
import { reportTemplate } from './template-text.ts';

const CHECKS: readonly ((source: RoleSource, text: HumanText, lines: LineIndex) => void)[] = [
  reportHidden,
  reportTemplate,
  reportQuotes,
];

/** What can be wrong is not ASCII, or an escape, a brace, a quote at the end of a line, or a # before a word. */
const WORTH_A_LOOK = /[^\t\n\r -~]|\\|\{[{%]|"\s*$|\s#\w/m;

/** What a text says that its author cannot see, or did not mean to be there. Most files are done at one glance. */
export function checkTexts(source: RoleSource): void {
  if (!WORTH_A_LOOK.test(source.document.text)) return;
  const checks = mayCutText(source.document.text) ? [...CHECKS, reportCutText] : CHECKS;
  const lines = indexLines(source.document.text);
  for (const text of humanTexts(source.document.value)) for (const check of checks) check(source, text, lines);
}

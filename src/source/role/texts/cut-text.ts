import type { LineIndex } from '../../line-index.ts';
import { offsetOf } from '../../phrase-range.ts';
import type { RoleSource } from '../role-source.ts';
import type { HumanText } from './human-texts.ts';

/** "#1" is hardly a comment: those begin with a space or another sign, "# " or "#---". */
const CUT_OFF = /^[ \t]+(#[\p{L}\p{N}].*)/u;

/** Whether any text of a file can be cut: looked at once for all of them. */
export function mayCutText(text: string): boolean {
  return /[ \t]#[\p{L}\p{N}]/u.test(text);
}

/** A text without quotes that ends where a # after a space begins what YAML takes for a comment. */
export function reportCutText(source: RoleSource, { path, text }: HumanText, lines: LineIndex): void {
  const { document } = source;
  const { start, end } = document.locate(path, 'value');
  if (/["'|>*]/.test(document.text[offsetOf(document.text, lines, start)] ?? '')) return;
  const after = offsetOf(document.text, lines, end) - lines.startOf(end.line);
  const cut = CUT_OFF.exec(lines.line(end.line).slice(after))?.[1]?.trimEnd();
  if (cut === undefined) return;
  const from = lines.startOf(end.line) + lines.line(end.line).indexOf(cut, after);
  source.addAll([
    {
      code: 'role/cut-text',
      level: 'warning',
      message: `The text ends before "${cut.slice(0, 40)}", because a # after a space begins a comment.`,
      file: document.file,
      range: lines.range(from, from + cut.length),
      hint: `Put the whole text in quotes: "${`${text} ${cut}`.replaceAll('"', '\\"').slice(0, 60)}". For a comment, write a space after the #.`,
    },
  ]);
}

/** The formats a report can be printed in. A new one is its file and one line here; the first is the default. */
import type { Report } from '../model/report.ts';
import type { Screen } from '../text/screen.ts';
import { renderHtml } from './html.ts';
import { type JsonDocument, renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

/** The same thing for people and for programs. Both come from the same results; no renderer computes anything. */
export interface Reportable {
  readonly report: Report;
  readonly data: JsonDocument;
}

type Format = (reportable: Reportable, screen: Screen) => string;

const FORMATS = {
  terminal: ({ report }, screen) => renderTerminal(report, screen),
  markdown: ({ report }) => renderMarkdown(report),
  html: ({ report }) => renderHtml(report),
  json: ({ data }) => renderJson(data),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly [FormatName, ...FormatName[]] = ['terminal', 'json'];

/** Of what is also handed to people who are not at a terminal, or printed. */
export const PAPER_FORMAT_NAMES: readonly [FormatName, ...FormatName[]] = ['terminal', 'markdown', 'html', 'json'];

export function isFormatName(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(FORMATS, name);
}

export function renderAs(format: FormatName, reportable: Reportable, screen: Screen): string {
  return FORMATS[format](reportable, screen);
}

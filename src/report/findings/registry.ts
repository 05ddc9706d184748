/** The formats findings can be printed in. A new one is its file and one line here; the first is the default. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { renderJson } from '../formats/json.ts';
import type { Screen } from '../text/screen.ts';
import { findingsDocument } from './json.ts';
import type { FindingCounts } from './summary.ts';
import { renderFindings, type Sources } from './text.ts';

export interface FindingsReport {
  readonly findings: readonly Diagnostic[];
  readonly counts: FindingCounts;
  /** Every file that was read and checked, also those without findings. */
  readonly checked: readonly string[];
  readonly sources: Sources;
}

type FindingsFormat = (report: FindingsReport, screen: Screen) => string;

export const FINDINGS_FORMATS = {
  terminal: ({ findings, sources }, screen) => renderFindings(findings, screen, sources),
  json: ({ findings, counts }) => renderJson(findingsDocument(findings, counts)),
} as const satisfies Record<string, FindingsFormat>;

export const FINDINGS_FORMAT_NAMES = ['terminal', 'json'] as const satisfies readonly (keyof typeof FINDINGS_FORMATS)[];

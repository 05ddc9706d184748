/** The formats findings can be printed in. A new one is its file and one line here; the first is the default. */
import type { Screen } from '../text/screen.ts';
import { checkstyleFindings } from './checkstyle.ts';
import type { FindingsReport } from './findings-report.ts';
import { githubFindings } from './github.ts';
import { gitlabFindings } from './gitlab.ts';
import { jsonFindings } from './json.ts';
import { junitFindings } from './junit.ts';
import { sarifFindings } from './sarif.ts';
import { renderFindings } from './text.ts';

type FindingsFormat = (report: FindingsReport, screen: Screen) => string;

export const FINDINGS_FORMATS = {
  terminal: ({ findings, sources }, screen) => renderFindings(findings, screen, sources),
  json: ({ findings, counts }) => jsonFindings(findings, counts),
  github: githubFindings,
  sarif: sarifFindings,
  junit: junitFindings,
  gitlab: gitlabFindings,
  checkstyle: checkstyleFindings,
} as const satisfies Record<string, FindingsFormat>;

export const FINDINGS_FORMAT_NAMES = [
  'terminal',
  'json',
  'github',
  'sarif',
  'junit',
  'gitlab',
  'checkstyle',
] as const satisfies readonly (keyof typeof FINDINGS_FORMATS)[];

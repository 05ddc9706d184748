/** The formats findings can be printed in. A new one is its file, one line here and its name. */
import type { Screen } from '../text/screen.ts';
import { checkstyleFindings } from './checkstyle.ts';
import type { FindingsReport } from './findings-report.ts';
import type { FindingsFormatName } from './format-names.ts';
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
} as const satisfies Record<FindingsFormatName, FindingsFormat>;

export { FINDINGS_FORMAT_NAMES } from './format-names.ts';

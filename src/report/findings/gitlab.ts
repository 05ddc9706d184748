/** GitLab's Code Quality report: a list of findings, each with a fingerprint by which a merge request knows new ones. */

import type { Level } from '../../diagnostics/diagnostic.ts';
import { honestJson } from '../../diagnostics/honest-json.ts';
import type { FindingsReport } from './findings-report.ts';
import { fingerprints } from './fingerprint.ts';
import { inertJson } from './inert.ts';
import { messageWithHint } from './wording.ts';

/** Of info, minor, major, critical and blocker: an error stops the file from being used, which is major. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', note: 'info' };

export function gitlabFindings({ findings, sources }: FindingsReport): string {
  const prints = fingerprints(findings, sources);
  const issues = findings.map((finding, index) => ({
    description: messageWithHint(finding),
    check_name: finding.code,
    fingerprint: prints[index],
    severity: SEVERITIES[finding.level],
    location: { path: finding.file, lines: { begin: finding.range.start.line } },
  }));
  return inertJson(honestJson(issues));
}

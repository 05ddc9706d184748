/** SARIF 2.1.0, the OASIS format for what checkers find, as code scanning of GitHub and others reads it. */
import type { Diagnostic, Fix, Range, Related } from '../../diagnostics/diagnostic.ts';
import { honestJson } from '../../diagnostics/honest-json.ts';
import { visibleLine } from '../text/escape.ts';
import { artifactLocation } from './artifact-uri.ts';
import type { DescribedRule, FindingsReport } from './findings-report.ts';
import { fingerprints } from './fingerprint.ts';
import { inertJson } from './inert.ts';
import { messageWithHint } from './wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * One run. Of the rules only those that found something are described: all of them would be most of the file. What is
 * silenced is there as well, with the reason that was given, as SARIF wants it. The fingerprint has a name of its own;
 * `primaryLocationLineHash` is for the uploader to compute from the source.
 */
export function sarifFindings({ findings, silenced = [], sources, version, rules = [] }: FindingsReport): string {
  const all = [...findings, ...silenced.map(({ finding }) => finding)];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  const prints = fingerprints(all, sources);
  const results = all.map((finding, index) => ({
    ruleId: finding.code,
    ruleIndex: indexes.get(finding.code),
    level: finding.level,
    message: message(messageWithHint(finding)),
    locations: [location(finding)],
    ...relatedLocations(finding.related ?? []),
    ...fixes(finding),
    ...suppressions(silenced[index - findings.length]?.reason),
    partialFingerprints: { 'hirecardFinding/v1': prints[index] },
  }));
  const driver = { name: 'hirecard', version, rules: codes.map((code) => reportingDescriptor(code, known.get(code))) };
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
  return inertJson(honestJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }));
}

function suppressions(reason: string | undefined) {
  return reason === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: visibleLine(reason) }] };
}

function reportingDescriptor(code: string, rule: DescribedRule | undefined) {
  if (rule === undefined) return { id: code };
  const { what, why } = rule.docs;
  return {
    id: code,
    shortDescription: message(what),
    fullDescription: message(`${what} ${why}`),
    help: message(`${why} For an example of what is found and how to mend it: hirecard validate --explain ${code}`),
    defaultConfiguration: { level: rule.level },
    properties: { tags: [rule.category] },
  };
}

/** In SARIF `[words](target)` is a link, and text from a file makes none: the two brackets are set apart. */
function message(text: string) {
  return { text: text.replaceAll('](', '] (') };
}

function location({ file, range }: Pick<Diagnostic | Related, 'file' | 'range'>) {
  return { physicalLocation: { artifactLocation: artifactLocation(file), region: region(range) } };
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function relatedLocations(related: readonly Related[]) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((other, id) => ({
      id,
      ...location(other),
      message: message(visibleLine(other.message)),
    })),
  };
}

function fixes({ file, fix }: Diagnostic) {
  return fix === undefined ? {} : { fixes: [sarifFix(file, fix)] };
}

function sarifFix(file: string, { title, edits }: Fix) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(range),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return {
    description: message(visibleLine(title)),
    artifactChanges: [{ artifactLocation: artifactLocation(file), replacements }],
  };
}

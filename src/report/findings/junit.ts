/**
 * Findings as test results, by the schema that Jenkins publishes: a suite for each file, in it a failed case for each
 * error and warning. Readers show one failure of a case at most, so a case with several would hide all but the first.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visibleLine, visibleName } from '../text/escape.ts';
import { byFile } from './by-file.ts';
import type { FindingsReport } from './findings-report.ts';
import { inertXml } from './inert.ts';
import { findingInWords } from './wording.ts';
import { element, xmlDocument } from './xml.ts';

type FileFindings = ReturnType<typeof byFile>[number];

interface Tally {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

export function junitFindings(report: FindingsReport): string {
  const files = byFile(report);
  const suites = files.flatMap((file) =>
    element('testsuite', { name: visibleName(file.file), ...tallyOf(file) }, casesOf(file)),
  );
  const total = files.map(tallyOf).reduce(added, { tests: 0, failures: 0, errors: 0 });
  return inertXml(xmlDocument(element('testsuites', { name: 'hirecard validate', ...total }, suites)));
}

/** A file that could not be looked at is an error in the sense of tests: nothing is known about it. */
function tallyOf({ findings, isChecked }: FileFindings): Tally {
  const problems = findings.filter(isProblem).length;
  return { tests: Math.max(1, problems), failures: isChecked ? problems : 0, errors: isChecked ? 0 : problems };
}

function added(a: Tally, b: Tally): Tally {
  return { tests: a.tests + b.tests, failures: a.failures + b.failures, errors: a.errors + b.errors };
}

/** A case for each problem, called after its rule and not after its place, so that it is the same when lines move. */
function casesOf({ file, findings, isChecked }: FileFindings): readonly string[] {
  const classname = visibleName(file);
  const notes = findings.filter((finding) => !isProblem(finding)).map(findingInWords);
  const output = notes.length === 0 ? [] : element('system-out', {}, notes.join('\n'));
  const problems = findings.filter(isProblem);
  if (problems.length === 0) return element('testcase', { name: 'no errors or warnings', classname }, output);
  const names = numbered(problems.map(({ code }) => code));
  return problems.flatMap((problem, index) => {
    const attributes = { type: problem.level, message: visibleLine(problem.message) };
    const said = element(isChecked ? 'failure' : 'error', attributes, findingInWords(problem));
    return element('testcase', { name: names[index] ?? '', classname }, index === 0 ? [...said, ...output] : said);
  });
}

/** `a`, `b`, `a (2)`: readers take two cases of one name for one. */
function numbered(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

function isProblem({ level }: Diagnostic): boolean {
  return level !== 'note';
}

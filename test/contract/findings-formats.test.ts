/**
 * What every format of findings must obey: no text of a file and no name acts as a command on a terminal or a build
 * server, and what others define a schema for is valid against it. A new format is covered by being registered.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { RULES } from '../../src/lint/catalogue.ts';
import type { FindingsReport } from '../../src/report/findings/findings-report.ts';
import { FINDINGS_FORMAT_NAMES, FINDINGS_FORMATS } from '../../src/report/findings/registry.ts';
import { hirecard } from '../command/run.ts';
import { FEW, GONE, NOTE, REPORT, reportOf, TYPO } from '../unit/report/findings/sample-report.ts';

/** Each tries to be something else than text somewhere. */
const TRICKS = [
  '::error file=pwned.yaml,line=1::pwned',
  'x\n::error file=pwned.yaml::pwned',
  'x\r::add-mask::pwned',
  'x\r\n  ::stop-commands::pwned',
  '%0A::error::pwned',
  'roles/##vso[task.x].yaml',
  '##[error]pwned ##vso[task.setvariable variable=a]pwned ##teamcity[buildStop]',
  '\u001b]0;pwned\u0007\u001b[2J\u009b2J',
  '\u202epwned\u2066 \u2028::error::pwned',
  ']]></failure><pwned/>',
  '"><pwned a=\'',
  '<!--&pwned;--><![CDATA[pwned]]>',
  '","pwned":"',
  '[pwned](https://pwned.example)',
  'nul\u0000 half\ud800 none\ufffe',
  ',line=9,title=pwned::pwned',
  `${'long '.repeat(12)}::error::pwned`,
];

function hostile(trick: string): readonly Diagnostic[] {
  const related = [{ message: trick, file: trick, range: TYPO.range }];
  const fix = { title: trick, edits: [{ range: TYPO.range, text: trick }] };
  const all = { file: trick, message: trick, hint: trick, related, fix };
  return [TYPO, FEW, NOTE, GONE].map((finding) => ({ ...finding, ...all }));
}

function hostileReport(trick: string): FindingsReport {
  const sources = new Map([[trick, `${trick}\n${trick}\n${trick}\n${trick}\n`]]);
  const silenced = [{ finding: { ...FEW, message: trick, file: trick }, reason: trick }];
  return { ...reportOf(hostile(trick), [trick, 'fine.yaml']), silenced, sources };
}

/** GitHub takes a line that begins with a known command, and then one that holds a bracketed one anywhere. */
function commandsIn(line: string): readonly string[] {
  const atStart = /^\s*::([\w-]+)(?: .*?)?::/.exec(line)?.[1];
  return [...(atStart === undefined ? [] : [atStart]), ...(line.match(/##\w*\[/g) ?? [])];
}

describe.each(FINDINGS_FORMAT_NAMES)('%s', (name) => {
  const screens = [
    { columns: 80, color: 0 },
    { columns: 40, color: 0, plain: true },
    { columns: 20, color: 0 },
  ] as const;

  it.each(TRICKS)('takes %j for text', (trick) => {
    for (const screen of screens) {
      const text = FINDINGS_FORMATS[name](hostileReport(trick), screen);
      // A terminal obeys none of it, and nothing turns the direction of what is around it.
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029\u2066-\u2069]/u);
      // A build server obeys none of it: the only commands are the four that this format is for.
      const commands = text.split('\n').flatMap(commandsIn);
      expect(commands).toEqual(name === 'github' ? ['error', 'warning', 'notice', 'error'] : []);
    }
  });

  it('shows every finding', () => {
    const text = FINDINGS_FORMATS[name](REPORT, screens[0]);
    for (const { code } of REPORT.findings) expect(text).toContain(code);
  });

  it('ends in a line break, or is nothing at all', () => {
    for (const report of [REPORT, reportOf([]), reportOf([], [])]) {
      expect(FINDINGS_FORMATS[name](report, screens[0])).toMatch(/^$|[^\n]\n$/);
    }
  });

  it('is the only thing on standard output', async () => {
    const run = await hirecard(['validate', 'a.yaml', '--format', name], { files: { 'a.yaml': 'id: 7\n' } });
    expect(run.exit).toBe(1);
    if (name === 'terminal' || name === 'github') expect(run.err).toMatch(/ in 1 file\n$/);
    else expect(run.err).toBe('');
    expect(run.out).not.toMatch(/ in 1 file\n$/);
  });
});

describe('a workflow command', () => {
  /** As the runner reads it: parts at commas, then at the first equals sign, then the escapes undone. */
  function parsed(line: string) {
    const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const pairs = properties.split(',').map((part) => {
      const [key = '', ...value] = part.split('=');
      return [key, undone(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
    });
    return { command, properties: Object.fromEntries(pairs), data: undone(data).replaceAll('%25', '%') };
  }
  const undone = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');

  it.each(TRICKS)('for %j has no property and no line more than it should', (trick) => {
    const lines = FINDINGS_FORMATS.github(hostileReport(trick)).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    const { properties, data } = parsed(lines[0] ?? '');
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(properties).toMatchObject({ line: '4', col: '5', title: TYPO.code });
    // One line of message, one of advice.
    expect(data.split('\n')).toHaveLength(2);
  });

  it('names the file as it is called, as far as that can be shown', () => {
    const names = ['100%, a:b=c.yaml', '%0A%2C%253A.yaml', '::error::.yaml'];
    const lines = FINDINGS_FORMATS.github(reportOf(names.map((file) => ({ ...TYPO, file })))).split('\n');
    expect(names.map((_, index) => parsed(lines[index] ?? '').properties.file)).toEqual(names);
  });
});

describe('JSON', () => {
  const validate = new Ajv({ strict: true, strictTypes: false }).compile(
    JSON.parse(readFileSync('schema/findings.schema.json', 'utf8')),
  );

  it('is valid against the schema that we publish, with every key that a finding can have', () => {
    validate(JSON.parse(FINDINGS_FORMATS.json(REPORT)));
    expect(validate.errors).toBeNull();
    const [finding] = JSON.parse(FINDINGS_FORMATS.json(reportOf([TYPO]))).findings;
    expect(finding).toEqual(TYPO);
  });

  it.each(TRICKS)('gives %j back as it was', (trick) => {
    const [finding] = JSON.parse(FINDINGS_FORMATS.json(hostileReport(trick))).findings;
    expect([finding.file, finding.message, finding.hint]).toEqual([trick, trick, trick]);
  });
});

/** Published in draft 4, of which this one uses nothing that draft 7 reads differently but the name of its id. */
function sarifValidator(): ValidateFunction {
  const { id, $schema, ...schema } = JSON.parse(readFileSync('test/fixtures/schemas/sarif-2.1.0.json', 'utf8'));
  const formats = { uri: URL.canParse, 'uri-reference': isUriReference, 'date-time': true, uuid: true } as const;
  return new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    unicodeRegExp: false,
    formats,
  }).compile({
    ...schema,
    $id: id,
  });
}

function isUriReference(text: string): boolean {
  return URL.canParse(text, 'file:///') && /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/.test(text);
}

const BROKEN_ROLE = `format: hirecard/role@1
id: support
id: support
title: Support
dimensions:
  - id: writing
    wieght: 60%
`;

describe('SARIF', () => {
  const validate = sarifValidator();
  function faults(text: string): readonly string[] {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  it.each([
    ['the sample', REPORT],
    ['nothing found', reportOf([])],
    ['nothing checked', reportOf([], [])],
  ] as const)('of %s is valid against the published schema', (_, report) => {
    expect(faults(FINDINGS_FORMATS.sarif(report))).toEqual([]);
  });

  it.each(TRICKS)('of %j is valid against the published schema', (trick) => {
    expect(faults(FINDINGS_FORMATS.sarif(hostileReport(trick)))).toEqual([]);
  });

  it('of a finding of every rule is valid, and describes each', () => {
    const findings = RULES.map(({ code, level }) => ({ ...TYPO, code, level }));
    const text = FINDINGS_FORMATS.sarif({ ...reportOf(findings), rules: RULES });
    expect(faults(text)).toEqual([]);
    const [{ tool }] = JSON.parse(text).runs;
    expect(tool.driver.rules.filter((rule: object) => 'shortDescription' in rule)).toHaveLength(RULES.length);
  });

  it('of the command is valid', async () => {
    const run = await hirecard(['validate', 'a.yaml', 'b.yaml', '--format', 'sarif'], {
      files: { 'a.yaml': BROKEN_ROLE },
    });
    expect(faults(run.out)).toEqual([]);
    const [{ results, tool }] = JSON.parse(run.out).runs;
    expect(results.length).toBeGreaterThan(2);
    expect(tool.driver.rules.every((rule: object) => 'help' in rule)).toBe(true);
  });

  it('would not pass with a key that SARIF does not know', () => {
    const document = JSON.parse(FINDINGS_FORMATS.sarif(REPORT));
    document.runs[0].results[0].hint = 'x';
    expect(faults(JSON.stringify(document))).not.toEqual([]);
  });
});

/** What libxml2 says of the documents: against a schema, or else only whether they are well-formed. */
async function xmlFaults(documents: readonly string[], schema?: string): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const options = schema === undefined ? ({ xml, normalization: 'c14n' } as const) : { xml, schema };
  return (await validateXML(options)).errors.map(({ message }) => message);
}

describe('JUnit', () => {
  const schema = readFileSync('test/fixtures/schemas/jenkins-junit.xsd', 'utf8');

  it('is valid against the schema that Jenkins publishes, whatever is found', async () => {
    const reports = [REPORT, reportOf([]), reportOf([], []), ...TRICKS.map(hostileReport)];
    expect(await xmlFaults(reports.map(FINDINGS_FORMATS.junit), schema)).toEqual([]);
  });

  it('of the command is valid', async () => {
    const run = await hirecard(['validate', 'a.yaml', 'b.yaml', '--format', 'junit'], {
      files: { 'a.yaml': BROKEN_ROLE },
    });
    expect(await xmlFaults([run.out], schema)).toEqual([]);
    expect(run.out).toContain('<testsuite name="b.yaml" tests="1" failures="0" errors="1">');
  });

  it('would not pass with an element that Jenkins does not know', async () => {
    const text = FINDINGS_FORMATS.junit(REPORT).replace('</testsuites>', '<note/></testsuites>');
    expect(await xmlFaults([text], schema)).not.toEqual([]);
  });
});

describe('Checkstyle', () => {
  it('is well-formed, and a file and its findings are all there is', async () => {
    const texts = TRICKS.map((trick) => FINDINGS_FORMATS.checkstyle(hostileReport(trick)));
    expect(await xmlFaults(texts)).toEqual([]);
    for (const text of texts) {
      expect(new Set([...text.matchAll(/<(\w+)/g)].map(([, name]) => name))).toEqual(
        new Set(['checkstyle', 'file', 'error']),
      );
    }
    expect(await xmlFaults(['<checkstyle>'])).not.toEqual([]);
  });
});

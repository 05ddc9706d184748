import { describe, expect, it } from 'vitest';
import { artifactLocation } from '../../../../src/report/findings/artifact-uri.ts';
import { sarifFindings } from '../../../../src/report/findings/sarif.ts';
import { FEW, GONE, REPORT, reportOf, TYPO } from './sample-report.ts';

describe('SARIF', () => {
  const { $schema, version, runs } = JSON.parse(sarifFindings(REPORT));
  const [{ tool, columnKind, results }] = runs;

  it('says what it is, who found it and how columns are counted', () => {
    expect($schema).toContain('sarif-schema-2.1.0.json');
    expect({ version, runs: runs.length, columnKind }).toEqual({
      version: '2.1.0',
      runs: 1,
      columnKind: 'unicodeCodePoints',
    });
    expect(tool.driver).toMatchObject({ name: 'hirecard', version: '1.2.3' });
  });

  it('describes the rules that found something, as far as they are known', () => {
    expect(tool.driver.rules).toEqual([
      { id: 'design/few-dimensions' },
      { id: 'design/weights-equal' },
      { id: 'io/nothing-found' },
      {
        id: 'role/unknown-key',
        shortDescription: { text: 'A key that is not known.' },
        fullDescription: { text: 'A key that is not known. What it says is not read.' },
        help: {
          text: 'What it says is not read. For an example of what is found and how to mend it: hirecard validate --explain role/unknown-key',
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['structure'] },
      },
    ]);
  });

  it('gives a finding its rule, place, other places and change', () => {
    const artifact = { uri: 'roles/support.yaml', uriBaseId: '%SRCROOT%' };
    const key = { startLine: 4, startColumn: 5, endLine: 4, endColumn: 11 };
    expect(results[2]).toEqual({
      ruleId: 'role/unknown-key',
      ruleIndex: 3,
      level: 'error',
      message: { text: '"wieght" is not a key of a dimension.\nWrite weight.' },
      locations: [{ physicalLocation: { artifactLocation: artifact, region: key } }],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: artifact,
            region: { startLine: 5, startColumn: 5, endLine: 5, endColumn: 13 },
          },
          message: { text: 'the other dimension' },
        },
      ],
      fixes: [
        {
          description: { text: 'Write weight' },
          artifactChanges: [
            {
              artifactLocation: artifact,
              replacements: [{ deletedRegion: key, insertedContent: { text: 'weight' } }],
            },
          ],
        },
      ],
      partialFingerprints: { 'hirecardFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'error', 'note']);
  });

  it('makes no link of a message', () => {
    const [run] = JSON.parse(sarifFindings(reportOf([{ ...FEW, message: 'A [click](http://x) here.' }]))).runs;
    expect(run.results[0].message.text).toBe('A [click] (http://x) here.');
  });

  it('has a run without results when there is nothing', () => {
    const [run] = JSON.parse(sarifFindings(reportOf([]))).runs;
    expect({ results: run.results, rules: run.tool.driver.rules }).toEqual({ results: [], rules: [] });
  });

  it('keeps what is silenced, with the reason', () => {
    const report = { ...reportOf([TYPO]), silenced: [{ finding: FEW, reason: 'A trial role.' }] };
    const [run] = JSON.parse(sarifFindings(report)).runs;
    expect(run.results.map(({ ruleId, suppressions }: Record<string, unknown>) => [ruleId, suppressions])).toEqual([
      ['role/unknown-key', undefined],
      ['design/few-dimensions', [{ kind: 'inSource', justification: 'A trial role.' }]],
    ]);
  });

  it('deletes without inserting where a change takes something away', () => {
    const fix = { title: 'Take it out', edits: [{ range: TYPO.range, text: '' }] };
    const [run] = JSON.parse(sarifFindings(reportOf([{ ...GONE, fix }]))).runs;
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 11 } },
    ]);
  });
});

describe('the URI of a file', () => {
  it.each([
    ['roles/support.yaml', { uri: 'roles/support.yaml', uriBaseId: '%SRCROOT%' }],
    ["r é/a b#1?%20'(x).yaml", { uri: 'r%20%C3%A9/a%20b%231%3F%2520%27%28x%29.yaml', uriBaseId: '%SRCROOT%' }],
    ['http:x.yaml', { uri: 'http%3Ax.yaml', uriBaseId: '%SRCROOT%' }],
    ['a\nb\\c.yaml', { uri: 'a%0Ab%5Cc.yaml', uriBaseId: '%SRCROOT%' }],
    ['half\ud800.yaml', { uri: 'half%E2%80%B9U%2BD800%E2%80%BA.yaml', uriBaseId: '%SRCROOT%' }],
    ['/srv/roles/a b.yaml', { uri: 'file:///srv/roles/a%20b.yaml' }],
    ['C:/roles/a.yaml', { uri: 'file:///C:/roles/a.yaml' }],
    ['<stdin>', { uri: '%3Cstdin%3E' }],
  ])('%j', (file, location) => {
    expect(artifactLocation(file)).toEqual(location);
  });
});

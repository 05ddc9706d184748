import { describe, expect, it } from 'vitest';
import { fingerprints } from '../../../../src/report/findings/fingerprint.ts';
import { gitlabFindings } from '../../../../src/report/findings/gitlab.ts';
import { FEW, REPORT, range, reportOf, SUPPORT, TYPO } from './sample-report.ts';

describe("GitLab's code quality report", () => {
  it('is a list with what GitLab asks for: description, check, fingerprint, severity, path and line', () => {
    const issues = JSON.parse(gitlabFindings(REPORT));
    expect(issues[2]).toEqual({
      description: '"wieght" is not a key of a dimension.\nWrite weight.',
      check_name: 'role/unknown-key',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'major',
      location: { path: 'roles/support.yaml', lines: { begin: 4 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['major', 'minor', 'major', 'info']);
  });

  it('is an empty list when there is nothing', () => {
    expect(JSON.parse(gitlabFindings(reportOf([])))).toEqual([]);
  });
});

describe('fingerprints', () => {
  const sources = new Map([['roles/support.yaml', SUPPORT]]);

  it('stay when lines are put in above, and when the message counts something', () => {
    const before = fingerprints([TYPO, FEW], sources);
    const moved = [TYPO, { ...FEW, message: 'Three dimensions are few.' }].map((finding) => ({
      ...finding,
      range: range(finding.range.start.line + 2, 1, finding.range.end.line + 2, 2),
    }));
    expect(fingerprints(moved, new Map([['roles/support.yaml', `# new\n\n${SUPPORT}`]]))).toEqual(before);
  });

  it('differ by code, by file, by the line, and among findings that are the same in all three', () => {
    const others = [
      TYPO,
      TYPO,
      TYPO,
      { ...TYPO, code: 'role/other' },
      { ...TYPO, file: 'roles/other.yaml' },
      { ...TYPO, range: FEW.range },
    ];
    expect(new Set(fingerprints(others, sources)).size).toBe(others.length);
    // What comes later changes nothing about what was there.
    expect(fingerprints(others, sources).slice(0, 2)).toEqual(fingerprints([TYPO, TYPO], sources));
  });

  it('do without the text of the file', () => {
    const [one, other] = fingerprints([TYPO, { ...TYPO, message: 'Another.' }], new Map());
    expect(one).not.toBe(other);
  });

  it('do without a line that is as long as a file', () => {
    const line = 'x'.repeat(2000);
    const [one] = fingerprints([TYPO], new Map([['roles/support.yaml', `\n\n\n${line}`]]));
    const [other] = fingerprints([TYPO], new Map([['roles/support.yaml', `\n\n\n${line}y`]]));
    expect(one).toBe(other);
  });

  it('are all different for thousands of findings', () => {
    const many = Array.from({ length: 5000 }, (_, line) => ({ ...TYPO, message: `Key ${line}.` }));
    expect(new Set(fingerprints(many, new Map())).size).toBe(5000);
  });
});

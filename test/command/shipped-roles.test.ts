/**
 * For each shipped role: answers files → scorecards → panel, with the numbers worked out by hand beside them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';

interface Expected {
  readonly role: string;
  readonly candidate: string;
  readonly score: string;
  readonly percent: string;
  readonly coverage: string;
  readonly outcome: string;
  readonly countsAs: string;
  readonly possible: readonly string[];
}

const PANELS: readonly Expected[] = [
  {
    // Strategy (4 + 2) / 2 = 3, fluency (3 + 4) / 2 = 3.5, discovery 5, analytics 4, execution (4 + 3) / 2 = 3.5,
    // communication 4 (one of two), stakeholders 4, multiplication 3:
    // 0.2·3 + 0.15·5 + 0.15·4 + 0.15·3.5 + 0.1·3.5 + 0.15·4 + 0.05·4 + 0.05·3 = 3.775; (3.775 − 1) / 4 = 69.375%.
    role: 'principal-product-manager',
    candidate: 'mara-lindqvist',
    score: '3.775',
    percent: '69.375',
    coverage: '100',
    outcome: 'hire',
    countsAs: 'hire',
    possible: ['hire'],
  },
  {
    // The first case of the scoring document: 20 20 20 15 15 10 with 4 3 5 2 4 3.
    role: 'principal-technical-product-manager',
    candidate: 'noor-haddad',
    score: '3.6',
    percent: '65',
    coverage: '100',
    outcome: 'hire',
    countsAs: 'hire',
    possible: ['hire'],
  },
  {
    // The second case, 20 20 15 15 15 10 5 with 5 4 3 4 3 2 1: 3.55 would be hire, the single 1 caps it at discuss.
    role: 'technical-product-manager',
    candidate: 'oskar-nilsen',
    score: '3.55',
    percent: '63.75',
    coverage: '100',
    outcome: 'discuss',
    countsAs: 'undecided',
    possible: ['discuss'],
  },
  {
    // 0.2·4.5 + 0.2·3 + 0.2·4 + 0.15·4 + 0.1·3.5 = 3.25 over 0.85 rated: 65/17; (65/17 − 1) / 4 = 1200/17%.
    // Metrics, 15%, is open: a 1 gives 3.4 and a cap (discuss), a 2 gives 3.55, a 5 gives 4.0 (hire).
    role: 'principal-platform-product-manager',
    candidate: 'lena-okafor',
    score: '65/17',
    percent: '1200/17',
    coverage: '85',
    outcome: 'hire',
    countsAs: 'undecided',
    possible: ['hire', 'discuss'],
  },
];

describe.each(PANELS)('$role', (expected) => {
  const folder = `test/fixtures/answers/${expected.role}`;
  const role = `roles/${expected.role}.yaml`;
  const workspace = { [role]: readFileSync(role, 'utf8'), 'scorecards/.keep': '' };

  it('gives exactly the numbers worked out by hand', async () => {
    let files: Readonly<Record<string, string | Uint8Array>> = workspace;
    for (const name of readdirSync(folder).sort()) {
      const answers = readFileSync(`${folder}/${name}`, 'utf8');
      const submitted = await hirecard(['interview', '--answers', 'answers.yaml'], {
        files: { ...files, 'answers.yaml': answers },
      });
      expect({ exit: submitted.exit, err: submitted.err }).toMatchObject({ exit: 0 });
      files = submitted.files;
    }
    const run = await hirecard(['panel', expected.candidate, '--format', 'json'], { files });
    expect(run.exit).toBe(0);
    const { result } = JSON.parse(run.out);
    expect(result.exact).toEqual({ score: expected.score, percent: expected.percent, coverage: expected.coverage });
    expect(result).toMatchObject({
      outcome: expected.outcome,
      countsAs: expected.countsAs,
      possible: expected.possible,
    });
  });
});

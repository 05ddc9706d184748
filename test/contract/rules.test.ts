/** Everything `validate` can say is documented, with a file that shows it and one that does not: both are run here. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/catalogue.ts';
import { exampleFiles, exampleWorkspace } from '../../src/lint/example-files.ts';
import { READING_RULES } from '../../src/lint/reading/registry.ts';
import { LINT_RULES } from '../../src/lint/registry.ts';
import type { RuleExample } from '../../src/lint/rule.ts';
import { hirecard } from '../command/run.ts';

interface Finding {
  readonly code: string;
  readonly level: string;
  readonly message: string;
  readonly hint?: string;
  readonly fix?: object;
}

/** What `validate` says of the file that an example is about, in a workspace with the role of the examples. */
async function findingsOf(example: RuleExample): Promise<readonly Finding[]> {
  const files = exampleFiles(example);
  const run = await hirecard(['validate', files[0]?.path ?? '', '--format', 'json'], {
    files: { 'scorecards/.keep': '', ...Object.fromEntries(exampleWorkspace(files)) },
  });
  return JSON.parse(run.out).findings;
}

/** Where no text can show it, there is nothing to run: the situation is described. */
const SHOWN = RULES.filter(
  ({ docs }) => ![docs.bad, docs.good].some((example) => typeof example === 'object' && 'situation' in example),
);

describe.each(SHOWN)('$code', ({ code, level, docs }) => {
  it('is said of its bad example, which has no other error', async () => {
    const findings = await findingsOf(docs.bad);
    expect(findings).toContainEqual(expect.objectContaining({ code, level }));
    expect(findings.filter((one) => one.level === 'error' && one.code !== code)).toEqual([]);
  });

  it('is not said of its good example, which has no error', async () => {
    const findings = await findingsOf(docs.good);
    expect(findings.filter((one) => one.code === code || one.level === 'error')).toEqual([]);
  });

  it('says what to type instead, in its hint or as what the value must be', async () => {
    const [finding] = (await findingsOf(docs.bad)).filter((one) => one.code === code);
    expect(finding?.hint ?? finding?.message).toMatch(finding?.hint ? /./ : /\bmust be\b/);
  });

  it('says what --fix does where it mends the bad example, and only there', async () => {
    const [finding] = (await findingsOf(docs.bad)).filter((one) => one.code === code);
    expect(finding?.fix !== undefined).toBe(docs.fix !== undefined);
  });
});

describe.each(RULES)('$code', ({ docs }) => {
  it('is documented in sentences', () => {
    expect(docs.what).toMatch(/^[`A-Z].*\.$/);
    expect(docs.why).toMatch(/^[A-Z].*\.$/s);
    if (docs.fix !== undefined) expect(docs.fix).toMatch(/^[A-Z].*\.$/);
  });
});

/** The paths of the files in a folder of rules, without their endings. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\].*\.ts$/.test(name) && !name.endsWith('registry.ts'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
}

describe('the registries', () => {
  it('hold every code of decoding, from a file named for it', () => {
    expect(filesOf('src/lint/reading')).toEqual(READING_RULES.map(({ code }) => code).sort());
  });

  it('hold every rule that is checked after decoding, from a file in the folder of its category', () => {
    const expected = LINT_RULES.map(({ category, code }) => `${category}/${code.replace(/^.*\//, '')}`);
    expect(filesOf('src/lint/rules')).toEqual(expected.sort());
  });
});

describe('the catalogue', () => {
  it('has every code once, in order', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});

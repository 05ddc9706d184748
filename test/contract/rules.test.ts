/** Everything `validate` can say is documented, with a file that shows it and one that does not: both are run here. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/catalogue.ts';
import { EXAMPLE_ROLE } from '../../src/lint/reading/examples.ts';
import type { ExampleFile, RuleExample } from '../../src/lint/rule.ts';
import { hirecard } from '../command/run.ts';

interface Finding {
  readonly code: string;
  readonly level: string;
}

/** What `validate` says of the file that an example is about, in a workspace with the role of the examples. */
async function findingsOf(example: Exclude<RuleExample, { situation: string }>): Promise<readonly Finding[]> {
  const files: readonly ExampleFile[] = typeof example === 'string' ? [{ path: 'baker.yaml', text: example }] : example;
  const run = await hirecard(['validate', files[0]?.path ?? '', '--format', 'json'], {
    files: {
      'roles/baker.yaml': EXAMPLE_ROLE,
      'scorecards/.keep': '',
      ...Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])),
    },
  });
  return JSON.parse(run.out).findings;
}

function bytesOf({ text, encoding }: ExampleFile): Uint8Array {
  return Buffer.from(text, encoding ?? 'utf8');
}

function hasFiles(example: RuleExample): example is Exclude<RuleExample, { situation: string }> {
  return typeof example === 'string' || 'length' in example;
}

describe.each(RULES)('$code', ({ code, level, docs }) => {
  it.runIf(hasFiles(docs.bad))('is said of its bad example', async () => {
    const findings = hasFiles(docs.bad) ? await findingsOf(docs.bad) : [];
    expect(findings).toContainEqual(expect.objectContaining({ code, level }));
  });

  it.runIf(hasFiles(docs.good))('is not said of its good example, which has no error', async () => {
    const findings = hasFiles(docs.good) ? await findingsOf(docs.good) : [];
    expect(findings.filter((one) => one.code === code || one.level === 'error')).toEqual([]);
  });

  it('is documented in sentences', () => {
    expect(docs.what).toMatch(/^[`A-Z].*\.$/);
    expect(docs.why).toMatch(/^[A-Z].*\.$/s);
  });
});

describe('the catalogue', () => {
  it('has every code once, in order', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});

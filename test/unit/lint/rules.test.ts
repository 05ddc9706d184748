import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../../src/lint/registry.ts';
import { lintRole } from '../../../src/lint/run.ts';
import { decodeRoleDocument } from '../../../src/source/role/decode-role.ts';

function codesIn(text: string): readonly string[] {
  const decoded = decodeRoleDocument(text, 'baker.yaml');
  expect(decoded.findings).toEqual([]);
  return decoded.ok ? lintRole(decoded.value).map(({ code }) => code) : [];
}

describe.each(LINT_RULES)('$code', ({ code, docs }) => {
  it('finds its bad example', () => {
    expect(codesIn(docs.bad)).toContain(code);
  });

  it('is silent on its good example', () => {
    expect(codesIn(docs.good)).not.toContain(code);
  });

  it('is documented in sentences', () => {
    expect(docs.what).toMatch(/^[`A-Z].*\.$/);
    expect(docs.why).toMatch(/^[A-Z].*\.$/s);
  });
});

describe('the registry', () => {
  it('holds every rule of the folder, once, by code', () => {
    const codes = LINT_RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    const files = readdirSync('src/lint/rules', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const fromFiles = LINT_RULES.map(({ category, code }) => `${category}/${code.replace(/^.*\//, '')}.ts`);
    expect(files.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(fromFiles.sort());
  });
});

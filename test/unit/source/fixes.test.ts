/** What decoding can mend without a doubt. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../../../src/diagnostics/edits.ts';
import { decodeAnswers } from '../../../src/source/answers/decode-answers.ts';
import { decodeConfig } from '../../../src/source/config/decode-config.ts';
import { decodeRole } from '../../../src/source/role/decode-role.ts';
import { onlySuggestion } from '../../../src/source/suggest.ts';

function mended(text: string, { findings }: { readonly findings: readonly Diagnostic[] }): string {
  return applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  );
}

const role = (text: string) => mended(text, decodeRole(text, 'x.yaml', { checkName: false }));
const HEAD = 'format: hirecard/role@1\nid: x\ntitle: X\n';

describe('a misspelt key', () => {
  it.each([
    ['wieght: 20%', 'weight: 20%'],
    ['"wieght": 20%', '"weight": 20%'],
    ["'wieght' : 20% # of all", "'weight' : 20% # of all"],
    ['must-have: 3', 'must_have: 3'],
  ])('is written as the one that can be meant: %s', (wrong, right) => {
    const file = (line: string) => `${HEAD}dimensions:\n  - id: a\n    name: A\n    ${line}\n`;
    expect(role(file(wrong))).toBe(file(right));
  });

  it('in JSON too, and after a byte order mark and wide characters', () => {
    const file = (key: string) => `\uFEFF{"title": "😀", "${key}": [], "format": "hirecard/role@1", "id": "x"}`;
    expect(role(file('dimensons'))).toBe(file('dimensions'));
  });

  it('is left alone where another like it may be meant, or the right one is there', () => {
    const two = `${HEAD}dimensions:\n  - { id: a, nam: A, nme: B }\n`;
    expect(role(two)).toBe(two);
    const there = `${HEAD}dimensions:\n  - { id: a, name: A, nam: B }\n`;
    expect(role(there)).toBe(there);
  });

  it('is left alone where it is written in a way that is not plain', () => {
    const escaped = `${HEAD}dimensions:\n  - { id: a, "n\\x61m": A }\n`;
    expect(role(escaped)).toBe(escaped);
  });

  it('is mended in settings and answers', () => {
    const config = 'format: hirecard/config@1\nrolle: x\n';
    expect(mended(config, decodeConfig(config, 'x', 'workspace'))).toBe(config.replace('rolle', 'role'));
    const answers = 'format: hirecard/answers@1\nrole: x\ncandidate: a\ninterviewer: b\nratigns: { d: 1 }\n';
    const decoded = decodeAnswers(answers, 'x');
    const findings = decoded.ok ? decoded.value.faults : [];
    expect(mended(answers, { findings })).toBe(answers.replace('ratigns', 'ratings'));
  });
});

describe('a percent with a space', () => {
  const file = (a: string, b: string) =>
    `${HEAD}dimensions:\n  - { id: a, name: A, weight: ${a} }\n  - { id: b, name: B, weight: ${b} }\n`;

  it('is written without it', () => {
    expect(role(file('40 %', '"60.5  %"'))).toBe(file('40%', '"60.5%"'));
  });

  it.each(['.5 %', '4.5.6 %', '40 percent', '-5 %'])('and no other weight is: %s', (weight) => {
    expect(role(file(weight, '60%'))).toBe(file(weight, '60%'));
  });
});

describe('the only suggestion', () => {
  it('is none where two known words are near', () => {
    expect(onlySuggestion('wieght', ['weight', 'name'])).toBe('weight');
    expect(onlySuggestion('nme', ['name', 'nmes'])).toBeUndefined();
    expect(onlySuggestion('x', ['name'])).toBeUndefined();
  });
});

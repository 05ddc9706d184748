import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAIRNESS_RULES } from '../../../../src/lint/fairness/rules.ts';
import { lintRole } from '../../../../src/lint/run.ts';
import { decodeRoleDocument } from '../../../../src/source/role/decode-role.ts';

function found(input: string | Uint8Array): readonly string[] {
  const decoded = decodeRoleDocument(input, 'baker.yaml', { checkName: false });
  expect(decoded.findings.filter(({ level }) => level === 'error')).toEqual([]);
  if (!decoded.ok) return [];
  return lintRole(decoded.value)
    .filter(({ code }) => code.startsWith('fairness/'))
    .map(({ code, level, range: { start, end } }) => {
      return `${start.line}:${start.column}-${end.line}:${end.column} ${level} ${code}`;
    });
}

const HEAD = 'format: hirecard/role@1\nid: baker\ntitle: Baker\n';

describe('the rules of fairness', () => {
  it('look at every text of a role', () => {
    const text = 'How old are you?';
    const role = `format: hirecard/role@1
id: baker
title: ${text}
summary: ${text}
dimensions:
  - id: bread
    name: ${text}
    looks_for: ${text}
    anchors: { 5: "${text}" }
    questions:
      - ask: ${text}
        listen_for: ["${text}"]
        follow_ups: ["${text}"]
checks: [{ id: a, ask: "${text}" }]
signals: { strong: ["${text}"], weak: [{ id: b, text: "${text}" }] }
red_flags: ["${text}"]
exercises: [{ id: c, title: "${text}", prompt: "${text}" }]
fields: [{ id: d, ask: "${text}" }]
`;
    expect(found(role)).toHaveLength(15);
  });

  it('stand at the phrase, across the line breaks of a folded text', () => {
    const role = `${HEAD}summary: >-\n  Tell us: do you\n  have children at home?\ndimensions: [{ id: a, name: A }]\n`;
    expect(found(role)).toEqual(['5:12-6:16 warning fairness/family-status']);
  });

  it('stand at the whole text where letters are written as escapes', () => {
    const role = `${HEAD}summary: "How \\u006fld are you?"\ndimensions: [{ id: a, name: A }]\n`;
    expect(found(role)).toEqual(['4:10-4:33 warning fairness/age']);
  });

  it('take no offence at keys of the format', () => {
    expect(found(`${HEAD}dimensions: [{ id: age, name: Bread, weight: 1 }]\n`)).toEqual([]);
  });

  it.each([
    ...readdirSync('roles').map((name) => join('roles', name)),
    ...readdirSync('test/golden/files/roles/ok').map((name) => join('test/golden/files/roles/ok', name)),
  ])('find nothing in %s', (path) => {
    expect(found(readFileSync(path))).toEqual([]);
  });

  it('are nineteen', () => {
    expect(FAIRNESS_RULES).toHaveLength(19);
  });
});

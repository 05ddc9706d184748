import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRole } from '../../src/lint/run.ts';
import { readDocument } from '../../src/source/document.ts';
import { decodeRoleDocument } from '../../src/source/role/decode-role.ts';
import { roleSchema } from '../../src/source/role/role-schema.ts';

const PAGE = readFileSync('docs/role-format.md', 'utf8');
const examples = [...PAGE.matchAll(/```yaml( role)?\n([\s\S]*?)```/g)].map(([, whole, text = '']) => ({
  whole: whole !== undefined,
  text,
}));

describe('docs/role-format.md', () => {
  const roles = examples.filter(({ whole }) => whole);
  const pieces = examples.filter(({ whole, text }) => !whole && !text.startsWith('#'));

  it.each(roles)('has a whole role without faults or warnings: $text', ({ text }) => {
    const id = /^id: (.*)$/m.exec(text)?.[1];
    const decoded = decodeRoleDocument(text, `${id}.yaml`);
    const linted = decoded.ok ? lintRole(decoded.value) : [];
    expect([...decoded.findings, ...linted].filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it.each(pieces)('has a piece that makes a role with the rest: $text', ({ text }) => {
    const id = 'piece';
    const rest = `format: hirecard/role@1\nid: ${id}\ntitle: Piece\ndimensions: [{ id: a, name: A }]\n`;
    expect(decodeRoleDocument(rest + text, `${id}.yaml`).findings).toEqual([]);
    expect(readDocument(text, 'piece.yaml').ok).toBe(true);
  });

  it('names every key of a role file', () => {
    const keys = Object.keys(roleSchema.shape);
    expect(keys.filter((key) => !PAGE.includes(`${key}:`) && !PAGE.includes(`\`${key}\``))).toEqual([]);
  });
});

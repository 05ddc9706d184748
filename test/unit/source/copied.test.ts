/** What comes along when a role is copied from elsewhere, and is no YAML. */
import { expect, it } from 'vitest';
import { decodeRole } from '../../../src/source/role/decode-role.ts';

const ROLE = `format: hirecard/role@1
id: nurse
title: Ward nurse
dimensions:
  - id: triage
    name: Triage
`;

function found(input: string | Uint8Array): readonly string[] {
  return decodeRole(input, 'nurse.yaml').findings.map(
    ({ range: { start }, code, hint }) => `${start.line}:${start.column} ${code} | ${hint}`,
  );
}

it('the middle marker of a conflict alone', () => {
  expect(found(ROLE.replace('dimensions:', '=======\ndimensions:'))).toEqual([
    '4:1 yaml/conflict-marker | Keep one version and delete the marker lines.',
  ]);
});

it.each(['```yaml', '```', '~~~'])('the fence %s', (fence) => {
  const end = fence.slice(0, 3);
  expect(found(`${fence}\n${ROLE}${end}\n`)).toEqual([
    '1:1 yaml/syntax | Delete this line, and the one like it at the end.',
  ]);
  expect(found(`${ROLE}${end}\n`)).toEqual(['7:1 yaml/syntax | Delete this line, and the one like it at the end.']);
});

it('a document of an office program', () => {
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0xff, 0xfe]);
  expect(found(bytes)).toEqual([
    '1:1 yaml/control-character | Copy its text into a plain text file, such as baker.yaml.',
  ]);
});

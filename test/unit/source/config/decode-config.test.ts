import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../../../src/source/config/decode-config.ts';

const FORMAT = 'format: hirecard/config@1\n';

function settings(text: string) {
  const decoded = decodeConfig(text, 'config.yaml', 'person');
  if (!decoded.ok) throw new Error(decoded.findings.map(({ message }) => message).join('\n'));
  return decoded.value;
}

/** Code, line:column, and what to do. */
function faults(text: string): readonly string[] {
  const { findings } = decodeConfig(text, 'config.yaml', 'person');
  return findings.map(({ code, range: { start }, hint }) =>
    `${code} ${start.line}:${start.column} ${hint ?? ''}`.trim(),
  );
}

describe('a file of settings', () => {
  it('gives each setting with its line and the place of its value', () => {
    const text = `${FORMAT}interviewer: { id: ana, name: Ana Souza }\n\nrole: support\nstage: call\neditor: code --wait\nplain: true\n`;
    const { ranges, ...rest } = settings(text);
    expect(ranges).toMatchObject({
      role: { start: { line: 4, column: 7 }, end: { line: 4, column: 14 } },
      stage: { start: { line: 5, column: 8 }, end: { line: 5, column: 12 } },
    });
    expect(rest).toEqual({
      settings: {
        interviewer: { id: 'ana', name: 'Ana Souza' },
        role: 'support',
        stage: 'call',
        editor: 'code --wait',
        plain: true,
      },
      lines: { interviewer: 2, role: 4, stage: 5, editor: 6, plain: 7 },
      isEmpty: false,
    });
  });

  it('takes the interviewer as an id alone', () => {
    expect(settings(`${FORMAT}interviewer: ana`).settings).toEqual({ interviewer: { id: 'ana' } });
  });

  it('keeps plain: false, which is something else than saying nothing', () => {
    expect(settings(`${FORMAT}plain: false`).settings).toEqual({ plain: false });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['comments', '# the settings of the team\n'],
    ['a byte order mark', '\uFEFF'],
  ])('may hold %s, and then sets nothing', (_, text) => {
    expect(settings(text)).toEqual({ settings: {}, lines: {}, ranges: {}, isEmpty: true });
  });

  it('with only its format sets nothing, but is not empty', () => {
    expect(settings(FORMAT)).toEqual({ settings: {}, lines: {}, ranges: {}, isEmpty: false });
  });
});

describe("a workspace's file of settings", () => {
  it('says no editor: a command from someone else is not run', () => {
    const decoded = decodeConfig(`${FORMAT}role: support\neditor: rm -rf ~\n`, 'hirecard.config.yaml', 'workspace');
    expect(decoded).toMatchObject({
      ok: true,
      value: { settings: { role: 'support' }, lines: { role: 2 } },
      findings: [{ code: 'config/shared-editor', level: 'warning', range: { start: { line: 3, column: 1 } } }],
    });
    expect(decoded.ok && decoded.value.settings).not.toHaveProperty('editor');
  });
});

describe('a fault in a file of settings', () => {
  it('is marked at an unknown key, with the key that was meant', () => {
    expect(faults(`${FORMAT}interviwer: ana`)).toEqual(['config/unknown-key 2:1 Did you mean "interviewer"?']);
  });

  it('is marked at the value, where it is of the wrong type', () => {
    expect(faults(`${FORMAT}plain: "yes"`)).toEqual(['config/wrong-type 2:8 Write true.']);
    expect(faults(`${FORMAT}role: [support]`)).toEqual(['config/wrong-type 2:7 Write one text: "support".']);
    expect(faults(`${FORMAT}editor: "  "`)).toEqual(['config/empty-value 2:9 Write something, or delete the key.']);
  });

  it('shows how to write a name that stands in the place of an id', () => {
    expect(faults(`${FORMAT}interviewer: Ana Souza`)).toEqual([
      'config/invalid-id 2:14 Write interviewer: { id: ana-souza, name: "Ana Souza" }.',
    ]);
  });

  it('names the letter that only looks like a plain one', () => {
    // The first letter is Cyrillic.
    expect(faults(`${FORMAT}interviewer: аna`)).toEqual(['config/invalid-id 2:14 Write "ana".']);
  });

  it('is told with all others in one run', () => {
    const text = 'format: hirecard/config@1\ninterviewer: { id: Ana }\nrole: Support\nstage: 3\ncolour: red\n';
    expect(faults(text)).toEqual([
      'config/invalid-id 2:20 Write "ana".',
      'config/invalid-id 3:7 Write "support".',
      'config/wrong-type 4:8 Put it in quotes: "3".',
      expect.stringContaining('config/unknown-key 5:1'),
    ]);
  });

  it('is a missing format, another kind of file, a later version', () => {
    expect(faults('role: support')).toEqual([expect.stringContaining('config/missing-key 1:1')]);
    expect(faults('format: hirecard/role@1\nid: x')).toEqual([
      'config/wrong-format 1:9 Write format: hirecard/config@1',
    ]);
    expect(faults('format: hirecard/config@2\nid: x')).toEqual(['config/newer-format 1:9 Install the newer hirecard.']);
  });

  it('is a file that is no YAML, a list, or no text at all', () => {
    expect(faults('role: "support')).toHaveLength(1);
    expect(faults('- role')).toEqual([expect.stringContaining('config/wrong-type 1:1')]);
    expect(decodeConfig(new Uint8Array([0xff, 0xfe, 0x00]), 'x.yaml', 'person').ok).toBe(false);
  });
});

/** How a team wants its files checked: levels of rules, and what is not looked at. */
import { describe, expect, it } from 'vitest';
import { type ConfigOwner, decodeConfig } from '../../../../src/source/config/decode-config.ts';

const KNOWN = { adjustable: ['design/few', 'fairness/age', 'fairness/health'], fixed: ['role/weights-sum'] };

function decoded(validate: string, owner: ConfigOwner = 'workspace') {
  return decodeConfig(`format: hirecard/config@1\nvalidate:\n${validate}`, 'hirecard.config.yaml', owner, KNOWN);
}

/** Code, line:column, and what to do. */
function faults(validate: string, owner?: ConfigOwner): readonly string[] {
  return decoded(validate, owner).findings.map(({ code, range: { start }, hint }) =>
    `${code} ${start.line}:${start.column} ${hint ?? ''}`.trim(),
  );
}

describe('validate in a file of settings', () => {
  it('sets levels by code and by family, and what is not checked', () => {
    const text = '  levels: { design/few: off, fairness/*: warning, fairness/age: error }\n  exclude: [drafts/**]\n';
    const config = decoded(text);
    expect(config.findings).toEqual([]);
    expect(config.ok && config.value.settings.validate).toEqual({
      levels: { 'design/few': 'off', 'fairness/*': 'warning', 'fairness/age': 'error' },
      exclude: ['drafts/**'],
    });
  });

  it('may leave either out', () => {
    const config = decoded('  exclude: []\n');
    expect(config.ok && config.value.settings.validate).toEqual({ levels: {}, exclude: [] });
  });

  it.each([
    ['a code that is none', '  levels: { desing/few: off }\n', 'config/unknown-code 3:13 Did you mean "design/few"?'],
    [
      'a code nothing is like',
      '  levels: { x: off }\n',
      'config/unknown-code 3:13 A code stands in brackets at the end of each finding.',
    ],
    [
      'the code of an error',
      '  levels: { role/weights-sum: note }\n',
      'config/level-not-possible 3:13 Delete this line.',
    ],
    ['a family of errors', '  levels: { role/*: note }\n', 'config/level-not-possible 3:13 Delete this line.'],
    ['a level that is none', '  levels: { design/few: warnin }\n', 'config/wrong-value 3:25 Did you mean warning?'],
    ['a level that is not text', '  levels: { design/few: false }\n', 'config/wrong-value 3:25 Write off.'],
    ['a list of levels', '  levels: [design/few]\n', 'config/wrong-type 3:11'],
    ['a glob that is not text', '  exclude: [3]\n', 'config/wrong-type 3:13 Put it in quotes: "3".'],
    ['one glob without a list', '  exclude: drafts\n', 'config/wrong-type 3:12 Write a list: [drafts].'],
    [
      'a glob that leads elsewhere',
      '  exclude: [ok, ../x]\n',
      'config/wrong-value 3:17 Write it as seen from the folder of this file, such as drafts/**.',
    ],
    ['a key that is none', '  level: {}\n', 'config/unknown-key 3:3 Did you mean "levels"?'],
  ])('says where and what to do: %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(decoded(text).ok).toBe(false);
  });

  it('finds a wrong code beside a wrong level, in one run', () => {
    expect(faults('  levels: { desing/few: warn }\n')).toHaveLength(2);
  });

  it('is not taken from the file of a person', () => {
    expect(faults('  exclude: []\n', 'person')).toEqual([
      "config/personal-validate 2:1 Set it in the workspace's hirecard.config.yaml.",
    ]);
    const config = decoded('  exclude: []\n', 'person');
    expect(config.ok && config.value.settings).toEqual({});
  });

  it('takes any code where it is not said which there are', () => {
    const text = 'format: hirecard/config@1\nvalidate: { levels: { a/b: off } }\n';
    expect(decodeConfig(text, 'x', 'workspace').findings).toEqual([]);
  });
});

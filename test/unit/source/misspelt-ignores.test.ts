import { describe, expect, it } from 'vitest';
import { misspeltIgnores } from '../../../src/source/comments/misspelt-ignores.ts';

function told(text: string): readonly string[] {
  return misspeltIgnores(text, 'x.yaml').map(
    ({ range: { start, end } }) => `${start.line}:${start.column}-${end.column}`,
  );
}

describe('a comment that is not quite one that ignores', () => {
  it.each([
    ['# hirecard-ingore role/a why', '1:3-18'],
    ['a: 1 # Hirecard-Ignore role/a why', '1:8-23'],
    ['#hirecard-ignore-next-line role/a why', '1:2-27'],
    ['# hirecard-disable role/a', '1:3-19'],
    ['# hirecard_ignore role/a why', '1:3-18'],
    ['# hirecardignore role/a why', '1:3-17'],
    ['# hirecard ignore role/a why', '1:3-18'],
    ['# hirecard: ignore role/a', '1:3-19'],
    ['# hirecard-ignored role/a', '1:3-19'],
    ['# HIRECARD-IGNORE-FILE role/a', '1:3-23'],
  ])('is told: %s', (text, place) => expect(told(`${text}\nb: 2\n`)).toEqual([place]));

  it.each([
    '# hirecard-ignore role/a why',
    '# hirecard-ignore-file role/a why',
    '# hirecard-ignore: role/a why',
    '# hirecard ignores what is in drafts',
    '# hirecard validate checks this',
    '# hirecard',
    '# hirecard/role@1',
    '# yaml-language-server: $schema=https://example.org/hirecard-ingore.json',
    'a: "# hirecard-ingore role/a"',
    'a: |\n  # hirecard-ingore role/a\n',
    '# not hirecard-ingore role/a',
  ])('is not told: %j', (text) => expect(told(text)).toEqual([]));

  it('is told what to write, for a file too', () => {
    const [line, file] = misspeltIgnores('# hirecard-ingore a/b\n# hirecard-ignore-files a/b\n', 'x');
    expect(line?.hint).toMatch(/^Write # hirecard-ignore, /);
    expect(file?.hint).toMatch(/^Write # hirecard-ignore-file, /);
  });
});

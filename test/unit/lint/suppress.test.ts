import { describe, expect, it } from 'vitest';
import type { Diagnostic, Level } from '../../../src/diagnostics/diagnostic.ts';
import { suppress } from '../../../src/lint/suppress.ts';
import { ignoreComments } from '../../../src/source/comments/ignore-comments.ts';

const KNOWN = { adjustable: ['design/few', 'fairness/age', 'ignore/unused'], fixed: ['role/weights-sum'] };

function finding(code: string, line: number, level: Level = 'warning'): Diagnostic {
  const start = { line, column: 1 };
  return { code, level, message: 'It is so.', file: 'x.yaml', range: { start, end: start } };
}

function heard(text: string, findings: readonly Diagnostic[]) {
  const { findings: left, silenced } = suppress('x.yaml', findings, ignoreComments(text, 'x.yaml'), KNOWN);
  return {
    left: left.map(({ code, level, range: { start } }) => `${code} ${level} ${start.line}:${start.column}`),
    silenced: silenced.map(({ finding: { code }, reason }) => `${code}: ${reason}`),
  };
}

describe('comments that ignore', () => {
  it('silence what they name in the lines they cover, and keep the reason', () => {
    const text = '# hirecard-ignore design/few we are two\na: 1\nb: 2\n';
    expect(
      heard(text, [finding('design/few', 2, 'note'), finding('design/few', 3), finding('fairness/age', 2)]),
    ).toEqual({
      left: ['design/few warning 3:1', 'fairness/age warning 2:1'],
      silenced: ['design/few: we are two'],
    });
  });

  it('can name several, and silence a whole file', () => {
    const text = 'a: 1\n# hirecard-ignore-file design/few, fairness/age why not\n';
    expect(heard(text, [finding('design/few', 1), finding('fairness/age', 9)])).toEqual({
      left: [],
      silenced: ['design/few: why not', 'fairness/age: why not'],
    });
  });

  it('without a reason are an error, and silence nothing', () => {
    expect(heard('# hirecard-ignore design/few\na: 1', [finding('design/few', 2)])).toEqual({
      left: ['design/few warning 2:1', 'ignore/no-reason error 1:1'],
      silenced: [],
    });
  });

  it.each([
    ['design/few fairness/age why', ['ignore/missing-comma warning 1:30']],
    ['design/few and fairness/age', ['ignore/missing-comma warning 1:34']],
    ['design/few; fairness/age why', ['ignore/missing-comma warning 1:31']],
    ['design/few tcp/ip is what we teach', []],
    ['design/few as with fairness/age', []],
  ])('need a comma between two codes: %s', (rest, left) => {
    expect(heard(`# hirecard-ignore ${rest}\na: 1`, [finding('design/few', 2)]).left).toEqual(left);
  });

  it('never silence an error', () => {
    const text = '# hirecard-ignore role/weights-sum it is fine\na: 1';
    expect(heard(text, [finding('role/weights-sum', 2, 'error')])).toEqual({
      left: ['role/weights-sum error 2:1', 'ignore/not-possible error 1:19'],
      silenced: [],
    });
  });

  it('that silence nothing are told, each code by itself', () => {
    const text = '# hirecard-ignore design/few, fairness/age why\na: 1';
    expect(heard(text, [finding('fairness/age', 2)])).toEqual({
      left: ['ignore/unused warning 1:19'],
      silenced: ['fairness/age: why'],
    });
  });

  it('are not called unused where an error kept the rules from being looked at', () => {
    const error = finding('yaml/tab', 5, 'error');
    expect(heard('# hirecard-ignore design/few why\na: 1', [error]).left).toEqual(['yaml/tab error 5:1']);
  });

  it('are told of a code that is none, and of naming none', () => {
    const { findings } = suppress('x', [], ignoreComments('# hirecard-ignore design/fwe why\na: 1', 'x'), KNOWN);
    expect(findings).toMatchObject([
      { code: 'ignore/unknown-code', level: 'warning', hint: 'Did you mean "design/few"?' },
    ]);
    expect(heard('# hirecard-ignore\na: 1', []).left).toEqual(['ignore/unknown-code warning 1:1']);
  });

  it('are heeded in their order, each of what is left by those before it', () => {
    const text = '# hirecard-ignore design/few the list\na:\n  # hirecard-ignore design/few the item\n  b: 1\n';
    expect(heard(text, [finding('design/few', 4), finding('design/few', 2)])).toEqual({
      left: [],
      silenced: ['design/few: the list', 'design/few: the list'],
    });
  });

  it('are looked up by line: twice as many comments and findings are little more than twice the work', () => {
    const few = placesLookedAt(300);
    expect(few).toBeGreaterThan(300);
    expect(placesLookedAt(600)).toBeLessThan(3 * few);
  });
});

/** How often the place of a finding is asked for where `count` lines have one each and a comment. */
function placesLookedAt(count: number): number {
  let asked = 0;
  const findings = Array.from({ length: count }, (_, index): Diagnostic => {
    const { range, ...rest } = finding('design/few', index + 1);
    return {
      ...rest,
      get range() {
        asked += 1;
        return range;
      },
    };
  });
  const comments = ignoreComments('a: 1 # hirecard-ignore design/few why\n'.repeat(count), 'x.yaml');
  expect(suppress('x.yaml', findings, comments, KNOWN).silenced).toHaveLength(count);
  return asked;
}

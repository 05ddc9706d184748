/** How the table of answers shares its columns. */
import { describe, expect, it } from 'vitest';
import { reviewLines } from '../../../../src/adapters/prompter/review-table.ts';
import { painter } from '../../../../src/report/text/paint.ts';
import type { ReviewRow } from '../../../../src/world.ts';

const EVIDENCE = 'Halved the network with each question';
const rows = (
  ...texts: readonly (readonly [name: string, answer: string, detail?: string, mark?: 'look' | 'missing'])[]
) =>
  texts.map(
    ([name, answer, detail, mark], value): ReviewRow<number> => ({
      value,
      name,
      answer,
      ...(detail === undefined ? {} : { detail }),
      ...(mark === undefined ? {} : { mark }),
    }),
  );

function shown(table: readonly ReviewRow<number>[], columns: number, focus = -1): readonly string[] {
  const look = { paint: painter(0), columns: () => columns, rows: () => 24 };
  return reviewLines(table, focus, look, { from: 0, to: table.length }).map(({ text }) => text);
}

const TABLE = rows(
  ['Diagnosis', '4', EVIDENCE],
  ['Empathy', 'not assessed (it was not asked)'],
  ['What should the next interviewer probe?', '(none)'],
);

describe('the table of answers', () => {
  it('an answer with nothing beside it is not cut for the sake of the evidence of others', () => {
    expect(shown(TABLE, 79)).toEqual([
      '  Diagnosis                                4  Halved the network with each que…',
      '  Empathy                                  not assessed (it was not asked)',
      '  What should the next interviewer probe?  (none)',
    ]);
  });

  it('with room for all, every column has what it needs', () => {
    expect(shown(TABLE, 199, 0)).toEqual([
      `> Diagnosis                                4                                ${EVIDENCE}`,
      '  Empathy                                  not assessed (it was not asked)',
      '  What should the next interviewer probe?  (none)',
    ]);
  });

  it('on a narrow screen a long name gives way to an answer', () => {
    expect(shown(TABLE, 39)).toEqual([
      '  Diagnosis     4  Halved the network …',
      '  Empathy       not assessed (it was n…',
      '  What should…  (none)',
    ]);
  });

  it('without a long answer a long name keeps what is left', () => {
    expect(shown(rows(['What should the next one probe?', 'answered'], ['Empathy', '4']), 39)).toEqual([
      '  What should the next one p…  answered',
      '  Empathy                      4',
    ]);
  });

  it('marks are words, in full where there is room for them', () => {
    const marked = rows(
      ['Diagnosis', '4', EVIDENCE],
      ['Empathy', '3, no evidence', '', 'look'],
      ['Verdict', 'not given', '', 'missing'],
    );
    expect(shown(marked, 79)).toEqual([
      '  Diagnosis  4                            Halved the network with each question',
      '  Empathy    3, no evidence  second look',
      '  Verdict    not given       missing',
    ]);
    expect(shown(marked, 119)[1]).toBe('  Empathy    3, no evidence  worth a second look');
    expect(shown(marked, 39)).toEqual([
      '  Diagnos…  4',
      '  Empathy   3, no evidence  second look',
      '  Verdict   not given       missing',
    ]);
  });
});

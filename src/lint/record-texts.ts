/** The texts of scorecards and answers files that interviewers wrote in their own words, and where each stands. */
import type { AnswersShape } from '../source/answers/answers-schema.ts';
import type { ScorecardShape } from '../source/scorecard/scorecard-schema.ts';
import type { Path } from '../source/yaml/places.ts';

export interface RecordText {
  readonly path: Path;
  readonly text: string;
}

export function scorecardTexts(shape: ScorecardShape): readonly RecordText[] {
  const { amends, notes = [], ratings, redFlags, fields, verdict } = shape;
  return written([
    [['amends', 'reason'], amends?.reason],
    ...notes.map(({ text }, index): Entry => [['notes', index, 'text'], text]),
    ...ratings.map(({ evidence }, index): Entry => [['ratings', index, 'evidence'], evidence]),
    ...redFlags.map(({ evidence }, index): Entry => [['redFlags', index, 'evidence'], evidence]),
    ...Object.entries(fields).map(([id, text]): Entry => [['fields', id], text]),
    [['verdict', 'reason'], verdict?.reason],
  ]);
}

/** Of an answers file as far as it is right. */
export function answersTexts({ notes = [], ratings, red_flags, fields, verdict }: AnswersShape): readonly RecordText[] {
  return written([
    ...notes.map((note, index): Entry => {
      return typeof note === 'string' ? [['notes', index], note] : [['notes', index, 'text'], note?.text];
    }),
    ...Object.entries(ratings).map(([id, rating]): Entry => [['ratings', id, 'evidence'], member(rating, 'evidence')]),
    ...red_flags.map((flag, index): Entry => [['red_flags', index, 'evidence'], member(flag, 'evidence')]),
    ...Object.entries(fields).map(([id, text]): Entry => [['fields', id], text]),
    [['verdict', 'reason'], member(verdict, 'reason')],
  ]);
}

type Entry = readonly [path: Path, text: string | undefined];

function written(entries: readonly Entry[]): readonly RecordText[] {
  return entries.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/** Of something that may also be written in short, as a rating or an id alone. */
function member<K extends string>(value: unknown, key: K): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : undefined;
}

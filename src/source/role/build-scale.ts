import { compareExact, type Exact, exact, exactText, ONE } from '../../domain/exact.ts';
import type { Scale, ScaleRating } from '../../domain/scale.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { readBands } from './rating-band.ts';
import { exactAt, type RoleSource } from './role-source.ts';
import type { WrittenScale } from './schema/scale-schema.ts';

/** A finer scale than this is a measurement, not a judgement, and would not fit on a screen. */
const MOST_RATINGS = 1001;

export const DEFAULT_SCALE: Scale = {
  kind: 'numbers',
  ratings: [1, 2, 3, 4, 5].map((value) => ({ value: exact(value) })),
};

/** The scale as its ratings; undefined after reporting why it is none. */
export function buildScale(source: RoleSource, written: WrittenScale, path: Path): Scale | undefined {
  if (!isList(written)) return buildSteps(source, written, path);
  if (!hasEnough(source, written.length, path)) return undefined;
  const numeric = written.map((rating) => typeof rating === 'number' || /^[+-]?[\d.]+$/.test(rating));
  if (numeric.every((is) => is)) return buildNumbers(source, written.length, path);
  if (!numeric.some((is) => is)) return buildWords(source, written.map(String), path);
  source.add({
    code: 'role/scale-mixed',
    path: [...path, numeric.indexOf(numeric[0] === false)],
    message: 'This scale mixes words and numbers.',
    hint: 'Use words only, or numbers with labels: { min: 1, max: 3, labels: { 1: No } }.',
  });
  return undefined;
}

function isList(written: WrittenScale): written is Extract<WrittenScale, readonly unknown[]> {
  return Array.isArray(written);
}

function hasEnough(source: RoleSource, length: number, path: Path): boolean {
  if (length >= 2 && length <= MOST_RATINGS) return true;
  const message = `This scale has ${length} ${length === 1 ? 'rating' : 'ratings'}.`;
  source.add({ code: 'role/scale-size', path, message, hint: `A scale has 2 to ${MOST_RATINGS} ratings.` });
  return false;
}

function buildNumbers(source: RoleSource, length: number, path: Path): Scale | undefined {
  const ratings: ScaleRating[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = exactAt(source, [...path, index]);
    if (!value) return undefined;
    const before = ratings.at(-1)?.value;
    if (before && value.compare(before) <= 0) {
      const message = `${exactText(value)} comes after ${exactText(before)}, but a scale goes from worst to best.`;
      source.add({ code: 'role/scale-order', path: [...path, index], message, hint: 'Write the lowest number first.' });
      return undefined;
    }
    ratings.push({ value });
  }
  return { kind: 'list', ratings };
}

function buildWords(source: RoleSource, words: readonly string[], path: Path): Scale | undefined {
  const seen = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const earlier = seen.get(word.toLowerCase());
    if (earlier !== undefined) {
      reportWordTwice(source, word, [...path, index], { path: [...path, earlier] });
      return undefined;
    }
    seen.set(word.toLowerCase(), index);
  }
  return { kind: 'words', ratings: words.map((label, index) => ({ value: exact(index + 1), label })) };
}

function reportWordTwice(
  source: RoleSource,
  word: string,
  path: Path,
  earlier: { readonly path: Path; readonly at?: 'key' },
): void {
  source.add({
    code: 'role/scale-word-twice',
    path,
    message: `The word ${quoted(word)} is on the scale twice.`,
    hint: 'Give each rating its own word; ratings next to each other may share one as a band (1-2).',
    related: { message: 'first here', ...earlier },
  });
}

type WrittenSteps = Exclude<WrittenScale, readonly unknown[]>;

function buildSteps(source: RoleSource, written: WrittenSteps, path: Path): Scale | undefined {
  const spelling = ['min', 'max', 'step'].map((key) => source.document.scalarText([...path, key])).join(' ');
  const ratings = STEPS.get(spelling) ?? readSteps(source, written, path);
  if (!ratings) return undefined;
  if (STEPS.size < MOST_KEPT) STEPS.set(spelling, ratings);
  const scale: Scale = { kind: 'numbers', ratings };
  return written.labels ? withLabels(source, scale, written.labels, [...path, 'labels']) : scale;
}

/** The ratings of sound scales, by how they are written: nearly all roles of a folder share one. */
const STEPS = new Map<string, Scale['ratings']>();
const MOST_KEPT = 100;

function readSteps(source: RoleSource, written: WrittenSteps, path: Path): Scale['ratings'] | undefined {
  const min = exactAt(source, [...path, 'min']);
  const max = exactAt(source, [...path, 'max']);
  const step = written.step === undefined ? ONE : exactAt(source, [...path, 'step']);
  if (!min || !max || !step || !isSound(source, { min, max, step }, path)) return undefined;
  const count = max.sub(min).div(step).valueOf() + 1;
  if (!hasEnough(source, count, path)) return undefined;
  return Array.from({ length: count }, (_, index) => ({ value: min.add(step.mul(index)) }));
}

function isSound(source: RoleSource, { min, max, step }: Record<'min' | 'max' | 'step', Exact>, path: Path): boolean {
  const report = (code: string, key: string, message: string, hint: string): false => {
    source.add({ code, path: [...path, key], message, hint });
    return false;
  };
  const ends = `${exactText(min)} to ${exactText(max)}`;
  if (min.compare(max) >= 0) {
    return report('role/scale-order', 'max', `The scale goes from ${ends}.`, 'The maximum is above the minimum.');
  }
  if (step.compare(0) <= 0) {
    return report('role/scale-step', 'step', `The step is ${exactText(step)}.`, 'A step is above 0, such as 1 or 0.5.');
  }
  if (max.sub(min).div(step).d === 1n) return true;
  const message = `Steps of ${exactText(step)} do not lead from ${ends}.`;
  return report('role/scale-step', 'step', message, 'Choose a step that divides the distance, such as 1 or 0.5.');
}

function withLabels(source: RoleSource, scale: Scale, labels: Readonly<Record<string, string>>, path: Path): Scale {
  const bands = readBands(source, scale, labels, path);
  const seen = new Map<string, string>();
  for (const [key, label] of Object.entries(labels)) {
    const earlier = seen.get(label.toLowerCase());
    if (earlier !== undefined) reportWordTwice(source, label, [...path, key], { path: [...path, earlier] });
    else seen.set(label.toLowerCase(), key);
  }
  const labelOf = (value: Exact): string | undefined =>
    bands.find(({ from, to }) => compareExact(from, value) <= 0 && compareExact(value, to) <= 0)?.text;
  return {
    kind: scale.kind,
    ratings: scale.ratings.map(({ value }) => {
      const label = labelOf(value);
      return label === undefined ? { value } : { value, label };
    }),
  };
}

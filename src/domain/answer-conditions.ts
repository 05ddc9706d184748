import { type Extent, exactly, holds, resolve } from './comparison.ts';
import type { Condition, Value } from './condition.ts';
import { type Exact, exact, HUNDRED, ONE, ZERO } from './exact.ts';
import type { PictureCheck } from './picture.ts';
import { known, type Proposition, reaches, UNKNOWN } from './proposition.ts';
import type { Situation } from './situation.ts';
import { checkSlot } from './tally.ts';

type AnswerCondition = Extract<Condition, { kind: 'verdicts' | 'red-flags' | 'check' }>;

/** Conditions about what was answered apart from the ratings. Only checks can be missing. */
export function answerConditions(condition: AnswerCondition, situation: Situation): Proposition {
  switch (condition.kind) {
    case 'verdicts':
      return verdicts(condition, situation);
    case 'red-flags':
      return redFlags(condition, situation);
    case 'check':
      return check(condition, situation);
  }
}

/** no where anyone says no; null where nobody answered. */
export function checkAnswer({ answers }: PictureCheck): 'yes' | 'no' | null {
  if (answers.length === 0) return null;
  return answers.some(({ answer }) => answer === 'no') ? 'no' : 'yes';
}

/** Anyone's opposite answer fails a check that must be something. */
export function isFailed({ check: { mustBe }, answers }: PictureCheck): boolean {
  return mustBe !== undefined && answers.some(({ answer }) => answer !== mustBe);
}

function check({ of, equals }: Extract<AnswerCondition, { kind: 'check' }>, situation: Situation): Proposition {
  const asked = situation.picture.checks.find((one) => one.check.id === of);
  if (!asked) return UNKNOWN;
  const answer = checkAnswer(asked);
  if (answer) return known(answer === equals);
  if (!situation.completed) return UNKNOWN;
  const gains = equals === 'yes' ? [ZERO, ONE] : [ONE, ZERO];
  return reaches({ start: ZERO, gains: new Map([[checkSlot(of), gains]]) }, ONE);
}

/** Verdicts are compared by their place in the role's list, worst first, counted from 1. */
function verdicts({ where, is }: Extract<AnswerCondition, { kind: 'verdicts' }>, { picture }: Situation): Proposition {
  const labels = picture.role.verdict;
  const places = picture.verdicts.map(({ answer }) => labels.indexOf(answer) + 1).filter((place) => place > 0);
  const wanted = resolve(where, (value) => verdictExtent(value, labels));
  if (!wanted || places.length === 0) return UNKNOWN;
  return howMany(places.filter((place) => holds(wanted, exact(place))).length, places.length, is);
}

function verdictExtent(value: Value, labels: readonly string[]): Extent | undefined {
  switch (value.kind) {
    case 'number':
      return exactly(value.value);
    case 'percent':
      return exactly(ONE.add(value.value.div(HUNDRED).mul(labels.length - 1)));
    case 'label':
      return labels.includes(value.label) ? exactly(exact(labels.indexOf(value.label) + 1)) : undefined;
    case 'must-have':
      return undefined;
  }
}

/** Different red flags seen, whoever saw them; as a share, of those the role lists. */
function redFlags(
  { severity, id, is }: Extract<AnswerCondition, { kind: 'red-flags' }>,
  { picture }: Situation,
): Proposition {
  const fits = (flag: { readonly id: string; readonly severity: string }) =>
    (severity === undefined || flag.severity === severity) && (id === undefined || flag.id === id);
  return howMany(picture.redFlags.filter(fits).length, picture.role.redFlags.filter(fits).length, is);
}

function howMany(found: number, outOf: number, is: Extract<AnswerCondition, { kind: 'verdicts' }>['is']): Proposition {
  const bounds = resolve(is, (value) => numberOrShare(value, outOf));
  return bounds ? known(holds(bounds, exact(found))) : UNKNOWN;
}

function numberOrShare(value: Value, outOf: number): Extent | undefined {
  const share = (percent: Exact) => percent.div(HUNDRED).mul(outOf);
  if (value.kind === 'percent') return outOf > 0 ? exactly(share(value.value)) : undefined;
  return value.kind === 'number' ? exactly(value.value) : undefined;
}

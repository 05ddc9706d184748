/** Conditions of decision rules in plain English, as they would be said aloud. */
import type { Condition, Narrowing } from '../../domain/condition.ts';
import type { Role } from '../../domain/role.ts';
import { dimensionName, listed } from '../../domain/wording.ts';
import { amount, amountIs, comparisonWords, isAny, isNone, type Noun } from './comparison-words.ts';

/** "at least 1 dimension is below 2". No capital at the start, no full stop. */
export function conditionWords(role: Role, condition: Condition): string {
  switch (condition.kind) {
    case 'score':
    case 'percent':
    case 'sum':
      return figureWords(role, condition);
    case 'coverage':
      return `the coverage is ${comparisonWords(condition.is, '%')}`;
    case 'interviewers':
      return `the panel has ${amount(condition.is, INTERVIEWERS)}`;
    case 'disagreements':
      return `the panel has ${amount(condition.is, DISAGREEMENTS)}`;
    case 'rating':
    case 'every':
    case 'count':
      return ratingWords(role, condition);
    case 'verdicts':
      return `${amountIs(condition.is, VERDICTS)} ${comparisonWords(condition.where)}`;
    case 'red-flags':
      return redFlagWords(role, condition);
    case 'must-haves':
      return MUST_HAVES[condition.state];
    case 'check':
      return `the check “${role.checks.find(({ id }) => id === condition.of)?.ask ?? condition.of}” is answered “${condition.equals}”`;
    case 'all':
    case 'any':
      return condition.conditions
        .map((part) => partWords(role, part))
        .join(condition.kind === 'all' ? ' and ' : ' or ');
    case 'not':
      return `it is not so that ${partWords(role, condition.condition)}`;
  }
}

const DIMENSIONS: Noun = { one: 'dimension', many: 'dimensions' };
const SINGLE_RATINGS: Noun = { one: 'single rating', many: 'single ratings' };
const INTERVIEWERS: Noun = { one: 'interviewer', many: 'interviewers' };
const DISAGREEMENTS: Noun = { one: 'disagreement', many: 'disagreements' };
const VERDICTS: Noun = { one: 'verdict', many: 'verdicts' };
const MUST_HAVES = {
  missed: 'a must-have is missed',
  open: 'a must-have is still open',
  met: 'every must-have is met',
} as const;

/** A part of a compound condition; a compound in a compound stands in brackets. */
function partWords(role: Role, part: Condition): string {
  const words = conditionWords(role, part);
  return part.kind === 'all' || part.kind === 'any' ? `(${words})` : words;
}

function figureWords(role: Role, condition: Extract<Condition, { kind: 'score' | 'percent' | 'sum' }>): string {
  const where = withinWords(role, condition.within);
  switch (condition.kind) {
    case 'score':
      return `the score${where} is ${comparisonWords(condition.is, role.decision.score === 'sum' ? ' points' : '', role.scale)}`;
    case 'percent':
      return `the score${where} is ${comparisonWords(condition.is, '%')} of the way from worst to best`;
    case 'sum':
      return `the sum of the ratings${where} is ${comparisonWords(condition.is)}`;
  }
}

function ratingWords(role: Role, condition: Extract<Condition, { kind: 'rating' | 'every' | 'count' }>): string {
  const single = condition.by === 'interviewer';
  switch (condition.kind) {
    case 'rating': {
      const { kind, id } = condition.of;
      const dimension = role.dimensions.find((one) => one.id === id);
      const name = (kind === 'group' ? role.groups.find((one) => one.id === id) : dimension)?.name ?? id;
      const scale = kind === 'dimension' ? dimension?.scale : role.scale;
      return `${single ? `every single rating of ${name}` : name} is ${comparisonWords(condition.is, '', scale)}`;
    }
    case 'every': {
      const noun = single ? 'single rating' : 'dimension';
      return `every ${noun}${withinWords(role, condition.within)} is ${comparisonWords(condition.is, '', role.scale)}`;
    }
    case 'count': {
      const noun = single ? SINGLE_RATINGS : DIMENSIONS;
      const where = withinWords(role, condition.within);
      const narrowed = { one: `${noun.one}${where}`, many: `${noun.many}${where}` };
      return `${amountIs(condition.is, narrowed)} ${comparisonWords(condition.where, '', role.scale)}`;
    }
  }
}

/** The dimensions a condition is narrowed to, by the name of their group or stage where it is exactly that. */
function withinWords(role: Role, within: Narrowing): string {
  if (within === undefined) return '';
  const isExactly = ({ dimensions }: { readonly dimensions: readonly string[] }) =>
    dimensions.length === within.length && dimensions.every((id) => within.includes(id));
  const group = role.groups.find(isExactly);
  if (group) return ` in ${group.name}`;
  const stage = within.length > 1 && role.stages.length > 1 ? role.stages.find(isExactly) : undefined;
  if (stage) return ` of the stage ${stage.name}`;
  return ` of ${listed(
    within.map((id) => dimensionName(role, id)),
    'and',
  )}`;
}

function redFlagWords(role: Role, { severity, id, is }: Extract<Condition, { kind: 'red-flags' }>): string {
  if (id !== undefined) {
    const flag = `the red flag “${role.redFlags.find((one) => one.id === id)?.text ?? id}”`;
    if (isAny(is)) return `${flag} was seen`;
    return isNone(is) ? `${flag} was not seen` : `${flag} was seen by ${amount(is, INTERVIEWERS)}`;
  }
  const kind = severity === undefined ? '' : ` of severity ${severity}`;
  return `the panel saw ${amount(is, { one: `red flag${kind}`, many: `red flags${kind}` })}`;
}

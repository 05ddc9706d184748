/**
 * A picture is everything the cards in hand say about a scope: one stage for a scorecard, the whole role for a panel.
 * Both are evaluated by the same code, so that a scorecard and a panel of one can never disagree.
 */
import { combine } from './combine.ts';
import { type Exact, mean } from './exact.ts';
import type { RedFlagResult } from './result.ts';
import type { Check, Dimension, Role } from './role.ts';
import type { Answers } from './scorecard.ts';
import { isDisagreement } from './spread.ts';

/** What a picture is taken of: one interviewer's answers in one stage. */
export interface PictureCard extends Answers {
  readonly interviewer: string;
  readonly stage: string;
}

export interface PictureDimension {
  readonly dimension: Dimension;
  readonly state: 'rated' | 'missing' | 'not-applicable';
  /** Each interviewer once, in the cards' order; empty unless rated. */
  readonly ratings: readonly { readonly interviewer: string; readonly rating: Exact }[];
  /** Every rating as it was given, in each stage: what is looked at by interviewer. */
  readonly singles: readonly Exact[];
  /** Combined, in the dimension's own scale; null unless rated. */
  readonly value: Exact | null;
  readonly disagreement: boolean;
}

export interface PictureCheck {
  readonly check: Check;
  readonly answers: readonly { readonly interviewer: string; readonly answer: 'yes' | 'no' }[];
}

interface PictureVerdict {
  readonly interviewer: string;
  readonly stage: string;
  readonly answer: string;
  readonly reason?: string;
}

export interface Picture {
  readonly role: Role;
  readonly scope: 'stage' | 'role';
  /** Those in scope, in the role's order. */
  readonly dimensions: readonly PictureDimension[];
  readonly checks: readonly PictureCheck[];
  /** Those somebody saw, in the role's order. */
  readonly redFlags: readonly RedFlagResult[];
  readonly verdicts: readonly PictureVerdict[];
  readonly interviewers: readonly string[];
}

/** The picture of one stage. @throws RangeError when the role has no such stage. */
export function pictureOfStage(role: Role, card: PictureCard): Picture {
  const stage = role.stages.find(({ id }) => id === card.stage);
  if (!stage) throw new RangeError(`the role ${role.id} has no stage ${card.stage}`);
  return {
    ...pictureOfRole(
      {
        ...role,
        dimensions: role.dimensions.filter(({ id }) => stage.dimensions.includes(id)),
        checks: role.checks.filter(({ id }) => stage.checks.includes(id)),
      },
      [card],
    ),
    role,
    scope: 'stage',
  };
}

/** The picture of the whole role, out of any number of cards. */
export function pictureOfRole(role: Role, cards: readonly PictureCard[]): Picture {
  return {
    role,
    scope: 'role',
    dimensions: role.dimensions.map((dimension) => pictureDimension(role, dimension, cards)),
    checks: role.checks.map((check) => ({ check, answers: answersTo(check.id, cards) })),
    redFlags: redFlagsSeen(role, cards),
    verdicts: cards.flatMap(({ interviewer, stage, verdict }) => (verdict ? [{ interviewer, stage, ...verdict }] : [])),
    interviewers: distinctInterviewers(cards),
  };
}

function distinctInterviewers(cards: readonly PictureCard[]): readonly string[] {
  return [...new Set(cards.map(({ interviewer }) => interviewer))].sort();
}

/** A rated dimension with each interviewer's ratings. */
function ratedDimension(
  role: Role,
  dimension: Dimension,
  given: ReadonlyMap<string, readonly Exact[]>,
): PictureDimension {
  // Somebody who met the candidate in two stages is still one opinion: their mean first.
  const ratings = [...given].map(([interviewer, values]) => ({ interviewer, rating: mean(values) }));
  const values = ratings.map(({ rating }) => rating);
  return {
    dimension,
    state: 'rated',
    ratings,
    singles: [...given.values()].flat(),
    value: combine(role.panel.combine, values),
    disagreement: isDisagreement(role.panel, dimension, values),
  };
}

/** What the cards say about one dimension. */
export function pictureDimension(role: Role, dimension: Dimension, cards: readonly PictureCard[]): PictureDimension {
  const answers = cards.flatMap(({ interviewer, assessments }) =>
    assessments
      .filter((assessment) => assessment.dimension === dimension.id)
      .map((assessment) => ({ interviewer, assessment })),
  );
  const byInterviewer = new Map<string, Exact[]>();
  for (const { interviewer, assessment } of answers) {
    if (assessment.kind !== 'rated') continue;
    byInterviewer.set(interviewer, [...(byInterviewer.get(interviewer) ?? []), assessment.rating]);
  }
  if (byInterviewer.size > 0) return ratedDimension(role, dimension, byInterviewer);
  const notApplicable =
    answers.length > 0 &&
    answers.every(({ assessment }) => assessment.kind === 'not-assessed' && assessment.reason === 'not-applicable');
  const state = notApplicable ? 'not-applicable' : 'missing';
  return { dimension, state, ratings: [], singles: [], value: null, disagreement: false };
}

function answersTo(check: string, cards: readonly PictureCard[]): PictureCheck['answers'] {
  return cards.flatMap(({ interviewer, checks }) => {
    const answer = Object.hasOwn(checks, check) ? checks[check] : undefined;
    return answer ? [{ interviewer, answer }] : [];
  });
}

function redFlagsSeen(role: Role, cards: readonly PictureCard[]): readonly RedFlagResult[] {
  return role.redFlags.flatMap(({ id, severity }) => {
    const seenBy = cards.flatMap(({ interviewer, stage, redFlags }) =>
      redFlags
        .filter((flag) => flag.id === id)
        .map(({ evidence }) => ({ interviewer, stage, ...(evidence === undefined ? {} : { evidence }) })),
    );
    return seenBy.length > 0 ? [{ id, severity, seenBy }] : [];
  });
}

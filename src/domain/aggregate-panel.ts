import { checkAnswer } from './answer-conditions.ts';
import { evaluate, figuresOf } from './evaluate.ts';
import { type Exact, mean } from './exact.ts';
import { type Picture, type PictureCard, pictureOfRole } from './picture.ts';
import type { CheckResult, DimensionResult, PanelResult } from './result.ts';
import type { Role } from './role.ts';
import { scaleSpan } from './scale.ts';
import { scoreScorecard } from './score-scorecard.ts';
import { inHand } from './situation.ts';
import { stabilityOf } from './stability.ts';

/** What a panel needs of a scorecard. */
export interface PanelCard extends PictureCard {
  /** The scorecard's id. */
  readonly id: string;
}

/**
 * All scorecards of one candidate for one role, put together: every dimension's ratings are combined first, then
 * weighed, so that no dimension counts more because more people happened to rate it. The order of the cards changes
 * nothing.
 *
 * @param cards the latest amendment of each, at least one; each interviewer at most once per stage.
 * @throws RangeError for no cards, two of the same interviewer and stage, or a stage that the role does not have.
 */
export function aggregatePanel(role: Role, cards: readonly PanelCard[]): PanelResult {
  if (cards.length === 0) throw new RangeError('a panel needs at least one scorecard');
  const ordered = inOrder(role, cards);
  const picture = pictureOfRole(role, ordered);
  const result = evaluate(picture);
  return {
    ...result,
    combine: role.panel.combine,
    interviewers: picture.interviewers,
    checks: checkResults(picture),
    redFlags: picture.redFlags,
    verdicts: picture.verdicts,
    scorecards: ordered.map((card) => ({
      id: card.id,
      interviewer: card.interviewer,
      stage: card.stage,
      result: scoreScorecard(role, card),
    })),
    meanOfInterviewers: meanOfInterviewers(picture, ordered, result.figures.score),
    toDiscuss: toDiscuss(role, result.dimensions),
    gaps: gaps(role, result.dimensions),
    stability: stabilityOf(picture, ordered, result),
  };
}

/** By stage in the role's order, then by interviewer: whoever reads the files in whatever order gets the same panel. */
function inOrder(role: Role, cards: readonly PanelCard[]): readonly PanelCard[] {
  const seen = new Set<string>();
  for (const { interviewer, stage } of cards) {
    const key = JSON.stringify([interviewer, stage]);
    if (seen.has(key)) throw new RangeError(`two scorecards of ${interviewer} in the stage ${stage}`);
    seen.add(key);
  }
  const place = (card: PanelCard) => role.stages.findIndex(({ id }) => id === card.stage);
  return cards.toSorted((a, b) => place(a) - place(b) || (a.interviewer < b.interviewer ? -1 : 1));
}

function checkResults({ checks }: Picture): readonly CheckResult[] {
  return checks.map((seen) => ({
    check: seen.check.id,
    answer: checkAnswer(seen),
    answers: seen.answers,
    conflict: new Set(seen.answers.map(({ answer }) => answer)).size > 1,
  }));
}

/** The mean of each interviewer's own score over everything that interviewer rated, unless it is the panel's. */
function meanOfInterviewers(picture: Picture, cards: readonly PanelCard[], panel: Exact | null): Exact | null {
  const scores = picture.interviewers.flatMap((interviewer) => {
    const own = cards.filter((card) => card.interviewer === interviewer);
    return figuresOf(inHand(pictureOfRole(picture.role, own))).score ?? [];
  });
  if (scores.length === 0 || !panel) return null;
  const centre = mean(scores);
  return centre.equals(panel) ? null : centre;
}

/** Disagreements, greatest share × range first, the range taken as a part of its scale. */
function toDiscuss(role: Role, results: readonly DimensionResult[]): readonly string[] {
  const urgency = ({ dimension, share, spread }: DimensionResult) => {
    const scale = role.dimensions.find(({ id }) => id === dimension)?.scale ?? role.scale;
    return share.mul(spread?.range ?? 0).div(scaleSpan(scale));
  };
  return results
    .filter(({ disagreement }) => disagreement)
    .toSorted((a, b) => urgency(b).compare(urgency(a)))
    .map(({ dimension }) => dimension);
}

/** Dimensions with fewer interviewers than the role asks for; a not-applicable one has no gap. */
function gaps(role: Role, results: readonly DimensionResult[]): PanelResult['gaps'] {
  const wanted = role.panel.interviewersPerDimension ?? 0;
  return results
    .filter(({ state, ratings }) => state !== 'not-applicable' && ratings.length < wanted)
    .map(({ dimension, ratings }) => ({ dimension, interviewers: ratings.length, wanted }));
}

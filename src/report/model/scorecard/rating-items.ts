import type { Dimension, Role } from '../../../domain/role.ts';
import type { Assessment, Scorecard } from '../../../domain/scorecard.ts';
import { shownRating } from '../../../domain/shown.ts';
import { NOT_ASSESSED } from '../not-assessed-words.ts';
import { dimensionOf } from '../panel/panel-input.ts';
import type { Item, Phrase } from '../report.ts';
import { nameWithGroup } from '../role/dimension-sections.ts';
import { bandWords } from '../scale-words.ts';

/** Every rating with what it looks like in behaviour and what the candidate did. */
export function ratingItems(role: Role, card: Scorecard): readonly Item[] {
  return card.assessments.map((assessment) => ratingItem(role, dimensionOf(role, assessment.dimension), assessment));
}

function ratingItem(role: Role, dimension: Dimension, assessment: Assessment): Item {
  const name = nameWithGroup(role, dimension);
  const evidence: readonly Phrase[] =
    assessment.evidence === undefined ? [] : [{ text: `Evidence: ${assessment.evidence}` }];
  if (assessment.kind === 'not-assessed') {
    return { text: `${name}: not assessed, ${NOT_ASSESSED[assessment.reason]}`, tone: 'warn', details: evidence };
  }
  const { rating } = assessment;
  const label = dimension.scale.ratings.find(({ value }) => value.equals(rating))?.label;
  const word = label === undefined || dimension.scale.kind === 'words' ? '' : ` (${label})`;
  return {
    text: `${name}: ${shownRating(dimension.scale, rating)}${word}`,
    details: [...anchorOf(dimension, rating), ...evidence],
  };
}

/** The anchor that holds the rating; between two anchors there is none. */
function anchorOf({ anchors, scale }: Dimension, rating: Dimension['anchors'][number]['from']): readonly Phrase[] {
  const anchor = anchors.find(({ from, to }) => rating.compare(from) >= 0 && rating.compare(to) <= 0);
  return anchor ? [{ text: `${bandWords(scale, anchor.from, anchor.to)} means: ${anchor.text}`, tone: 'quiet' }] : [];
}

/** Answers ↔ the part of a scorecard or draft file that holds them. */
import { type Exact, exactText } from '../../domain/exact.ts';
import { ratingText } from '../../domain/interview/evidence-rule.ts';
import type { Dimension, Role } from '../../domain/role.ts';
import type { Answers, Assessment } from '../../domain/scorecard.ts';
import type { WrittenAssessment } from '../answers/resolve-assessments.ts';
import type { WrittenRating } from '../answers/resolve-rating.ts';
import type { WrittenSigns } from '../answers/resolve-signs.ts';
import type { AnswersShape } from './scorecard-schema.ts';

/** As written: ratings on a scale of words as the word, others as the number. */
export function shapeOfAnswers(answers: Answers, role: Role): AnswersShape {
  const { checks, signals, redFlags, fields, verdict } = answers;
  return {
    ratings: answers.assessments.map((assessment) => shapeOfAssessment(assessment, role)),
    checks: { ...checks },
    signals: { strong: [...signals.strong], weak: [...signals.weak] },
    redFlags: redFlags.map(({ id, evidence }) => ({ id, ...(evidence ? { evidence } : {}) })),
    fields: { ...fields },
    ...(verdict ? { verdict: { answer: verdict.answer, ...(verdict.reason ? { reason: verdict.reason } : {}) } } : {}),
  };
}

function shapeOfAssessment(assessment: Assessment, role: Role): AnswersShape['ratings'][number] {
  const { dimension } = assessment;
  const evidence = assessment.evidence ? { evidence: assessment.evidence } : {};
  if (assessment.kind === 'not-assessed') {
    return { dimension, notAssessed: { reason: assessment.reason }, ...evidence };
  }
  const found = role.dimensions.find(({ id }) => id === dimension);
  return { dimension, rating: writtenRating(found, assessment.rating), ...evidence };
}

/** A number where a JSON number says exactly the same; text otherwise. */
function writtenRating(dimension: Dimension | undefined, rating: Exact): WrittenRating {
  const text = dimension ? ratingText(dimension, rating) : exactText(rating);
  const number = Number(text);
  return dimension?.scale.kind !== 'words' && String(number) === text ? number : text;
}

export function writtenAssessments(shape: AnswersShape): readonly WrittenAssessment[] {
  return shape.ratings.map((entry, index) => ({
    dimension: entry.dimension,
    dimensionAt: { path: ['ratings', index, 'dimension'], at: 'value' },
    evidence: entry.evidence,
    given:
      'rating' in entry
        ? { kind: 'rating', rating: entry.rating, path: ['ratings', index, 'rating'] }
        : { kind: 'not-assessed', reason: entry.notAssessed.reason },
  }));
}

export function writtenSigns(shape: AnswersShape): WrittenSigns {
  const { verdict } = shape;
  return {
    checks: shape.checks,
    strong: shape.signals.strong,
    weak: shape.signals.weak,
    redFlags: shape.redFlags.map((flag, index) => ({ ...flag, path: ['redFlags', index, 'id'] })),
    fields: shape.fields,
    verdict: verdict && { ...verdict, path: ['verdict', 'answer'] },
  };
}

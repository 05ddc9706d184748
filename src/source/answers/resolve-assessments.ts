import { evidenceWanted, needsEvidence, ratingText } from '../../domain/interview/evidence-rule.ts';
import type { Dimension, Role, Stage } from '../../domain/role.ts';
import type { Assessment, NotAssessedReason } from '../../domain/scorecard.ts';
import type { Faults, Path, Place } from '../family-faults.ts';
import { CHANGED_BY_HAND } from '../scorecard/way-out.ts';
import { dimensionOfStage } from './dimension-of-stage.ts';
import { resolveRating, type WrittenRating } from './resolve-rating.ts';

/** One rating as a file of any format holds it, with the places of its parts. */
export interface WrittenAssessment {
  readonly dimension: string;
  readonly dimensionAt: { readonly path: Path; readonly at: 'key' | 'value' };
  readonly evidence?: string | undefined;
  readonly given:
    | {
        readonly kind: 'rating';
        readonly rating: WrittenRating;
        readonly path: Path;
        /** What to write instead when it is not on the scale, where that is clear. */
        readonly hint?: string;
      }
    | { readonly kind: 'not-assessed'; readonly reason: NotAssessedReason };
}

/** How seriously a rating without the evidence that its role requires is taken, and what to do about it. */
export interface EvidenceDemand {
  readonly level: 'error' | 'warning';
  /** @param rating as the interviewer would write it */
  readonly hint: (dimension: Dimension, rating: string) => string;
}

/** The assessments in the role's order. Faults are added for all that cannot mean what they say. */
export function resolveAssessments(
  faults: Faults,
  place: Place,
  role: Role,
  stage: Stage,
  written: readonly WrittenAssessment[],
  missingEvidence: EvidenceDemand | 'accepted',
): readonly Assessment[] {
  const seen = new Map<string, { readonly first: WrittenAssessment; readonly assessment: Assessment | undefined }>();
  for (const one of written) {
    const dimension = dimensionOfStage(faults, role, stage, { id: one.dimension, ...one.dimensionAt, use: 'is rated' });
    if (!dimension) continue;
    const earlier = seen.get(dimension.id);
    if (earlier) {
      faults.add({
        code: 'rated-twice',
        ...one.dimensionAt,
        message: `${dimension.name} is rated twice.`,
        hint: CHANGED_BY_HAND,
        related: { message: 'first rated here', ...earlier.first.dimensionAt },
      });
      continue;
    }
    const assessment = resolveOne(faults, place, dimension, one);
    seen.set(dimension.id, { first: one, assessment });
    if (assessment && missingEvidence !== 'accepted')
      reportEvidence(faults, role, dimension, assessment, one, missingEvidence);
  }
  return role.dimensions.flatMap(({ id }) => seen.get(id)?.assessment ?? []);
}

function resolveOne(
  faults: Faults,
  place: Place,
  dimension: Dimension,
  { given, evidence }: WrittenAssessment,
): Assessment | undefined {
  const common = { dimension: dimension.id, ...(evidence ? { evidence } : {}) };
  if (given.kind === 'not-assessed') return { kind: 'not-assessed', reason: given.reason, ...common };
  const rating = resolveRating(faults, place, dimension, given);
  return rating && { kind: 'rated', rating, ...common };
}

function reportEvidence(
  faults: Faults,
  role: Role,
  dimension: Dimension,
  assessment: Assessment,
  { given }: WrittenAssessment,
  demand: EvidenceDemand,
): void {
  if (assessment.kind !== 'rated' || given.kind !== 'rating' || assessment.evidence?.trim()) return;
  if (!needsEvidence(role, dimension, assessment.rating)) return;
  faults.add({
    code: 'evidence-missing',
    path: given.path,
    message: evidenceWanted(role, dimension, assessment.rating),
    hint: demand.hint(dimension, ratingText(dimension, assessment.rating)),
    level: demand.level,
  });
}

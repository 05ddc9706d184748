import type { PanelResult } from '../../../domain/result.ts';
import type { Dimension, Role } from '../../../domain/role.ts';
import type { Assessment, Person, Scorecard } from '../../../domain/scorecard.ts';

/** A scorecard of the candidate as it was found. */
export interface ReportedCard {
  readonly card: Scorecard;
  /** As people would type it. */
  readonly file: string;
  /** The id of the amendment that took its place. */
  readonly supersededBy?: string;
}

export interface PanelReportInput {
  /** The rubric the panel was computed with. */
  readonly role: Role;
  readonly digest: string;
  readonly candidate: Person;
  readonly panel: PanelResult;
  /** All scorecards, those that were amended as well. */
  readonly cards: readonly ReportedCard[];
  /** What people should know about how the cards came together, such as a role that was edited since. */
  readonly notes: readonly string[];
}

/** The scorecards that count. */
export function latestCards({ cards }: Pick<PanelReportInput, 'cards'>): readonly Scorecard[] {
  return cards.filter(({ supersededBy }) => supersededBy === undefined).map(({ card }) => card);
}

/** What each scorecard that counts says about a dimension. */
export function assessmentsOf(
  input: Pick<PanelReportInput, 'cards'>,
  dimension: string,
): readonly { readonly card: Scorecard; readonly assessment: Assessment }[] {
  return latestCards(input).flatMap((card) =>
    card.assessments
      .filter((assessment) => assessment.dimension === dimension)
      .map((assessment) => ({ card, assessment })),
  );
}

/** The dimension of a result. @throws RangeError when it is not the role's, which only a bug can bring about. */
export function dimensionOf(role: Role, id: string): Dimension {
  const dimension = role.dimensions.find((one) => one.id === id);
  if (!dimension) throw new RangeError(`the role ${role.id} has no dimension ${id}`);
  return dimension;
}

export function stageName({ stages }: Role, id: string): string {
  return stages.find((stage) => stage.id === id)?.name ?? id;
}

export function personName({ id, name }: Person): string {
  return name ?? id;
}

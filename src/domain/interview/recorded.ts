/** What a draft already holds about one question. */
import type { Draft } from '../draft.ts';
import type { Assessment } from '../scorecard.ts';

export function assessmentOf(draft: Draft, dimension: string): Assessment | undefined {
  return draft.answers.assessments.find((assessment) => assessment.dimension === dimension);
}

/** The evidence given for a dimension, rated or not yet; empty when there is none. */
export function evidenceOf(draft: Draft, dimension: string): string {
  return ownValue(draft.pendingEvidence, dimension) ?? assessmentOf(draft, dimension)?.evidence ?? '';
}

/** A record's own value: an id such as "constructor" must not find what every object inherits. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The record's values for these ids, in their order: the order in which someone jumped about leaves no trace. */
export function inOrderOf<T>(ids: readonly string[], record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(record, id) ? [[id, record[id] as T]] : [])));
}

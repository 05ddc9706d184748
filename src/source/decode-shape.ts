import type * as z from 'zod';
import { orderDiagnostics } from '../diagnostics/order.ts';
import type { Decoded } from './decoded.ts';
import type { SourceDocument } from './document.ts';
import { type Explanation, explainIssues, valueAt } from './shape/explain-issue.ts';
import { carryKnownKeys } from './shape/issue.ts';
import type { Path } from './yaml/places.ts';

export interface ShapeOptions extends Partial<Pick<Explanation, 'family' | 'unknownKey'>> {}

/**
 * Checks the shape of a document (or of the part at `path`) against a schema. Every fault becomes a finding in our
 * words at the place of its cause: an unknown key at the key with what was meant, a missing key at the start of the
 * block that lacks it, a wrong value at the value. Codes are `family/…`; the family is "file" unless given.
 *
 * In a schema the `error` of a part is not a sentence but what is expected there ("a percent such as 20%"); it
 * completes "must be …". Without one, the type's own name is used; zod's wording is never shown.
 */
export function decodeShape<S extends z.ZodType>(
  document: SourceDocument,
  schema: S,
  path: Path = [],
  options: ShapeOptions = {},
): Decoded<z.output<S>> {
  const parsed = schema.safeParse(valueAt(document.value, path), { error: carryKnownKeys });
  if (parsed.success) return { ok: true, value: parsed.data, findings: [] };
  const about = { document, family: options.family ?? 'file', unknownKey: options.unknownKey };
  return { ok: false, findings: orderDiagnostics(explainIssues(parsed.error.issues, path, about)) };
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { decodeShape } from '../decode-shape.ts';
import type { Decoded } from '../decoded.ts';
import { openDocument } from '../document.ts';
import type { Path, Place } from '../family-faults.ts';
import { formatFault } from '../scorecard/format-key.ts';
import { valueAt } from '../shape/explain-issue.ts';
import { ANSWERS_FORMAT, type AnswersShape, answersAsFarAsRight, answersSchema } from './answers-schema.ts';
import { bothWays } from './both-ways.ts';

/** An answers file whose role is known by name. Its other faults are carried along to be told with those of content. */
export interface AnswersDocument extends Place {
  /** The id of the role, as written. */
  readonly role: string;
  readonly shape: AnswersShape;
  /** What the file has there, right or wrong; undefined when nothing. */
  readonly part: (path: Path) => unknown;
  /** Errors of shape; resolveAnswers reports them with its own, so that one run tells everything. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Reads an answers file as far as needed to know which role it is for. Only what makes that impossible is refused
 * here (text that is no YAML, another format, no role); see `faults` for the rest. Never throws.
 */
export function decodeAnswers(input: Uint8Array | string, file: string): Decoded<AnswersDocument> {
  const { document, findings } = openDocument(input, file);
  if (!document) return { ok: false, findings };
  const wrongFormat = formatFault(document.value, document, {
    format: ANSWERS_FORMAT,
    what: 'answers file',
    family: 'answers',
  });
  if (wrongFormat) return { ok: false, findings: [...findings, wrongFormat] };
  const shape = decodeShape(document, answersSchema, [], { family: 'answers', unknownKey: bothWays('answers') });
  const faults = [...findings, ...shape.findings];
  const asFarAsRight = answersAsFarAsRight.safeParse(document.value).data;
  if (asFarAsRight?.role === undefined) return { ok: false, findings: faults };
  const { locate, scalarText, text, value } = document;
  const part = (path: Path) => valueAt(value, path);
  return {
    ok: true,
    value: { file, text, locate, scalarText, role: asFarAsRight.role, shape: asFarAsRight, part, faults },
    findings: [],
  };
}

/** Reading the JSON files that hirecard itself writes: fast when untouched, with places when something is wrong. */
import type * as z from 'zod';
import { honestJson } from '../../diagnostics/honest-json.ts';
import { decodeShape, type ShapeOptions } from '../decode-shape.ts';
import type { Decoded } from '../decoded.ts';
import { openDocument, type SourceDocument } from '../document.ts';
import type { Family, Place } from '../family-faults.ts';
import { FILE_START } from '../finding.ts';
import { formatFault } from './format-key.ts';

export interface RecordDocument<Shape> extends Place {
  readonly shape: Shape;
}

export interface RecordKind<S extends z.ZodType> {
  readonly schema: S;
  /** "hirecard/scorecard@1" */
  readonly format: string;
  /** "scorecard" */
  readonly what: string;
  /** First part of the codes of shape faults. */
  readonly family: Family;
  /** A better word on some unknown keys. */
  readonly unknownKey?: ShapeOptions['unknownKey'];
}

/**
 * The shape of a record file. A file that is byte for byte what hirecard would write is taken from JSON.parse; any
 * other (edited, re-formatted, damaged) goes through the document reader, which sees what JSON.parse passes over:
 * a key given twice, of which it silently keeps the last. The size limit of that reader does not hold for untouched
 * files: what hirecard could write it can read, however long the evidence. Never throws.
 */
export function decodeRecord<S extends z.ZodType>(
  input: Uint8Array | string,
  file: string,
  kind: RecordKind<S>,
): Decoded<RecordDocument<z.output<S>>> {
  const untouched = readUntouched(input, kind.schema);
  if (untouched)
    return { ok: true, value: { shape: untouched.shape, ...lazyPlace(untouched.text, file) }, findings: [] };
  const { document, findings } = openDocument(input, file);
  if (!document) return { ok: false, findings };
  const wrongFormat = formatFault(document.value, document, kind);
  if (wrongFormat) return { ok: false, findings: [wrongFormat] };
  const shape = decodeShape(document, kind.schema, [], { family: kind.family, unknownKey: kind.unknownKey });
  if (!shape.ok || findings.length > 0) return { ok: false, findings: [...findings, ...shape.findings] };
  const { text, locate, scalarText } = document;
  return { ok: true, value: { shape: shape.value, file, text, locate, scalarText }, findings: [] };
}

function readUntouched<S extends z.ZodType>(
  input: Uint8Array | string,
  schema: S,
): { readonly shape: z.output<S>; readonly text: string } | undefined {
  try {
    const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input);
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success && honestJson(parsed.data) === text ? { shape: parsed.data, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the document again only when a place is asked for, which is when something is wrong. */
function lazyPlace(text: string, file: string): Place {
  let document: SourceDocument | undefined;
  const opened = (): SourceDocument | undefined => {
    document ??= openDocument(text, file).document;
    return document;
  };
  return {
    file,
    text,
    locate: (path, what) => opened()?.locate(path, what) ?? FILE_START,
    // The text is as JSON.stringify writes it, so a number's own text is the one in the file.
    scalarText: () => undefined,
  };
}

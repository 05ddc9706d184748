import { Composer, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { piecesOf } from '../diagnostics/edits.ts';
import { orderDiagnostics } from '../diagnostics/order.ts';
import type { Decoded } from './decoded.ts';
import { readText } from './file-text.ts';
import { errorAt, FILE_START } from './finding.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { buildValue } from './yaml/build-value.ts';
import { type Path, placesOf } from './yaml/places.ts';
import { DEEPEST_NESTING, readTokens } from './yaml/read-tokens.ts';
import { conflictFinding, syntaxFindings } from './yaml/syntax-findings.ts';

/** A YAML or JSON file as plain data, and where each part of it stands in the text. */
export interface SourceDocument {
  readonly file: string;
  /** Without byte order mark; what places refer to. */
  readonly text: string;
  /** Maps are objects without a prototype; keys that are numbers are strings as written. */
  readonly value: unknown;
  /**
   * The place of a key or a value. A path that is not there gives the start of the nearest thing above it that is:
   * the first key of the block in which a key is missing.
   */
  locate(path: Path, what: 'key' | 'value'): Range;
  /** What is written at a place. */
  textAt(range: Range): string;
  /** A scalar as written in the file, for exact decimals ("1.50"); text without its quotes. */
  scalarText(path: Path): string | undefined;
}

/** A document as far as it could be read: absent when the text is not YAML, present beside faults it can live with. */
export interface OpenedDocument {
  readonly document?: SourceDocument;
  readonly findings: readonly Diagnostic[];
}

/** Reads YAML or JSON. Any fault refuses it; see openDocument for reading on past the harmless ones. Never throws. */
export function readDocument(input: Uint8Array | string, file: string): Decoded<SourceDocument> {
  const { document, findings } = openDocument(input, file);
  return document && findings.length === 0 ? { ok: true, value: document, findings: [] } : { ok: false, findings };
}

/**
 * Reads YAML or JSON, going on where a fault leaves the rest trustworthy (a duplicate key, an unknown alias, a tag),
 * so that the faults of content can be told in the same run. Every finding is an error. Never throws, on any bytes.
 */
export function openDocument(input: Uint8Array | string, file: string): OpenedDocument {
  const read = readText(input, file);
  if (!read.ok) return { findings: read.findings };
  const text = read.value;
  const lines = indexLines(text);
  const conflict = conflictFinding(file, text, lines);
  if (conflict) return { findings: [conflict] };
  const tokens = readTokens(text);
  if (tokens.kind === 'too-deep') return { findings: [tooDeep(file, lines.position(tokens.offset))] };
  const documents = compose(tokens.tokens, text.length);
  const [first, second] = documents;
  const syntax = syntaxFindings(documents.flatMap(errorsOf), { file, text, lines, tokens: tokens.tokens });
  if (syntax.derailed) return { findings: syntax.findings };
  if (second) return { findings: [...syntax.findings, severalDocuments(file, text, second, lines)] };
  const root = first?.contents;
  if (!root || (root.range[1] === root.range[0] && 'source' in root)) return { findings: [empty(file, text)] };
  const built = buildValue(root, { file, text, lines });
  if (!built.isWhole) return { findings: orderDiagnostics([...syntax.findings, ...built.findings]) };
  const places = placesOf(root, text, lines, built.targets);
  return {
    document: { file, text, value: built.value, textAt: piecesOf(text), ...places },
    findings: orderDiagnostics([...syntax.findings, ...built.findings]),
  };
}

type ComposedDocument = Document.Parsed<ParsedNode>;

/** Duplicate keys are found by our own walk: it knows the first one's place, and the library's check is quadratic. */
function compose(tokens: readonly Parameters<Composer['next']>[0][], length: number): readonly ComposedDocument[] {
  const composer = new Composer<ParsedNode>({ schema: 'core', uniqueKeys: false, logLevel: 'error', merge: false });
  const { stackTraceLimit } = Error;
  // An error object for every odd piece of a file that is no YAML: their stacks take seconds, and nobody reads them.
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, true, length)] as ComposedDocument[];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Warnings are about tags, which our own walk reports. */
function errorsOf(document: ComposedDocument): readonly YAMLError[] {
  return document.errors;
}

function tooDeep(file: string, start: Range['start']): Diagnostic {
  const range = { start, end: { line: start.line, column: start.column + 1 } };
  const message = `This is nested more than ${DEEPEST_NESTING} levels deep.`;
  return errorAt(file, range, 'yaml/too-deep', message, 'Check the indentation and the brackets above it.');
}

/** A line of three dots ends a document; of three dashes, the next one begins. */
function severalDocuments(file: string, text: string, second: ComposedDocument, lines: LineIndex): Diagnostic {
  const [begins] = second.range;
  const dots = text.startsWith('---', begins) ? -1 : text.lastIndexOf('\n...', begins) + 1;
  const start = dots > 0 ? dots : begins;
  const message = 'A second document starts here; a file holds one.';
  const hint = `Move what follows to a file of its own, or delete the line "${dots > 0 ? '...' : '---'}".`;
  return errorAt(file, lines.range(start, start + 3), 'yaml/several-documents', message, hint);
}

function empty(file: string, text: string): Diagnostic {
  const what = text.trim() === '' ? 'This file is empty.' : 'This file has nothing but comments in it.';
  return errorAt(file, FILE_START, 'yaml/empty', what, 'The first line of every file of hirecard is its format.');
}

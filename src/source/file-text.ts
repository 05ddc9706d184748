import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decoded } from './decoded.ts';
import { errorAt, FILE_START } from './finding.ts';
import { indexLines } from './line-index.ts';
import { wideEncoding } from './wide-encoding.ts';

/** Larger files are refused: no role, scorecard or answers file written by people comes near. */
export const LARGEST_FILE_BYTES = 1_048_576;

/**
 * The file's text: UTF-8 without its byte order mark, with a lone CR (old Mac line breaks) read as a line break.
 * What is not such text gives one finding at the true place.
 */
export function readText(input: Uint8Array | string, file: string): Decoded<string> {
  const refuse = (finding: Diagnostic): Decoded<string> => ({ ok: false, findings: [finding] });
  if (input.length > LARGEST_FILE_BYTES) return refuse(tooLarge(input.length, file));
  if (isArchive(input)) return refuse(archive(file));
  if (typeof input !== 'string' && wideEncoding(input) !== undefined) return refuse(utf16(file));
  const decoded = typeof input === 'string' ? input : decodeUtf8(input);
  if (decoded === undefined) return refuse(notUtf8(input as Uint8Array, file));
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const strange = findControls(text, file);
  return strange.length > 0 ? { ok: false, findings: strange } : { ok: true, value: text, findings: [] };
}

function tooLarge(size: number, file: string): Diagnostic {
  const megabytes = (size / LARGEST_FILE_BYTES).toFixed(1);
  const message = `This file has ${megabytes} MB; at most 1 MB is read.`;
  return errorAt(file, FILE_START, 'yaml/too-large', message, 'Check that it is the right file.');
}

/** Documents of word processors and spreadsheets are archives too; all begin with the same four bytes. */
function isArchive(input: Uint8Array | string): boolean {
  const start = typeof input === 'string' ? input.slice(0, 4) : String.fromCharCode(...input.subarray(0, 4));
  return start === 'PK\u0003\u0004';
}

function archive(file: string): Diagnostic {
  const message = 'This is a zip archive or a document of an office program, not a text.';
  const hint = 'Copy its text into a plain text file, such as baker.yaml.';
  return errorAt(file, FILE_START, 'yaml/control-character', message, hint);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SAVE_AS_UTF8 = 'Save it as UTF-8 in your editor ("Save with encoding").';

function utf16(file: string): Diagnostic {
  const message = 'This file is saved as UTF-16; only UTF-8 is read.';
  return errorAt(file, FILE_START, 'yaml/utf-16', message, SAVE_AS_UTF8);
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const good = bytes.subarray(0, validLength(bytes));
  const before = (decodeUtf8(good) ?? '').replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const start = indexLines(before).position(before.length);
  const byte = (bytes[good.length] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const range = { start, end: { line: start.line, column: start.column + 1 } };
  return errorAt(file, range, 'yaml/invalid-utf8', `The byte ${byte} here is not valid UTF-8 text.`, SAVE_AS_UTF8);
}

/** The longest prefix that is whole, valid UTF-8: found by halving, since validity is decided by the decoder alone. */
function validLength(bytes: Uint8Array): number {
  const isPrefixGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isPrefixGood(middle)) low = middle;
    else high = middle - 1;
  }
  // With `stream` an unfinished character at the end passes; step back to where it began.
  while (low > 0 && decodeUtf8(bytes.subarray(0, low)) === undefined) low -= 1;
  return low;
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
const MOST_CONTROLS = 20;

function findControls(text: string, file: string): readonly Diagnostic[] {
  const found = [...matches(text, CONTROL)];
  if (found.length === 0) return [];
  const lines = indexLines(text);
  const [first] = found;
  if (first && found.length >= MOST_CONTROLS) {
    const range = lines.range(first.index, first.index + first.character.length);
    const message = `This file is full of invisible control characters, the first here (${codePointName(first.character)}).`;
    return [errorAt(file, range, 'yaml/control-character', message, `It is no text, or not UTF-8. ${SAVE_AS_UTF8}`)];
  }
  return found.map(({ index, character }) => {
    const message = `There is an invisible control character here (${codePointName(character)}).`;
    const range = lines.range(index, index + character.length);
    return errorAt(file, range, 'yaml/control-character', message, 'Delete it.');
  });
}

function* matches(text: string, pattern: RegExp): Generator<{ index: number; character: string }> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    yield { index: match.index, character: match[0] };
    count += 1;
    if (count >= MOST_CONTROLS) return;
  }
}

/** "U+001B" */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

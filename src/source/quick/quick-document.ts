import { IGNORE_MARK } from '../comments/ignore-mark.ts';
import type { SourceDocument } from '../document.ts';
import { LARGEST_FILE_BYTES } from '../file-text.ts';
import { FILE_START } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { readMap } from './blocks.ts';
import { giveUp, type Lines, linesOf } from './lines.ts';
import type { Members, Written } from './written.ts';

/** A document that knows what is written but not where. */
export interface QuickDocument extends SourceDocument {
  /** Whether a place was asked for: whatever was made of the answer has to be made again with a document that has places. */
  wasAskedForPlaces(): boolean;
}

/**
 * Tabs, carriage returns, control characters, no-break spaces, odd line breaks, marks of byte order, what stands for
 * bytes that are not text, and halves of characters.
 */
const ODD_CHARACTERS = /[^\n\x20-\x7E\xA1-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFC\u{10000}-\u{10FFFF}]/u;

/**
 * Reads the plain part of YAML that role files are written in, a hundred times faster than a reader that knows all of
 * it and every place. Undefined where it meets anything it is not sure of: `openDocument` then decides. What it returns
 * is what that would return, and that would have no finding. See docs/decisions/0006-quick-reader.md.
 * @param decoded the file's text, with whatever is not UTF-8 replaced by U+FFFD
 */
export function quickDocument(decoded: string, file: string): QuickDocument | undefined {
  if (decoded.length > LARGEST_FILE_BYTES / 4 || decoded.includes(IGNORE_MARK)) return undefined;
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (ODD_CHARACTERS.test(plain)) return undefined;
  const written: Written = new Map();
  const value = readWhole(linesOf(plain), written);
  if (value === undefined) return undefined;
  let asked = false;
  return {
    file,
    text,
    value,
    locate: () => {
      asked = true;
      return FILE_START;
    },
    textAt: () => {
      asked = true;
      return '';
    },
    scalarText: (path) => scalarText(value, path, written),
    wasAskedForPlaces: () => asked,
  };
}

/** A block of keys from the first line to the last. */
function readWhole(lines: Lines, written: Written): unknown {
  const value = lines.indent === 0 ? readMap(lines, written, 0) : giveUp(lines);
  return lines.isUnsure || lines.start < lines.text.length ? undefined : value;
}

function scalarText(root: unknown, path: Path, written: Written): string | undefined {
  let value: unknown = root;
  let asWritten: string | undefined;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = Array.isArray(value) ? part : String(part);
    if (!(Array.isArray(value) ? typeof key === 'number' && Object.hasOwn(value, key) : key in value)) return undefined;
    asWritten = written.get(value)?.get(key as string | number);
    value = (value as Members)[key as string];
  }
  return typeof value === 'object' && value !== null ? undefined : (asWritten ?? String(value));
}

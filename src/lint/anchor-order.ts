import { areInOrder } from './anchor-lines.ts';

const KEY = 'anchors:';

/**
 * Whether some block of anchors in the text may be out of order. Seen from the text alone, because the value of a file
 * does not keep the order of keys that are numbers, and finding places costs a second reading of the file.
 */
export function mayBeOutOfOrder(text: string): boolean {
  for (let at = text.indexOf(KEY); at !== -1; at = text.indexOf(KEY, at + KEY.length)) {
    if (!areInOrder(numbersBelow(text, text.indexOf('\n', at)))) return true;
  }
  return false;
}

/** The numbers that the keys of the block below begin with; of a band, its lower end. A word counts as nothing. */
function numbersBelow(text: string, lineEnd: number): readonly number[] {
  const numbers: number[] = [];
  let indent: number | undefined;
  let end = lineEnd;
  while (end !== -1) {
    const start = end + 1;
    end = text.indexOf('\n', start);
    const depth = depthAt(text, start);
    const code = text.charCodeAt(start + depth);
    if (isNothing(code)) continue;
    indent ??= depth;
    if (depth < indent) break;
    if (depth > indent) continue;
    const number = numberAt(text, start + depth + (isQuote(code) ? 1 : 0));
    if (Number.isNaN(number)) return [];
    numbers.push(number);
  }
  return numbers;
}

function numberAt(text: string, start: number): number {
  const digit = text.charCodeAt(start) - ZERO;
  const isAlone = digit >= 0 && digit <= 9 && text.charCodeAt(start + 1) === COLON;
  return isAlone ? digit : Number.parseFloat(text.slice(start, start + 12));
}

const [ZERO, COLON] = [48, 58];

function depthAt(text: string, start: number): number {
  let depth = 0;
  while (text.charCodeAt(start + depth) === SPACE) depth += 1;
  return depth;
}

const SPACE = 32;

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

/** An empty line, a comment, or the end. */
function isNothing(code: number): boolean {
  return code === 35 || code === 10 || code === 13 || Number.isNaN(code);
}

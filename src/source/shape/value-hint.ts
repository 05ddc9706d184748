import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import { quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml/places.ts';
import { quoteFor } from '../yaml/quote-for.ts';
import type { Issue } from './issue.ts';

type Example = (path: Path, written?: string) => string | undefined;

/** What to type in place of a value that does not fit: an example of the kind of file, or what this value was meant to be. */
export function hintForValue(
  issue: Issue,
  found: unknown,
  written: string | undefined,
  path: Path,
  example: Example = () => undefined,
): string | undefined {
  const text = written ?? (typeof found === 'string' ? found : undefined);
  if (path.length > 0 && !isList(issue)) return valueHint(issue, found, written, path) ?? example(path, text);
  const usual = example(path, text);
  return bulletHint(found) ?? usual ?? valueHint(issue, found, written, path);
}

function isList(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'array';
}

function valueHint(issue: Issue, found: unknown, written: string | undefined, path: Path): string | undefined {
  if (typeof found === 'string') return textHint(issue, found);
  if (found === false && issue.code === 'invalid_value' && issue.values.includes('off')) return 'Write off.';
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string' && issue.message === '';
  if (!wantsText) return undefined;
  if (written !== undefined) {
    const isNoId = path.at(-1) === 'id' && identifierProblem(written) !== undefined;
    return isNoId ? `Write ${quoted(suggestIdentifier(written, 'id'))}.` : `Put it in quotes: "${written}".`;
  }
  if (Array.isArray(found) && found.every((item) => typeof item === 'string')) {
    return `Write one text: ${quoteFor(found.join(', '))}.`;
  }
  return typeof found === 'object' && !Array.isArray(found)
    ? 'A colon followed by a space makes a key; put the whole text in quotes.'
    : undefined;
}

const BOOLEAN_HINTS: Readonly<Record<string, string>> = {
  yes: 'Write true.',
  on: 'Write true.',
  true: 'Write true without quotes.',
  no: 'Write false.',
  off: 'Write false.',
  false: 'Write false without quotes.',
};

function textHint(issue: Issue, found: string): string | undefined {
  if (/^[“”„‘’«]/.test(found)) return 'These are curly quotes, which belong to the text; use straight ones or none.';
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    if (words.includes('off') && /^(?:no|none|never|false)$/i.test(found)) return 'Write off.';
    const meant =
      suggest(found, words) ?? words.find((word) => found.length > 2 && word.startsWith(found.toLowerCase()));
    return meant === undefined ? undefined : `Did you mean ${meant}?`;
  }
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'boolean') return BOOLEAN_HINTS[found.toLowerCase()];
  if (issue.expected === 'array') return `Write a list: [${listMeant(found).slice(0, 40)}].`;
  return issue.expected === 'number' && Number.isFinite(Number(found)) ? 'Write it without quotes.' : undefined;
}

/** "(a; b)" without what stands for the brackets and commas of a list. */
function listMeant(text: string): string {
  return text.replace(/^[([{<]\s*|\s*[)\]}>]$/g, '').replace(/\s*[;|/]\s*/g, ', ');
}

/** A list whose items begin with a sign of a word processor is one text to YAML, or a block with a strange key. */
function bulletHint(found: unknown): string | undefined {
  const text = typeof found === 'object' && found !== null ? Object.keys(found)[0] : found;
  const item = typeof text === 'string' ? /^[*•‣◦▪●·–—] +([^*•‣◦▪●·–—]+)/u.exec(text)?.[1]?.trim() : undefined;
  return item === undefined ? undefined : `A list item begins with - and a space: write "- ${item.slice(0, 40)}".`;
}

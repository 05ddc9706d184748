const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’' };

/**
 * A text without what stands in quotation marks, which is said by somebody else. A straight apostrophe is such a mark
 * where no word goes on before or behind it. Goes through the text once, whatever marks are left open in it.
 */
export function withoutQuotations(text: string): string {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(/["“'‘]/g)) {
    if (index < from || unclosed.has(opening)) continue;
    const end = text.indexOf(CLOSING[opening] ?? opening, index + 1);
    if (end === -1) unclosed.add(opening);
    else if (opening !== "'" || !(isInWord(text, index - 1) || isInWord(text, end + 1))) {
      kept.push(text.slice(from, index));
      from = end + 1;
    }
  }
  return kept.join('') + text.slice(from);
}

function isInWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at));
}

import type { CST } from 'yaml';

/** Quotes and brackets as the author opened them, for pointing at the one that was never closed. */
export interface Suspects {
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly closed: boolean }[];
  readonly openBrackets: readonly number[];
}

/** Walks the syntax tokens, without recursion. Used only when a text does not parse. */
export function findSuspects(tokens: readonly CST.Token[]): Suspects {
  const quotes: { start: number; end: number; closed: boolean }[] = [];
  const openBrackets: number[] = [];
  const waiting: (CST.Token | null | undefined)[] = [...tokens];
  while (waiting.length > 0) {
    const token = waiting.pop();
    if (!token) continue;
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quotes.push({ start: token.offset, end: token.offset + token.source.length, closed: isClosed(token.source) });
    }
    if (token.type === 'flow-collection' && !token.end.some((end) => /^flow-(?:map|seq)-end$/.test(end.type))) {
      openBrackets.push(token.offset);
    }
    for (const child of childrenOf(token)) waiting.push(child);
  }
  return { quotes: quotes.sort((a, b) => a.start - b.start), openBrackets: openBrackets.sort((a, b) => a - b) };
}

function childrenOf(token: CST.Token): readonly (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [token.value];
  if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') {
    return token.items.flatMap((item: CST.CollectionItem) => [item.key, item.value]);
  }
  return [];
}

function isClosed(source: string): boolean {
  return source.length > 1 && source.endsWith(source[0] as string);
}

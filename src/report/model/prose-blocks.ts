/** Prose of a role file as blocks, so that its lists become lists and its small tables stay as they are. */
import { type ProsePiece, reflow } from '../text/reflow.ts';
import type { Block } from './report.ts';

/** No format can number on from more than nine digits. */
const LONGEST_NUMBER = 9;

export function proseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let apart = false;
  for (const piece of reflow(text)) {
    if (piece.kind === 'gap') {
      apart = true;
      continue;
    }
    const joined = apart ? undefined : joinedTo(blocks.at(-1), piece);
    if (joined) blocks[blocks.length - 1] = joined;
    else blocks.push(blockOf(piece, apart && blocks.length > 0));
    apart = false;
  }
  return blocks;
}

/** The block before with this piece as its next line or item, where it goes on. */
function joinedTo(block: Block | undefined, { kind, text, marker = '' }: ProsePiece): Block | undefined {
  if (block?.kind === 'verbatim' && kind === 'table') return { ...block, text: `${block.text}\n${text}` };
  if (block?.kind !== 'list' || kind !== 'item') return undefined;
  const next = block.ordered ? numberOf(marker) === (block.start ?? 1) + block.items.length : marker === '-';
  return next ? { ...block, items: [...block.items, { text }] } : undefined;
}

function blockOf({ kind, text, marker = '-' }: ProsePiece, apart: boolean): Block {
  const standing = apart ? { apart } : {};
  if (kind === 'table') return { kind: 'verbatim', text };
  if (kind !== 'item') return { kind: 'paragraph', text, ...standing };
  if (marker === '-') return { kind: 'list', items: [{ text }], ...standing };
  const start = numberOf(marker);
  if (start === undefined) return { kind: 'paragraph', text: `${marker} ${text}`, ...standing };
  return { kind: 'list', items: [{ text }], ordered: true, ...(start === 1 ? {} : { start }), ...standing };
}

function numberOf(marker: string): number | undefined {
  const digits = marker.slice(0, -1);
  return digits.length > 0 && digits.length <= LONGEST_NUMBER ? Number(digits) : undefined;
}

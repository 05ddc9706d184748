/** How much of a file is looked at: the encoding of its first lines is that of all. */
const LOOKED_AT = 400;

/**
 * The encoding of a text of two bytes a character, by its byte order mark or by the zero bytes that its spaces and line
 * breaks have, whatever its script; undefined for anything else.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A stray NUL in UTF-8 is one; in UTF-16 each fifth character is a space, a break or a colon at the least.
  if (Math.max(even, odd) < looked / 20 || Math.max(even, odd) < 2) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/** Which part of a long list is shown: at most `size` lines around the focus. */
export function windowOf(count: number, focus: number, size: number): { readonly from: number; readonly to: number } {
  const shown = Math.max(1, Math.min(size, count));
  const from = Math.min(Math.max(0, focus - Math.floor(shown / 2)), count - shown);
  return { from, to: from + shown };
}

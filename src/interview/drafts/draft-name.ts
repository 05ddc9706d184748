/** Drafts by few characters: enough to type, and to tell one from all others that are here now. */

/** Less would be gone with the next draft: ids begin with the time at which they were made. */
const SHORTEST = 8;

/** The shortest beginning of the id, of at least eight characters, that no other id here begins with. */
export function shortDraftId(id: string, others: readonly string[]): string {
  const rivals = others.filter((other) => other !== id);
  for (let length = SHORTEST; length < id.length; length += 1) {
    const start = id.slice(0, length);
    if (!start.endsWith('-') && !rivals.some((other) => other.startsWith(start))) return start;
  }
  return id;
}

/** Those that a person may mean: the one with this very id, or all whose id begins so. */
export function draftsNamed<T extends { readonly draft: { readonly id: string } }>(
  drafts: readonly T[],
  named: string,
): readonly T[] {
  const exact = drafts.filter(({ draft }) => draft.id === named);
  return exact.length > 0 ? exact : drafts.filter(({ draft }) => draft.id.startsWith(named));
}

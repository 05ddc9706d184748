/**
 * What a text question holds when it is left for another place (the editor, an earlier question) before Enter.
 * Only Enter lets typed text replace the earlier text; until then both stand, the earlier first.
 *
 * @param kept earlier text that does not fit into the line and is shown above it; empty when there is none
 * @param typed what stands in the line
 */
export function leftText(kept: string, typed: string): string {
  return [kept, typed.trim()].filter((text) => text !== '').join('\n');
}

/** A page as the lines it is made of, for a question that shows it in parts. */
export function linesOf(page: string): readonly string[] {
  return page.replace(/\n+$/, '').split('\n');
}

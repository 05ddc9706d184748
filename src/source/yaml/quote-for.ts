const LONGEST = 60;

/** A text as it would be typed in quotes: in the kind of quotes that is not in it. Long ones are cut. */
export function quoteFor(text: string): string {
  const characters = [...text];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
  return shown.includes('"') || shown.includes('\\') ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}

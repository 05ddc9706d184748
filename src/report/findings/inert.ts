/**
 * Build servers obey what a program prints: GitHub and Azure a line that begins with two colons, and both, with
 * TeamCity, two number signs and a bracket anywhere in a line (`##[error]`, `##vso[…]`). A file's text may hold either.
 */

const COLONS = /^([^\S\n]*):(?=:)/gm;
const NUMBER_SIGN = /#(?=#\w*\[)/g;

/** Text in which no line is a command to a build server; what would make one is shown as a placeholder. */
export function inertText(text: string): string {
  return inertWithin(text.replace(COLONS, '$1‹U+003A›'));
}

/** The same within a line of our own, where colons begin nothing. */
export function inertWithin(text: string): string {
  return text.replace(NUMBER_SIGN, '‹U+0023›');
}

/** JSON that holds the same values and is no command. Its lines begin with quotes and brackets, never with colons. */
export function inertJson(json: string): string {
  return json.replace(NUMBER_SIGN, '\\u0023');
}

/** XML that holds the same text and is no command, provided no line of it begins with text of a file. */
export function inertXml(xml: string): string {
  return xml.replace(NUMBER_SIGN, '&#35;');
}

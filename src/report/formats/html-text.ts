/** Text made safe for HTML: markup is shown, and so is whatever a browser would act on or hide. */
import { visible, visibleLine, visibleName } from '../text/escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line, also for attributes. */
export function htmlLine(text: string): string {
  return escaped(visibleLine(text));
}

/** With its line breaks. */
export function htmlText(text: string): string {
  return escaped(visible(text).trim()).replaceAll('\n', '<br>\n');
}

/** As it stands, for text laid out with spaces. */
export function htmlVerbatim(text: string): string {
  return escaped(visible(text));
}

/** What is there to be copied. */
export function htmlCode(text: string): string {
  return `<code dir="ltr">${escaped(visibleName(text))}</code>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** XML 1.0, written: elements, attributes and text in which nothing can end them early. */

/** What XML 1.0 cannot hold at all, not even written as a number. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute or an element. Line breaks are written as numbers: an attribute would lose them otherwise. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, (character) => {
      const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `‹U+${hexadecimal}›`;
    })
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '');
}

/** The lines of an element with its children inside; `children` are lines that are XML already, a text is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] | string = [],
): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return [`${start}/>`];
  if (typeof children === 'string') return [`${start}>${escapeXml(children)}</${name}>`];
  return [`${start}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}

/** A whole document, ending in a line break. */
export function xmlDocument(root: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`;
}

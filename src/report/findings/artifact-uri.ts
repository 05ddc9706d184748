/** A file as SARIF calls it: a URI below the folder that was checked, or a whole one. */
import { visibleName } from '../text/escape.ts';

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** What GitHub and others take for the root of the checkout. */
const ROOT = '%SRCROOT%';
const DRIVE = /^[A-Za-z]:\//;
/** Not a file below any folder. */
const STANDARD_INPUT = '<stdin>';

/** `file` as findings have it: from the working folder, or absolute when it lies outside, or `<stdin>`. */
export function artifactLocation(file: string): ArtifactLocation {
  if (file.startsWith('/')) return { uri: `file://${encoded(file)}` };
  if (DRIVE.test(file)) return { uri: `file:///${file.slice(0, 2)}${encoded(file.slice(2))}` };
  if (file === STANDARD_INPUT) return { uri: encoded(file) };
  return { uri: encoded(file), uriBaseId: ROOT };
}

/** Every byte that a path in a URI cannot hold as itself becomes %XX, in the first segment a colon too. */
function encoded(path: string): string {
  return path.split('/').map(encodedSegment).join('/');
}

/** Half a surrogate pair, which has no bytes, is shown as what it is; a reader could not find that file anyway. */
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, visibleName)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

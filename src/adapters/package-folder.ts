import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package and its version. The program runs from the bundle or from the sources, so the folder is
 * looked for upward: the first whose package.json is hirecard's.
 */
export function ownPackage(from = dirname(fileURLToPath(import.meta.url))): {
  readonly folder: string;
  readonly version: string;
} {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest?.name === 'hirecard') return { folder, version: manifest.version ?? '0.0.0' };
    if (dirname(folder) === folder) throw new Error('hirecard is not inside its own package');
  }
}

function readManifest(path: string): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

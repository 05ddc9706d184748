// What nobody who reads the files can be faster than: `read` alone, or read and parsed into values with a library.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , what, from] = process.argv;
const parse = what === 'read' ? () => undefined : parserOf(createRequire(from)(what));
for (const name of readdirSync('roles')) parse(readFileSync(join('roles', name), 'utf8'));

/** `yaml` calls it parse, js-yaml load. */
function parserOf(library) {
  return library.parse ?? library.load;
}

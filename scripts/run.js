// Runs one of our TypeScript scripts on a Node that cannot: bundles it beside the others and imports the result.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , script] = process.argv;
const outfile = join('dist', 'scripts', `${Date.now()}.mjs`);
await build({ entryPoints: [script], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
try {
  await import(pathToFileURL(resolve(outfile)).href);
} finally {
  rmSync(outfile);
}

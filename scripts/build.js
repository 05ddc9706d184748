// Builds what ships: one code-split bundle for the program, one file for the library, the library's types, and the
// licences of what was bundled. An installed hirecard has no dependencies to resolve.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { smallPartsTogether } from './small-parts.js';

rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  outdir: 'dist',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  // Some libraries are CommonJS and call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
};

const split = {
  ...shared,
  entryPoints: { hirecard: 'src/node-main.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
};
const { metafile } = await build({ ...split, write: false });
const program = await build({ ...split, plugins: [smallPartsTogether(metafile)] });
const library = await build({ ...shared, entryPoints: { library: 'src/library.ts' } });

const packages = new Set(
  [program, library]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', [...packages].sort().map(licenceOf).join('\n\n'));

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });

/** Name, version, licence and the licence's text. Fails the build where a package does not say its licence. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!license) throw new Error(`${name} does not say under which licence it is`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}

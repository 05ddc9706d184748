/**
 * Writes what documents take from the program: docs/commands.md, and the output of every session. Look at the
 * difference before you commit it: tests only check that documents and program agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { commandPages } from '../src/cli/command-pages.ts';
import { COMMANDS } from '../src/cli/registry.ts';
import { documents, refreshed } from './sessions.ts';

writeFileSync('docs/commands.md', commandPages(await Promise.all(COMMANDS.map((entry) => entry.load()))));
for (const document of documents()) writeFileSync(document, refreshed(readFileSync(document, 'utf8')));

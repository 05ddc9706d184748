/** Writes the documents that are made from the program: docs/commands.md. A test checks that they are fresh. */
import { writeFileSync } from 'node:fs';
import { commandPages } from '../src/cli/command-pages.ts';
import { COMMANDS } from '../src/cli/registry.ts';

writeFileSync('docs/commands.md', commandPages(await Promise.all(COMMANDS.map((entry) => entry.load()))));

/**
 * Writes what documents take from the program: docs/commands.md, docs/rules.md, and the output of every session. Look
 * at the difference before you commit it: tests only check that documents and program agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeWorld } from '../src/adapters/node-world.ts';
import { commandPages } from '../src/cli/command-pages.ts';
import { COMMANDS } from '../src/cli/registry.ts';
import { rulePages } from '../src/cli/rule-pages.ts';
import { checkBadExample } from '../src/cli/validate/check-example.ts';
import { RULES } from '../src/lint/catalogue.ts';
import { documents, refreshed } from './sessions.ts';

writeFileSync('docs/commands.md', commandPages(await Promise.all(COMMANDS.map((entry) => entry.load()))));
const world = nodeWorld();
const pages = RULES.map(async (rule) => ({ rule, findings: (await checkBadExample(world, rule)).findings }));
writeFileSync('docs/rules.md', rulePages(await Promise.all(pages)));
for (const document of documents()) writeFileSync(document, refreshed(readFileSync(document, 'utf8')));

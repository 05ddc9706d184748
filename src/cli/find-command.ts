import { COMMANDS, type CommandEntry } from './registry.ts';

/** Options that stand before a command and take a value: their value is not the command. */
const TAKES_VALUE = new Set(['-C', '--directory']);

/**
 * The command that a command line calls, by its first words that are not options (`drafts discard` before `drafts`);
 * undefined when it calls none (bare program, `--help`, a misspelt name). Only this command's file is then loaded.
 */
export function findCommand(argv: readonly string[]): CommandEntry | undefined {
  const words = argv.filter((word, index) => !word.startsWith('-') && !TAKES_VALUE.has(argv[index - 1] ?? ''));
  const called = words[0] === 'help' ? words.slice(1) : words;
  const fitting = COMMANDS.filter(({ path }) => path.every((part, index) => part === called[index]));
  return fitting.toSorted((a, b) => b.path.length - a.path.length)[0];
}

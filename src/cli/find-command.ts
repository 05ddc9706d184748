import { COMMANDS, type CommandEntry } from './registry.ts';

/** Options that stand before a command and take a value: their value is not the command. */
const TAKES_VALUE = new Set(['-C', '--directory']);

/**
 * The command that a command line calls, by its first words that are not options (`drafts discard` before `drafts`);
 * undefined when it calls none (bare program, `--help`, a misspelt name). Only this command's file is then loaded.
 */
export function findCommand(argv: readonly string[]): CommandEntry | undefined {
  const words = wordsIn(argv);
  const fitting = COMMANDS.filter(({ path }) => path.every((part, index) => part === words[index]));
  return fitting.toSorted((a, b) => b.path.length - a.path.length)[0];
}

/**
 * Whether the word right after a command's name can only be a misspelt one of its own commands: `drafts discrad`.
 * The library would take it for an argument too many, and say nothing of the command that was meant.
 */
export function callsUnknownCommand(argv: readonly string[], { path }: CommandEntry): boolean {
  const next = argv[argv.lastIndexOf(path.at(-1) ?? '') + 1];
  return next !== undefined && !next.startsWith('-') && COMMANDS.some((other) => isWithin(other.path, path));
}

/**
 * `help drafts discard` as `drafts discard --help`: the library's own help command knows only the first word. A name
 * that is none of ours is left without the option, so that the library says so and names the one that was meant.
 */
export function withHelpAsOption(argv: readonly string[]): readonly string[] {
  const [help, ...asked] = wordsIn(argv);
  if (help !== 'help' || asked.length === 0) return argv;
  let known = 0;
  while (known < asked.length && COMMANDS.some(({ path }) => startsWith(path, asked.slice(0, known + 1)))) known += 1;
  const path = asked.slice(0, known);
  const hasOwn = COMMANDS.some((other) => isWithin(other.path, path));
  return known < asked.length && hasOwn ? asked.slice(0, known + 1) : [...path, '--help'];
}

function wordsIn(argv: readonly string[]): readonly string[] {
  return argv.filter((word, index) => !word.startsWith('-') && !TAKES_VALUE.has(argv[index - 1] ?? ''));
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
  return path.length > outer.length && startsWith(path, outer);
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((word, index) => word === path[index]);
}

/**
 * What a command is: data the registry, the help, the documentation and the contract tests derive from, and one
 * function that does it. A new command is one file with one of these and one line in the registry.
 */
import type { World } from '../world.ts';

/** 0 did it; 1 ran and found problems; 2 could not run; 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface ArgumentSpec {
  /** As commander writes it: `<candidate>`, `[paths...]`. */
  readonly syntax: string;
  readonly description: string;
}

export interface OptionSpec {
  /** As commander writes it: `--stage <id>`, `-q, --quiet`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly defaultValue?: string | boolean;
  /** It may be given more than once; what was typed is then a list. */
  readonly isRepeatable?: true;
}

/** What was typed: positional arguments in order (a rest argument is a list) and options by camel-case name. */
export interface Invocation {
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** The folder given with -C, if any: absolute, or empty as it was given. */
  readonly directory?: string;
}

export interface CommandSpec {
  /** The words that call it: ['panel'], ['role', 'list']. */
  readonly path: readonly [string, ...string[]];
  /** One line, no full stop. */
  readonly summary: string;
  readonly description?: string;
  readonly arguments?: readonly ArgumentSpec[];
  /** Besides --format, which every command has. */
  readonly options?: readonly OptionSpec[];
  /** Values of --format; the first is the default. json is always one of them. */
  readonly formats: readonly [string, ...string[]];
  /** The published JSON Schema of what --format json prints, by its path in the package. */
  readonly jsonSchema: `schema/${string}.schema.json`;
  /** Command lines without the leading `hirecard`; each is executed by a test. */
  readonly examples: readonly { readonly line: string; readonly shows: string }[];
  /** Loaded only when the command runs, so that `--version` and `--help` load none of it. */
  readonly run: (world: World, invocation: Invocation) => Promise<ExitCode>;
}

/** Builds commander's program from the registry. Thin: what each command is stands in its own file. */
import { Command, Option } from 'commander';
import type { World } from '../world.ts';
import type { CommandSpec, ExitCode, Invocation } from './command.ts';
import { callsUnknownCommand, findCommand, withHelpAsOption } from './find-command.ts';
import { presented } from './plain-world.ts';
import { COMMANDS, type CommandEntry } from './registry.ts';

const EXIT_CODES = `
Exit codes: 0 done, 1 ran and found problems, 2 could not run, 130 cancelled.`;

export interface Program {
  readonly command: Command;
  /** The command line as the command is to parse it. */
  readonly argv: readonly string[];
  /** The exit code of the command that ran; 0 when help or the version was all that was asked for. */
  readonly exitCode: () => ExitCode;
  /** The world as the command that ran showed itself to it: bad news is to be shown in the same way. */
  readonly world: () => World;
}

/** The whole command line, with only the called command's file loaded. */
export async function buildProgram(typed: readonly string[], world: World): Promise<Program> {
  const argv = withHelpAsOption(typed);
  const root = newCommand(world)
    .name('hirecard')
    .description('Structured interviews in the terminal: rate with evidence, see the result and its reasons.')
    .version(world.version, '-V, --version', 'print the version')
    .option('-C, --directory <folder>', 'work in this workspace folder instead of the one found from here')
    .option('--plain', 'for screen readers, dumb terminals and logs: lines only, no colour, answers typed in full')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command...]', 'show help for a command')
    .showSuggestionAfterError(true)
    .addHelpText('after', EXIT_CODES);
  const state: { exit: ExitCode; world: World } = { exit: 0, world };
  const called = findCommand(argv);
  for (const entry of COMMANDS) {
    const parent = parentOf(root, entry, world);
    const command = newCommand(world).name(lastWord(entry)).description(entry.summary);
    if (entry === called) {
      const spec = await entry.load();
      describeCommand(command, spec);
      if (!callsUnknownCommand(argv, entry))
        command.action(async () => {
          const invocation = invocationOf(command, root, world);
          const { directory } = invocation;
          state.world = await presented(
            movedTo(world, directory),
            root.opts<{ plain?: boolean }>().plain === true,
            directory,
          );
          state.exit = await spec.run(state.world, invocation);
        });
    }
    parent.addCommand(command);
  }
  return { command: root, argv, exitCode: () => state.exit, world: () => state.world };
}

function newCommand(world: World): Command {
  return new Command()
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'show help')
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      getOutHelpWidth: () => world.out.columns,
      getErrHelpWidth: () => world.err.columns,
      getOutHasColors: () => world.out.color > 0,
      getErrHasColors: () => world.err.color > 0,
      outputError: () => {},
    });
}

function lastWord(entry: CommandEntry): string {
  return entry.path.at(-1) ?? '';
}

/** The command that holds it: the program, or the noun of `role list`, made when first needed. */
function parentOf(root: Command, entry: CommandEntry, world: World): Command {
  const [noun, verb] = entry.path;
  if (verb === undefined) return root;
  const existing = root.commands.find((command) => command.name() === noun);
  if (existing) return existing;
  const parent = newCommand(world).name(noun).description(`Work with ${noun}s`).helpCommand(false);
  root.addCommand(parent);
  return parent;
}

function describeCommand(command: Command, spec: CommandSpec): void {
  if (spec.description) command.description(`${spec.summary}.\n\n${spec.description}`);
  for (const { syntax, description } of spec.arguments ?? []) command.argument(syntax, description);
  for (const { flags, description, choices, defaultValue, isRepeatable } of spec.options ?? []) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (defaultValue !== undefined) option.default(defaultValue);
    if (isRepeatable) option.argParser((value, before: readonly string[] = []) => [...before, value]);
    command.addOption(option);
  }
  const [defaultFormat] = spec.formats;
  command.addOption(
    new Option('--format <format>', 'how to print the result').choices(spec.formats).default(defaultFormat),
  );
  const examples = spec.examples.map(({ line, shows }) => `  $ hirecard ${line}\n      ${shows}`);
  if (examples.length > 0) command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
}

function invocationOf(command: Command, root: Command, world: World): Invocation {
  const { directory } = root.opts<{ directory?: string }>();
  return {
    arguments: command.processedArgs,
    options: command.opts(),
    ...(directory ? { directory: world.files.resolve(world.cwd, directory) } : {}),
    ...(directory === '' ? { directory } : {}),
  };
}

/** As with git's -C, every path on the command line counts from that folder. */
function movedTo(world: World, directory: string | undefined): World {
  return directory ? { ...world, cwd: directory } : world;
}

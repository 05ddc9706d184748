/** The commands as a document, made from the registry, so that it cannot say something else than the program. */
import type { ArgumentSpec, CommandSpec, OptionSpec } from './command.ts';

/** Markdown for docs/commands.md. */
export function commandPages(commands: readonly CommandSpec[]): string {
  return [
    '# Commands',
    '',
    '<!-- Made from the command registry by `npm run docs`; edit the commands in src/cli/commands instead. -->',
    '',
    'Every command also takes `-C <folder>`, to work in another workspace, `--plain`, for screen readers, dumb terminals',
    'and logs, and `--help`.',
    'Exit codes: 0 done, 1 ran and found problems, 2 could not run, 130 cancelled.',
    '',
    ...commands.flatMap(page),
  ].join('\n');
}

function page(command: CommandSpec): readonly string[] {
  const title = `hirecard ${command.path.join(' ')}`;
  const syntax = [title, ...(command.arguments ?? []).map((argument) => argument.syntax)].join(' ');
  return [
    `## ${title}`,
    '',
    `${command.summary}.`,
    '',
    ...(command.description === undefined ? [] : [command.description, '']),
    '```text',
    `${syntax} [options]`,
    '```',
    '',
    ...(command.arguments ?? []).map(argumentLine),
    ...(command.options ?? []).map(optionLine),
    `- \`--format <format>\`: how to print the result: ${command.formats.join(', ')} (default: ${command.formats[0]});`,
    `  json is described by [${command.jsonSchema}](../${command.jsonSchema})`,
    '',
    ...command.examples.flatMap(({ line, shows }) => [`${shows}:`, '', '```sh', `hirecard ${line}`, '```', '']),
  ];
}

function argumentLine({ syntax, description }: ArgumentSpec): string {
  return `- \`${syntax}\`: ${description}`;
}

function optionLine({ flags, description, choices, defaultValue }: OptionSpec): string {
  const allowed = choices === undefined ? '' : `: ${choices.join(', ')}`;
  const fallback = defaultValue === undefined ? '' : ` (default: ${defaultValue})`;
  return `- \`${flags}\`: ${description}${allowed}${fallback}`;
}

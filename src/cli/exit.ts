/** Bad news → what is said on standard error, and the exit code. The only place that knows both. */
import { CommanderError } from 'commander';
import { UserError } from '../diagnostics/user-error.ts';
import { renderFindings } from '../report/findings/text.ts';
import { visible } from '../report/text/escape.ts';
import { wrapWords } from '../report/text/wrap.ts';
import { asShown, describeFileProblem } from '../store/file-problems.ts';
import { FileProblem, Interrupted, type World } from '../world.ts';
import type { ExitCode } from './command.ts';
import { sourcesOf } from './sources.ts';

/** Says what went wrong and returns the exit code for it. */
export async function reportFailure(failure: unknown, argv: readonly string[], world: World): Promise<ExitCode> {
  if (failure instanceof CommanderError) return reportUsage(failure, world);
  if (failure instanceof UserError) return reportUserError(failure, world);
  if (failure instanceof FileProblem) return reportUserError(describeFileProblem(asShown(world, failure)), world);
  if (failure instanceof Interrupted) return 130;
  return reportBug(failure, argv, world);
}

/** commander exits 1 on a wrong command line; ours is 2, because nothing ran. */
function reportUsage(failure: CommanderError, world: World): ExitCode {
  if (failure.exitCode === 0) return 0;
  const [message = '', ...suggestions] = failure.message.replace(/^error: /, '').split('\n');
  const suggestion = suggestions
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim();
  say(world, `error: ${message}`);
  say(world, `hint: ${suggestion === '' ? 'hirecard --help lists commands and options.' : suggestion}`);
  return 2;
}

async function reportUserError(failure: UserError, world: World): Promise<ExitCode> {
  const { findings } = failure;
  if (findings.length > 0) {
    world.err.write(`${renderFindings(findings, world.err, await sourcesOf(world, findings))}\n`);
  }
  say(world, `error: ${failure.message} [${failure.code}]`);
  if (failure.hint !== undefined) say(world, `hint: ${failure.hint}`);
  return 2;
}

/** One line for a program that reads it; on a terminal, lines that end between words. */
function say({ err }: World, text: string): void {
  const lines = err.isTerminal ? wrapWords(visible(text), err.columns) : [visible(text)];
  err.write(`${lines.join('\n')}\n`);
}

function reportBug(failure: unknown, argv: readonly string[], world: World): ExitCode {
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  world.err.write(
    [
      'error: this is a bug in hirecard, not something you did. [bug/unexpected]',
      `  version: ${world.version}`,
      `  command: ${visible(argv[0] ?? '(none)')}`,
      ...detail.split('\n').map((line) => `  ${visible(shortenPaths(line, world))}`),
      'hint: Please report the lines above. Drafts are kept in .hirecard/drafts of the workspace; nothing was removed.',
      '',
    ].join('\n'),
  );
  return 2;
}

/** A stack names folders of this machine, which are nobody's business in a bug report. */
function shortenPaths(line: string, world: World): string {
  return line.replaceAll(world.packageFolder, '<hirecard>').replaceAll(world.cwd, '<folder>');
}

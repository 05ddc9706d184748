import { UserError } from '../../diagnostics/user-error.ts';
import { FINDINGS_FORMAT_NAMES, type FindingsFormatName } from '../../report/findings/format-names.ts';
import type { Invocation, OptionSpec } from '../command.ts';
import { optionText } from '../given.ts';

const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;

export interface ValidateOptions {
  /** Empty for the whole workspace. */
  readonly paths: readonly string[];
  readonly format: FindingsFormatName;
  /** A finding of this level or a worse one makes the run fail. */
  readonly failOn: (typeof FAIL_ON)[number];
  readonly isQuiet: boolean;
  /** Globs from the working folder, beside those of the settings. */
  readonly excludes: readonly string[];
  /** The name by which standard input is checked and shown. */
  readonly stdinPath: string | undefined;
  /** The folder from which files are named in what is printed, where it is not the working folder. */
  readonly relativeTo: string | undefined;
  readonly fixing: 'no' | 'shown' | 'written';
  readonly isWatching: boolean;
  /** Whether what an earlier run found in a file that has not changed since may be told again. */
  readonly mayRemember: boolean;
  /** The folder given with -C, if any. */
  readonly directory: string | undefined;
}

export const VALIDATE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--fail-on <level>',
    description: 'the least serious finding that makes the exit code 1',
    choices: FAIL_ON,
    defaultValue: 'error',
  },
  { flags: '-q, --quiet', description: 'print only what makes the exit code 1, and no closing line' },
  {
    flags: '--exclude <glob>',
    description: 'in folders and globs, pass over what this matches, such as drafts; may be given more than once',
    isRepeatable: true,
  },
  {
    flags: '--fix',
    description: 'mend what can be mended without a doubt, in place; never a scorecard, and - is printed mended',
  },
  { flags: '--dry-run', description: 'with --fix: write nothing, and show what would be changed' },
  { flags: '--watch', description: 'check again whenever a file changes, until Ctrl-C' },
  {
    flags: '--stdin-path <path>',
    description: 'with -: the name of the file that standard input is the text of, for editors',
  },
  {
    flags: '--relative-to <folder>',
    description: 'name files from this folder, such as the root of the repository that a workspace is part of',
  },
  { flags: '--explain <code>', description: 'say what a code is about, why it matters and how to put it right' },
  {
    flags: '--no-cache',
    description: 'check every file, also those that have not changed since they were last checked',
  },
];

/** The code that is to be explained, if that is what was asked for. @throws UserError cli/options-conflict */
export function codeToExplain({ arguments: [paths], options }: Invocation): string | undefined {
  const { explain } = options;
  if (typeof explain !== 'string') return undefined;
  const isAlone = !(Array.isArray(paths) && paths.length > 0);
  refuse(
    !isAlone || options.fix === true || options.watch === true,
    '--explain checks no files.',
    'Leave the rest out.',
  );
  return explain;
}

/** What was asked for. @throws UserError cli/options-conflict for what cannot be done together */
export function validateOptions(invocation: Invocation): ValidateOptions {
  const { arguments: given, options, directory } = invocation;
  const paths: readonly string[] = Array.isArray(given[0]) ? given[0] : [];
  const parsed: ValidateOptions = {
    paths,
    format: FINDINGS_FORMAT_NAMES.find((name) => name === options.format) ?? 'terminal',
    failOn: FAIL_ON.find((level) => level === options.failOn) ?? 'error',
    isQuiet: options.quiet === true,
    excludes: Array.isArray(options.exclude) ? options.exclude : [],
    stdinPath: optionText(invocation, 'stdinPath'),
    relativeTo: optionText(invocation, 'relativeTo'),
    fixing: options.fix === true ? (options.dryRun === true ? 'shown' : 'written') : 'no',
    isWatching: options.watch === true,
    mayRemember: options.cache !== false,
    directory,
  };
  refuse(options.dryRun === true && options.fix !== true, '--dry-run goes with --fix.', 'Add --fix, or leave it out.');
  refuseConflicts(parsed);
  return parsed;
}

function refuseConflicts({ paths, format, fixing, isWatching, stdinPath }: ValidateOptions): void {
  const readsInput = paths.includes('-');
  const isForPeople = format === 'terminal';
  refuse(
    stdinPath !== undefined && !readsInput,
    '--stdin-path is the name of standard input, which is not checked here.',
    'Add - to the paths.',
  );
  refuse(stdinPath === '', '--stdin-path has no name in it.', 'Name the file, such as roles/baker.yaml.');
  refuse(isWatching && readsInput, '--watch cannot watch standard input.', 'Name files or folders.');
  refuse(isWatching && fixing !== 'no', '--watch and --fix do not go together.', 'Fix first, then watch.');
  refuse(isWatching && !isForPeople, `--watch prints for people, not as ${format}.`, 'Leave out --format, or --watch.');
  refuse(
    fixing === 'shown' && !isForPeople,
    `What --fix would change is shown to people, not as ${format}.`,
    'Leave out --format, or --dry-run.',
  );
  refuse(
    fixing === 'written' && readsInput && !isForPeople,
    `With --fix, standard output is the mended text, so that findings cannot be printed there as ${format}.`,
    'Leave out --format, or --fix.',
  );
  refuse(
    fixing === 'written' && readsInput && paths.length > 1,
    'With --fix, standard input is mended by itself: standard output is its text.',
    'Fix the other files in a run of their own.',
  );
}

function refuse(isConflict: boolean, message: string, hint: string): void {
  if (isConflict) throw new UserError('cli/options-conflict', message, hint);
}

import { UserError } from '../../diagnostics/user-error.ts';
import { draftPlace } from '../../interview/draft-place.ts';
import { submitAnswers } from '../../interview/from-answers.ts';
import { commandLine, type WalkOptions } from '../../interview/options.ts';
import { leftScreen } from '../../interview/screens/left.ts';
import { resultScreen } from '../../interview/screens/result.ts';
import type { SubmittedCard } from '../../interview/submit.ts';
import { runWalk } from '../../interview/walk.ts';
import { scorecardText } from '../../source/scorecard/scorecard-text.ts';
import { findWorkspace, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec, ExitCode, Invocation } from '../command.ts';

export const interviewCommand: CommandSpec = {
  path: ['interview'],
  summary: 'Rate a candidate, dimension by dimension, and submit a scorecard',
  description: [
    'Asks at the terminal what is not given as an option, and saves every answer at once, so that an interview can be',
    'left at any time and resumed. With --answers it asks nothing. Questions and messages go to standard error; the',
    'result, or with --format json the scorecard as it was written, goes to standard output. An interview that is',
    'paused or interrupted ends with exit code 130.',
  ].join('\n'),
  options: [
    { flags: '--role <role>', description: 'the role, by its id or the path of its file' },
    { flags: '--candidate <id>', description: "the candidate's id" },
    { flags: '--candidate-name <name>', description: "the candidate's name, when the id is new" },
    { flags: '--stage <id>', description: 'the stage of the role that this interview is' },
    { flags: '--interviewer <id>', description: 'who interviewed' },
    { flags: '--interviewer-name <name>', description: "the interviewer's name, when the id is new" },
    {
      flags: '--answers <file>',
      description: 'take the answers from a file (YAML or JSON), or from - (standard input)',
    },
    { flags: '--resume [draft]', description: 'go on with an interview that was left' },
    { flags: '--amend', description: 'replace a submitted scorecard by a new one; both are kept' },
    { flags: '--reason <text>', description: 'why the scorecard is amended' },
    {
      flags: '--current-rubric',
      description: 'use the role as it is now, for an amendment or a draft that began with an earlier rubric',
    },
  ],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/scorecard.schema.json',
  examples: [
    { line: 'interview', shows: 'asks everything, from the role to the verdict' },
    { line: 'interview --resume', shows: 'goes on where the interview was left' },
    { line: 'interview --answers answers.yaml', shows: 'submits answers from a file, without a terminal' },
  ],
  run: async (world, invocation) => {
    const options = walkOptions(invocation);
    const { answers } = invocation.options;
    refuseContradictions(options, answers !== undefined);
    if (typeof answers === 'string') {
      const workspace = await findWorkspace(world, options.directory);
      return report(world, invocation, await submitAnswers(world, workspace, answers, options));
    }
    refuseWithoutTerminal(world);
    return walk(world, invocation, await findWorkspace(world, options.directory), options);
  },
};

async function walk(
  world: World,
  invocation: Invocation,
  workspace: Workspace,
  options: WalkOptions,
): Promise<ExitCode> {
  const outcome = await runWalk(world, workspace, options);
  if (outcome.kind === 'submitted') return report(world, invocation, outcome);
  const { draft, kind } = outcome;
  const left = {
    how: kind === 'paused' ? ('Paused' as const) : ('Stopped' as const),
    file: draft && (await draftPlace(world, workspace, draft)),
    resume: commandLine(`interview --resume ${draft?.id ?? ''}`, options),
  };
  world.err.write(leftScreen(left, world.err));
  if (outcome.kind === 'failed') throw outcome.problem;
  return 130;
}

function report(world: World, { options, directory }: Invocation, submitted: SubmittedCard): ExitCode {
  const { card, role } = submitted;
  if (options.format === 'json') world.out.write(scorecardText(card, role));
  else {
    const next = commandLine(`panel ${card.candidate.id}`, directory === undefined ? {} : { directory });
    world.out.write(resultScreen({ ...submitted, next }, world.out));
  }
  return 0;
}

function walkOptions({ options, directory }: Invocation): WalkOptions {
  const text = (name: string) => {
    const value = options[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return {
    ...text('role'),
    ...text('candidate'),
    ...text('candidateName'),
    ...text('stage'),
    ...text('interviewer'),
    ...text('interviewerName'),
    ...text('reason'),
    ...(options.resume === undefined ? {} : { resume: options.resume === true ? true : String(options.resume) }),
    ...(options.amend === true ? { amend: true } : {}),
    ...(options.currentRubric === true ? { currentRubric: true } : {}),
    ...(directory === undefined ? {} : { directory }),
  };
}

function refuseContradictions({ amend, reason, resume }: WalkOptions, hasAnswers: boolean): void {
  if (hasAnswers && resume !== undefined)
    throw conflict('--answers and --resume', 'Answers from a file leave no draft.');
  if (amend && resume !== undefined)
    throw conflict('--amend and --resume', 'A draft knows whether it is an amendment.');
  if (reason !== undefined && !amend) {
    throw new UserError('cli/reason-without-amend', '--reason says why a scorecard is amended.', 'Add --amend.');
  }
  if (amend && reason?.trim() === '') throw missingReason();
  if (amend && reason === undefined && hasAnswers) throw missingReason();
}

function conflict(which: string, why: string): UserError {
  return new UserError('cli/options-conflict', `${which} do not go together. ${why}`, 'Leave one of them out.');
}

function missingReason(): UserError {
  return new UserError('cli/missing-reason', 'An amendment needs a reason.', 'Add --reason "what was wrong".');
}

function refuseWithoutTerminal({ input, err }: World): void {
  if (input.isTerminal && err.isTerminal) return;
  throw new UserError(
    'cli/no-terminal',
    `The interview asks its questions at a terminal, and ${input.isTerminal ? 'standard error' : 'standard input'} is not one.`,
    'Put the answers into a file: hirecard interview --answers FILE',
  );
}

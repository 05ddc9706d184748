/** From what was said on the command line to a submitted scorecard and what is printed about it. */
import { UserError } from '../../diagnostics/user-error.ts';
import { shortDraftId } from '../../interview/drafts/draft-name.ts';
import { draftPlace } from '../../interview/drafts/draft-place.ts';
import { submitAnswers } from '../../interview/from-answers.ts';
import { commandLine, quoted, type WalkOptions } from '../../interview/options.ts';
import { leftScreen } from '../../interview/screens/left.ts';
import { resultScreen, writtenScreen } from '../../interview/screens/result.ts';
import type { SubmittedCard } from '../../interview/submit.ts';
import { runWalk, type WalkOutcome } from '../../interview/walk.ts';
import { scorecardText } from '../../source/scorecard/scorecard-text.ts';
import { draftIds } from '../../store/drafts.ts';
import { findWorkspace, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { optionText } from '../print.ts';
import { refuseContradictions } from './contradictions.ts';

/** @throws UserError for everything that cannot be begun or ended; see runWalk and submitAnswers */
export async function runInterview(world: World, invocation: Invocation, options: WalkOptions): Promise<ExitCode> {
  const answers = optionText(invocation, 'answers');
  refuseContradictions(options, answers !== undefined);
  if (answers !== undefined) {
    const workspace = await findWorkspace(world, options.directory);
    return report(world, invocation, await submitAnswers(world, workspace, answers, options));
  }
  refuseWithoutTerminal(world, options);
  const workspace = await findWorkspace(world, options.directory);
  const outcome = await runWalk(world, workspace, options);
  if (outcome.kind === 'submitted') {
    // Room below the last answer, where both streams share a screen; the payload itself begins with its first word.
    if (world.out.isTerminal) world.err.write('\n');
    return report(world, invocation, outcome);
  }
  world.err.write(await leftText(world, workspace, outcome, options));
  if (outcome.kind === 'failed') throw outcome.problem;
  return 130;
}

async function leftText(
  world: World,
  workspace: Workspace,
  outcome: Exclude<WalkOutcome, { readonly kind: 'submitted' }>,
  options: WalkOptions,
): Promise<string> {
  const { draft, kind } = outcome;
  const id = draft ? shortDraftId(draft.id, await draftIds(world, workspace)) : '';
  const { doing, unsaved } = outcome;
  // Whoever left plain questions goes on with plain questions.
  const interview = world.err.plain ? 'interview --plain' : 'interview';
  const left = {
    how: kind === 'paused' ? ('Paused' as const) : ('Stopped' as const),
    file: draft && (await draftPlace(world, workspace, draft)),
    resume: commandLine(`${interview} --resume ${id}`, options),
    ...(unsaved ? { unsaved } : {}),
    ...(doing === 'notes' ? { notes: commandLine(`${interview} --notes --resume ${id}`, options) } : {}),
  };
  return leftScreen(left, world.err);
}

function report(world: World, { options, directory }: Invocation, submitted: SubmittedCard): ExitCode {
  const { card, role, file } = submitted;
  if (options.format === 'json') {
    // Somebody at a terminal who sends the scorecard into a file would be told nothing otherwise.
    if (world.err.isTerminal && !world.out.isTerminal) world.err.write(writtenScreen(submitted, world.err));
    world.out.write(scorecardText(card, role));
  } else {
    const where = directory === undefined ? {} : { directory };
    const next = commandLine(`panel ${card.candidate.id}`, where);
    const correct = commandLine(`amend ${quoted(file)}`, where);
    world.out.write(resultScreen({ ...submitted, next, correct }, world.out));
  }
  return 0;
}

function refuseWithoutTerminal({ input, err }: World, options: WalkOptions): void {
  if (input.isTerminal && err.isTerminal) return;
  throw new UserError(
    'cli/no-terminal',
    `The interview asks its questions at a terminal, and ${input.isTerminal ? 'standard error' : 'standard input'} is not one.`,
    wayWithoutTerminal(options),
  );
}

function wayWithoutTerminal({ amend, resume }: WalkOptions): string {
  if (resume !== undefined) return 'A draft can only be gone on with at a terminal.';
  const command = amend ? 'amend --answers FILE --reason "why"' : 'interview --answers FILE';
  return `Put the answers into a file: hirecard ${command}`;
}

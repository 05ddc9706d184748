/** The interview without a terminal: an answers file becomes the scorecard that the walk would have written. */

import { UserError } from '../diagnostics/user-error.ts';
import { startDraft } from '../domain/interview/start-draft.ts';
import { type AnswersDocument, decodeAnswers } from '../source/answers/decode-answers.ts';
import { resolveAnswers } from '../source/answers/resolve-answers.ts';
import type { Decoded } from '../source/decoded.ts';
import { type LoadedRole, loadRole } from '../store/role-files.ts';
import { shownPath } from '../store/shown-path.ts';
import type { Workspace } from '../store/workspace.ts';
import type { World } from '../world.ts';
import { cardMeant, type LatestCard } from './amend/latest-card.ts';
import type { WalkOptions } from './options.ts';
import { nothingToAmend } from './start.ts';
import { type SubmittedCard, submitDraft } from './submit.ts';

/**
 * @param answers path of the file, or "-" for standard input
 * @throws UserError with the file's findings when it cannot be used; card/already-submitted; card/nothing-to-amend
 */
export async function submitAnswers(
  world: World,
  workspace: Workspace,
  answers: string,
  options: WalkOptions,
): Promise<SubmittedCard> {
  const { bytes, file } = await readAnswers(world, answers);
  const document = usable(decodeAnswers(bytes, file), file);
  const amended = options.amend ? await cardMeant(world, workspace, document) : undefined;
  const rubric = await rubricFor(world, workspace, document, amended, options);
  const given = usable(resolveAnswers(document, rubric.role), file);
  for (const part of ['candidate', 'interviewer'] as const) refuseOther(part, options[part], given[part].id);
  refuseOther('stage', options.stage, given.stage);
  if (options.amend && amended?.card.stage !== given.stage) throw nothingToAmend(given);
  const submittedAt = given.submittedAt ?? world.clock().toISOString();
  const draft = {
    ...startDraft({
      ...rubric,
      id: world.newId(),
      candidate: given.candidate,
      interviewer: given.interviewer,
      stage: given.stage,
      at: given.startedAt ?? submittedAt,
      ...(amended ? { amends: { card: amended.card, reason: options.reason ?? '' } } : {}),
    }),
    answers: given.answers,
    // A note that does not say when it was written was there by the time of submitting.
    ...(given.notes ? { notes: given.notes.map((note) => ({ at: submittedAt, ...note })) } : {}),
  };
  return submitDraft({ world, workspace }, rubric.role, draft, submittedAt);
}

/** An amendment corrects a scorecard; it moves it to the role of today only when that is asked for. */
async function rubricFor(
  world: World,
  workspace: Workspace,
  document: AnswersDocument,
  amended: LatestCard | undefined,
  { role, currentRubric }: WalkOptions,
): Promise<Pick<LoadedRole, 'role' | 'digest'>> {
  const isOther = role !== undefined && role !== document.role;
  if (!amended || currentRubric || isOther) return loadRole(world, workspace, role ?? document.role);
  return { role: amended.role, digest: amended.card.role.digest };
}

async function readAnswers(world: World, answers: string) {
  if (answers === '-') return { bytes: await world.input.bytes(), file: 'standard input' };
  const path = world.files.resolve(world.cwd, answers);
  return { bytes: await world.files.read(path), file: shownPath(world, path) };
}

function usable<T>(decoded: Decoded<T>, file: string): T {
  if (decoded.ok) return decoded.value;
  throw new UserError(
    'answers/invalid',
    `The answers in ${file} cannot be used, and nothing was written.`,
    'Put right what is listed above and run the same command again.',
    decoded.findings,
  );
}

function refuseOther(part: 'candidate' | 'interviewer' | 'stage', asked: string | undefined, own: string): void {
  if (asked === undefined || asked === own) return;
  throw new UserError(
    'answers/other-interview',
    `The answers name the ${part} "${own}", not "${asked}".`,
    `Leave out --${part}, or correct the answers.`,
  );
}

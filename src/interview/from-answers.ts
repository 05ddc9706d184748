/** The interview without a terminal: an answers file becomes the scorecard that the walk would have written. */

import { UserError } from '../diagnostics/user-error.ts';
import { startDraft } from '../domain/interview/start-draft.ts';
import { decodeAnswers } from '../source/answers/decode-answers.ts';
import { resolveAnswers } from '../source/answers/resolve-answers.ts';
import type { Decoded } from '../source/decoded.ts';
import { loadRole } from '../store/role-files.ts';
import { shownPath } from '../store/shown-path.ts';
import type { Workspace } from '../store/workspace.ts';
import type { World } from '../world.ts';
import { latestCard } from './latest-card.ts';
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
  const current = await loadRole(world, workspace, options.role ?? document.role);
  const resolved = usable(resolveAnswers(document, current.role), file);
  for (const part of ['candidate', 'interviewer'] as const) refuseOther(part, options[part], resolved[part].id);
  refuseOther('stage', options.stage, resolved.stage);
  const now = world.clock().toISOString();
  const submittedAt = resolved.submittedAt ?? now;
  const amended = options.amend ? await latestCard(world, workspace, { ...resolved, role: current.role }) : undefined;
  if (options.amend && !amended) throw nothingToAmend(resolved);
  // An amendment corrects a scorecard; it does not move it to another rubric.
  const rubric = amended ? { role: amended.role, digest: amended.card.role.digest } : current;
  const given = amended ? usable(resolveAnswers(document, amended.role), file) : resolved;
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
  };
  return submitDraft({ world, workspace }, rubric.role, draft, submittedAt);
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

/** Where the walk begins: with a draft that was left, with a new one, or with a submitted scorecard to amend. */

import { UserError } from '../diagnostics/user-error.ts';
import type { Draft } from '../domain/draft.ts';
import { startDraft } from '../domain/interview/start-draft.ts';
import { draftFindings, findDrafts } from '../store/drafts.ts';
import { askAmendReason } from './amend-reason.ts';
import { type LatestCard, latestCard } from './latest-card.ts';
import { commandLine, type WalkOptions } from './options.ts';
import { offerNewRubric } from './rubric-change.ts';
import { personName, stepName } from './screens/names.ts';
import type { Place } from './session.ts';
import type { Started } from './started.ts';
import { askWhoAndWhat, type WhoAndWhat } from './who-and-what.ts';

export async function startOrResume(place: Place, options: WalkOptions): Promise<Started> {
  if (options.resume !== undefined) return offerNewRubric(place, await pickDraft(place, options), options);
  const who = await askWhoAndWhat(place, options);
  const drafts = await findDrafts(place.world, place.workspace);
  const latest = drafts.find(
    ({ draft }) => isSameInterview(draft, who) && (draft.amends !== undefined) === Boolean(options.amend),
  );
  if (latest && (await wantsToResume(place, latest))) return offerNewRubric(place, latest, options);
  return startNew(place, who, options);
}

/** Whether two are about the same candidate, role, stage and interviewer. */
export function isSameInterview(
  draft: Pick<Draft, 'candidate' | 'interviewer' | 'stage'> & { readonly role: { readonly id: string } },
  other: Pick<Draft, 'candidate' | 'interviewer' | 'stage'> & { readonly role: { readonly id: string } },
): boolean {
  return (
    draft.role.id === other.role.id &&
    draft.candidate.id === other.candidate.id &&
    draft.stage === other.stage &&
    draft.interviewer.id === other.interviewer.id
  );
}

async function wantsToResume({ prompter }: Place, { draft, role }: Started): Promise<boolean> {
  const reply = await prompter.choose({
    message: `There is an open draft of this interview, last changed ${shownTime(draft.updatedAt)}`,
    choices: [
      { value: 'resume', label: `Resume it at: ${stepName(role, draft.step)}`, key: 'r' },
      { value: 'anew', label: 'Start anew (the old draft is kept until the new one is submitted)', key: 'n' },
    ],
    initial: 'resume',
  });
  return reply.kind === 'answer' && reply.value === 'resume';
}

async function startNew(place: Place, who: WhoAndWhat, options: WalkOptions): Promise<Started> {
  const { world, workspace, prompter } = place;
  const submitted = await latestCard(world, workspace, who);
  const beginning = { ...who, id: world.newId(), at: world.clock().toISOString() };
  if (!options.amend) {
    if (submitted) throw alreadySubmitted(who, submitted, options);
    return { role: who.role, draft: startDraft(beginning) };
  }
  if (!submitted) throw nothingToAmend(who);
  const reason = options.reason ?? (await askAmendReason(prompter));
  const { card, role } = submitted;
  const draft = startDraft({ ...beginning, role, digest: card.role.digest, amends: { card, reason } });
  return offerNewRubric(place, { role, draft }, options);
}

/** Said before the walk rather than after it: nobody should rate for an hour in vain. */
function alreadySubmitted(who: WhoAndWhat, { file }: LatestCard, options: WalkOptions): UserError {
  return new UserError(
    'card/already-submitted',
    `${personName(who.interviewer)} has already submitted a scorecard of ${personName(who.candidate)} for ${who.stage} (${file}).`,
    `A submitted scorecard is never changed. To replace it: ${commandLine('interview --amend --reason "why"', options)}`,
  );
}

export function nothingToAmend(who: Pick<WhoAndWhat, 'candidate' | 'interviewer' | 'stage'>): UserError {
  return new UserError(
    'card/nothing-to-amend',
    `${personName(who.interviewer)} has not submitted a scorecard of ${personName(who.candidate)} for ${who.stage} yet.`,
    'Leave out --amend to submit the first one.',
  );
}

async function pickDraft({ world, workspace, prompter }: Place, { resume }: WalkOptions): Promise<Started> {
  const open = await findDrafts(world, workspace);
  const meant = typeof resume === 'string' ? open.filter(({ draft }) => draft.id.startsWith(resume)) : open;
  const [only, ...others] = meant;
  if (!only) {
    throw new UserError(
      'draft/not-found',
      typeof resume === 'string' ? `There is no draft "${resume}" in this workspace.` : 'There is no draft here.',
      open.length > 0
        ? `Drafts here: ${open.map(({ draft }) => draft.id).join(', ')}.`
        : 'hirecard interview starts one.',
      await draftFindings(world, workspace),
    );
  }
  if (others.length === 0) return only;
  const reply = await prompter.choose({
    message: 'Which draft?',
    choices: meant.map((each) => ({ value: each, label: draftText(each) })),
    search: true,
  });
  return reply.kind === 'answer' ? reply.value : only;
}

function draftText({ draft, role }: Started): string {
  const { candidate, interviewer, stage, updatedAt } = draft;
  return `${personName(candidate)}, ${role.title}, ${stage}, by ${personName(interviewer)}, ${shownTime(updatedAt)}`;
}

/** 2026-11-20T10:00:00.000Z as people read it; the zone is said because the machine's own is not known here. */
export function shownTime(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

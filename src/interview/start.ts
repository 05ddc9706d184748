/** Where the walk begins: with a draft that was left, with a new one, or with a submitted scorecard to amend. */

import { UserError } from '../diagnostics/user-error.ts';
import { startDraft } from '../domain/interview/start-draft.ts';
import { nameAndId } from '../report/model/person-words.ts';
import { askAmendReason } from './amend/amend-reason.ts';
import { type LatestCard, latestCard } from './amend/latest-card.ts';
import { pickCard } from './amend/pick-card.ts';
import { openDraft, wantsToResume } from './drafts/open-draft.ts';
import { pickDraft } from './drafts/pick-draft.ts';
import { commandLine, quoted, type WalkOptions } from './options.ts';
import type { Place } from './place.ts';
import { offerNewRubric } from './rubric-change.ts';
import { amendedScreen } from './screens/whose.ts';
import type { Started } from './started.ts';
import { askWhoAndWhat, type WhoAndWhat } from './who/who-and-what.ts';

export async function startOrResume(place: Place, options: WalkOptions): Promise<Started> {
  if (options.resume !== undefined) return offerNewRubric(place, await pickDraft(place, options), options);
  if (options.amend) return startAmendment(place, options);
  const who = await askWhoAndWhat(place, options);
  const open = await openDraft(place, who, 'first');
  if (open && (await wantsToResume(place, open))) return offerNewRubric(place, open, options);
  return startNew(place, who, options);
}

/** Goes by the scorecard's own rubric: whatever became of the role file, what was submitted can be put right. */
async function startAmendment(place: Place, options: WalkOptions): Promise<Started> {
  const { world, prompter } = place;
  const submitted = await pickCard(place, options);
  const { card, role } = submitted;
  const { candidate, interviewer, stage } = card;
  world.err.write(amendedScreen(submitted, options.file, world.err));
  const open = await openDraft(place, card, 'amendment');
  if (open && (await wantsToResume(place, open))) return offerNewRubric(place, open, options);
  const id = world.newId();
  const at = world.clock().toISOString();
  const { digest } = card.role;
  const amends = { card, reason: options.reason ?? '' };
  const draft = startDraft({ id, role, digest, candidate, interviewer, stage, at, amends });
  const started = await offerNewRubric(place, { role, draft }, options);
  if (options.reason !== undefined) return started;
  // Asked for last, so that what is typed is on disk before any other question.
  const reason = await askAmendReason(prompter);
  return { ...started, draft: { ...started.draft, amends: { id: card.id, reason } } };
}

async function startNew({ world, workspace }: Place, who: WhoAndWhat, options: WalkOptions): Promise<Started> {
  const submitted = await latestCard(world, workspace, who);
  if (submitted) throw alreadySubmitted(who, submitted, options);
  return { role: who.role, draft: startDraft({ ...who, id: world.newId(), at: world.clock().toISOString() }) };
}

/** Said before the walk rather than after it: nobody should rate for an hour in vain. */
function alreadySubmitted(who: WhoAndWhat, { file }: LatestCard, options: WalkOptions): UserError {
  return new UserError(
    'card/already-submitted',
    `${nameAndId(who.interviewer)} has already submitted a scorecard of ${nameAndId(who.candidate)} for ${who.stage} (${file}).`,
    `A submitted scorecard is never changed. To replace it: ${commandLine(`amend ${quoted(file)}`, options)}`,
  );
}

export function nothingToAmend(who: Pick<WhoAndWhat, 'candidate' | 'interviewer' | 'stage'>): UserError {
  return new UserError(
    'card/nothing-to-amend',
    `${nameAndId(who.interviewer)} has not submitted a scorecard of ${nameAndId(who.candidate)} for ${who.stage} yet.`,
    'Submit the first one with hirecard interview.',
  );
}

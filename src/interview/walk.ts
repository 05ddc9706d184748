/** The whole interview at a terminal, from the first question to the result. */
import { UserError } from '../diagnostics/user-error.ts';
import type { Draft } from '../domain/draft.ts';
import { findDrafts } from '../store/drafts.ts';
import { type Hold, holdDraft } from '../store/hold-draft.ts';
import { loadSettings } from '../store/settings.ts';
import type { Workspace } from '../store/workspace.ts';
import { FileProblem, Interrupted, type World } from '../world.ts';
import { clearDrafts } from './drafts/clear-drafts.ts';
import { settleMeanwhile } from './meanwhile.ts';
import type { WalkOptions } from './options.ts';
import { type Attempt, trying } from './patience.ts';
import type { Place } from './place.ts';
import { withOneEmptyLine } from './room.ts';
import { type Doing, type Session, startSession } from './session.ts';
import { startOrResume } from './start.ts';
import type { Started } from './started.ts';
import { findSubmitted, type SubmittedCard, submitDraft } from './submit.ts';
import { walkSteps } from './walk-steps.ts';

export type WalkOutcome =
  | ({ readonly kind: 'submitted' } & SubmittedCard)
  /** Left on purpose, or interrupted; without a draft nothing had been answered yet. */
  | ({ readonly kind: 'paused' | 'interrupted' } & Partial<LeftWith>)
  /** It could not go on, and the draft holds everything up to there. */
  | ({ readonly kind: 'failed'; readonly problem: UserError } & LeftWith);

interface LeftWith {
  readonly draft: Draft;
  readonly doing: Doing;
  /** The texts of what could not be saved; undefined when everything was. */
  readonly unsaved: readonly string[] | undefined;
}

/**
 * Asks everything that is missing, walks the stage, submits. Every answer is on disk before the next question.
 * @throws UserError for what cannot be begun: draft/in-use, card/already-submitted, a role with errors, a full disk
 */
export async function runWalk(world: World, workspace: Workspace, options: WalkOptions): Promise<WalkOutcome> {
  const place = await placeFor(world, workspace);
  try {
    const started = await startOrResume(place, options);
    const hold = await holdDraft(world, workspace, started.draft.id);
    try {
      return await walkHeld(place, await asItIsNow(place, started), options);
    } finally {
      await letGo(hold);
    }
  } catch (failure) {
    if (failure instanceof Interrupted) return { kind: 'interrupted' };
    throw failure;
  }
}

/** Where questions can be asked, as this person wants them put: plainly in a plain world. @throws UserError config/invalid */
export async function placeFor(world: World, workspace: Workspace): Promise<Place> {
  const { settings } = await loadSettings(world, workspace);
  const { editor } = settings;
  const prompter = await world.prompter({ plain: world.err.plain, ...(editor === undefined ? {} : { editor }) });
  return { workspace, settings, ...withOneEmptyLine(world, prompter) };
}

/** On a disk that fails, the hold stays; it is of no effect once this process has ended. */
async function letGo(hold: Hold): Promise<void> {
  try {
    await hold.release();
  } catch (failure) {
    if (!(failure instanceof FileProblem)) throw failure;
  }
}

/** Another terminal may have gone on with the draft between its being found and its being held. */
async function asItIsNow({ world, workspace }: Place, started: Started): Promise<Started> {
  const drafts = await findDrafts(world, workspace);
  return drafts.find(({ draft }) => draft.id === started.draft.id) ?? started;
}

async function walkHeld(place: Place, { role, draft }: Started, { notes }: WalkOptions): Promise<WalkOutcome> {
  // A submit that was cut short after the scorecard was written has only its tidying up left.
  const earlier = await findSubmitted(place, draft);
  if (earlier) return finished(place, draft, earlier);
  const session = startSession(place, role, draft);
  try {
    await session.save();
    const begin = notes ? 'notes' : 'step';
    const isLeft = (await settleMeanwhile(session)) === 'leave' || (await walkSteps(session, begin)) === 'pause';
    const submitted = isLeft ? undefined : await submit(session);
    const kind = session.wasInterrupted() ? 'interrupted' : 'paused';
    if (!submitted) return { kind, ...leftWith(session) };
    return await finished(place, session.draft(), submitted);
  } catch (failure) {
    if (failure instanceof Interrupted) return { kind: 'interrupted', ...leftWith(session) };
    if (failure instanceof UserError) return { kind: 'failed', problem: failure, ...leftWith(session) };
    throw failure;
  }
}

function leftWith({ draft, doing, unsaved }: Session): LeftWith {
  return { draft: draft(), doing: doing(), unsaved: unsaved() };
}

/** Undefined when another scorecard came in before this one, and the draft is to stay as it is. */
async function submit(session: Session): Promise<SubmittedCard | undefined> {
  for (;;) {
    try {
      return await trying(session, CARD, () =>
        submitDraft(session, session.role, session.draft(), session.world.clock().toISOString()),
      );
    } catch (failure) {
      if (!(failure instanceof UserError) || !CAME_BETWEEN.has(failure.code)) throw failure;
      const settled = await settleMeanwhile(session);
      if (settled === 'leave') return undefined;
      if (settled === 'clear') throw failure;
    }
  }
}

const CARD: Attempt = {
  failed: 'The scorecard could not be written.',
  safe: 'Everything you answered is safe in the draft.',
  stop: 'Stop here; the draft keeps everything',
};

const CAME_BETWEEN: ReadonlySet<string> = new Set(['card/already-submitted', 'card/amends-outdated']);

async function finished(place: Place, draft: Draft, submitted: SubmittedCard): Promise<WalkOutcome> {
  await clearDrafts(place, draft);
  return { kind: 'submitted', ...submitted };
}

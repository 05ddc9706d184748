import { UserError } from '../diagnostics/user-error.ts';
import { identifierProblem } from '../domain/identifier.ts';
import type { Role } from '../domain/role.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { decodeCardHeader } from '../source/scorecard/card-header.ts';
import { scorecardText } from '../source/scorecard/scorecard-text.ts';
import { FileProblem, type World } from '../world.ts';
import { type CardSlot, cardFiles, cardPath } from './card-files.ts';
import { keepRubric } from './rubrics.ts';
import { shownPath } from './shown-path.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import type { Workspace } from './workspace.ts';

export interface Submitted {
  readonly file: string;
  /** This very scorecard was there before: a submit was cut short after writing it. Nothing was written again. */
  readonly alreadySubmitted: boolean;
}

/**
 * Writes a scorecard, once and for ever: first its rubric, then the card in one step that never replaces anything.
 * An amendment is a further file and must replace the latest one of its interview.
 * @throws UserError card/already-submitted, card/amends-unknown, card/amends-outdated, card/invalid-id
 */
export async function submitScorecard(
  world: World,
  workspace: Workspace,
  role: Role,
  card: Scorecard,
): Promise<Submitted> {
  const slot = slotOf(card);
  for (;;) {
    const earlier = await submittedIn(world, workspace, slot);
    const same = earlier.find(({ id }) => id === card.id);
    if (same) return { file: shownPath(world, same.path), alreadySubmitted: true };
    refuseReplacing(world, card, earlier);
    const digest = await keepRubric(world, workspace, role);
    if (digest !== card.role.digest) throw new Error('the scorecard was not rated with this rubric');
    const path = cardPath(world, workspace, slot, (earlier.at(-1)?.number ?? 0) + 1);
    try {
      await world.files.createExclusive(path, scorecardText(card, role));
      await sweepLeftovers(world, world.files.resolve(path, '..'));
      return { file: shownPath(world, path), alreadySubmitted: false };
    } catch (error) {
      // Someone else submitted in this very moment: look again, and say what they would be told a moment later.
      if (!(await isNewlyThere(world, error, path))) throw error;
    }
  }
}

/** A folder of that name would be there for ever; only a file can be a scorecard that came in between. */
async function isNewlyThere(world: World, error: unknown, path: string): Promise<boolean> {
  return error instanceof FileProblem && error.kind === 'exists' && (await world.files.kind(path)) === 'file';
}

function slotOf(card: Scorecard): CardSlot {
  const slot = {
    role: card.role.id,
    candidate: card.candidate.id,
    stage: card.stage,
    interviewer: card.interviewer.id,
  };
  for (const [what, id] of Object.entries(slot)) {
    const problem = identifierProblem(id);
    if (problem !== undefined) throw new UserError('card/invalid-id', `The ${what} id "${id}" ${problem}.`);
  }
  return slot;
}

interface Earlier {
  readonly path: string;
  readonly number: number;
  /** Undefined when the file cannot be read. */
  readonly id: string | undefined;
  readonly amends: string | undefined;
}

/** The scorecards of one interview, the first one first. */
async function submittedIn(world: World, workspace: Workspace, slot: CardSlot): Promise<readonly Earlier[]> {
  const files = await cardFiles(world, workspace, slot);
  const own = files.filter(({ stage, interviewer }) => stage === slot.stage && interviewer === slot.interviewer);
  const earlier = await Promise.all(
    own.map(async ({ path, number }) => {
      const header = decodeCardHeader(await world.files.read(path));
      return { path, number, id: header?.id, amends: header?.amends?.id };
    }),
  );
  return earlier.sort((a, b) => a.number - b.number);
}

function refuseReplacing(world: World, card: Scorecard, earlier: readonly Earlier[]): void {
  const { amends, stage, interviewer, candidate } = card;
  const last = earlier.at(-1);
  if (!amends) {
    if (!last) return;
    throw new UserError(
      'card/already-submitted',
      `${interviewer.id} has already submitted a scorecard of ${candidate.id} for ${stage} (${shownPath(world, last.path)}).`,
      `A submitted scorecard is never changed. To replace it: hirecard amend ${candidate.id} --role ${card.role.id} --stage ${stage} --interviewer ${interviewer.id} --reason "why"`,
    );
  }
  if (!earlier.some(({ id }) => id === amends.id)) {
    throw new UserError(
      'card/amends-unknown',
      `The scorecard that this one is to replace (${amends.id}) is not among those of ${interviewer.id} for ${stage}.`,
    );
  }
  const replaced = earlier.find((other) => other.amends === amends.id);
  if (!replaced) return;
  throw new UserError(
    'card/amends-outdated',
    `The scorecard that this one is to replace was replaced in the meantime (${shownPath(world, replaced.path)}).`,
    'Amend that one instead.',
  );
}

import { UserError } from '../../diagnostics/user-error.ts';
import type { Person } from '../../domain/scorecard.ts';
import type { AnswersDocument } from '../../source/answers/decode-answers.ts';
import { cardFiles } from '../../store/card-files.ts';
import { type LoadedCard, loadCandidate } from '../../store/load-candidate.ts';
import { shownPath } from '../../store/shown-path.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

export type LatestCard = LoadedCard;

export interface InterviewOf {
  readonly role: { readonly id: string };
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
}

/**
 * The standing scorecard that an answers file means to replace, found before it is known which rubric the answers are
 * to be read with. Undefined when there is none, or when the file does not say enough to tell.
 * @throws UserError card/unreadable
 */
export async function cardMeant(
  world: World,
  workspace: Workspace,
  { role, shape }: AnswersDocument,
): Promise<LatestCard | undefined> {
  const candidate = personIn(shape.candidate);
  const interviewer = personIn(shape.interviewer);
  if (!candidate || !interviewer) return undefined;
  const files = await cardFiles(world, workspace, { role, candidate: candidate.id });
  const stages = new Set(files.filter((file) => file.interviewer === interviewer.id).map((file) => file.stage));
  const stage = shape.stage ?? (stages.size === 1 ? [...stages][0] : undefined);
  return stage === undefined
    ? undefined
    : latestCard(world, workspace, { role: { id: role }, candidate, interviewer, stage });
}

function personIn(written: AnswersDocument['shape']['candidate']): { readonly id: string } | undefined {
  return typeof written === 'string' ? { id: written } : written && { id: written.id };
}

/**
 * The standing scorecard of an interview (its latest amendment), or undefined when none was submitted.
 * @throws UserError card/unreadable when there is one that cannot be used.
 */
export async function latestCard(
  world: World,
  workspace: Workspace,
  interview: InterviewOf,
): Promise<LatestCard | undefined> {
  const { files, cards, findings } = await ownCards(world, workspace, interview);
  const standing = cards.find(({ supersededBy }) => supersededBy === undefined);
  if (standing || files.length === 0) return standing;
  throw new UserError(
    'card/unreadable',
    'A scorecard of this interview was submitted, but it cannot be used.',
    'hirecard validate scorecards says what is wrong with it.',
    // Of a colleague's scorecard nothing is shown, not even the line a fault stands in: there may be a rating in it.
    findings.filter(({ file }) => files.includes(file)),
  );
}

/** The scorecard with this id, whether it still stands or was amended since. */
export async function cardWithId(
  world: World,
  workspace: Workspace,
  interview: InterviewOf & { readonly id: string },
): Promise<LoadedCard | undefined> {
  const { cards } = await ownCards(world, workspace, interview);
  return cards.find(({ card }) => card.id === interview.id);
}

/** All that one interviewer submitted of one interview. */
async function ownCards(world: World, workspace: Workspace, { role, candidate, interviewer, stage }: InterviewOf) {
  const all = await cardFiles(world, workspace, { role: role.id, candidate: candidate.id });
  const files = all
    .filter((file) => file.stage === stage && file.interviewer === interviewer.id)
    .map(({ path }) => shownPath(world, path));
  if (files.length === 0) return { files, cards: [], findings: [] };
  const { cards, findings } = await loadCandidate(world, workspace, candidate.id, role.id);
  const own = cards.filter(({ card }) => card.stage === stage && card.interviewer.id === interviewer.id);
  return { files, cards: own, findings };
}

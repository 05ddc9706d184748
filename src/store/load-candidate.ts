import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../diagnostics/order.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { identifierProblem } from '../domain/identifier.ts';
import type { Role } from '../domain/role.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { World } from '../world.ts';
import { type Amendments, linkAmendments } from './amendments.ts';
import { noSuchCandidate } from './candidates.ts';
import { type CardFile, cardFiles } from './card-files.ts';
import { type CardReading, type HeldCard, loadCard } from './load-card.ts';
import { type RubricSource, rubricSource } from './rubric-source.ts';
import type { Workspace } from './workspace.ts';

export interface LoadedCard {
  readonly card: Scorecard;
  /** The rubric it was rated with, whatever the role file says today. */
  readonly role: Role;
  readonly file: string;
  /** The id of the amendment that replaces it. */
  readonly supersededBy?: string;
}

export interface LoadedCandidate {
  /** By time of submission; replaced ones too. */
  readonly cards: readonly LoadedCard[];
  /** Whoever computes with the cards must refuse while there is an error: a card that is not there changes a result. */
  readonly findings: readonly Diagnostic[];
}

/**
 * All scorecards of a candidate for one role, each checked and recomputed with its own rubric.
 * @param roleId may be left out while the candidate has scorecards for one role only
 * @throws UserError candidate/not-found, candidate/invalid-id, candidate/several-roles
 */
export async function loadCandidate(
  world: World,
  workspace: Workspace,
  candidateId: string,
  roleId?: string,
): Promise<LoadedCandidate> {
  const files = await filesOfCandidate(world, workspace, candidateId, roleId);
  const { readings, amendments } = await readCards(world, workspace, files, rubricSource(world, workspace));
  return {
    cards: readings.flatMap((reading) => loaded(reading, amendments.supersededBy)).sort(bySubmission),
    findings: orderDiagnostics([...readings.flatMap(({ findings }) => findings), ...amendments.findings]),
  };
}

export interface CardsReading {
  readonly readings: readonly CardReading[];
  readonly amendments: Amendments;
}

/** Reads all scorecards of one candidate for one role: each by itself, and which replaces which. */
export async function readCards(
  world: World,
  workspace: Workspace,
  files: readonly CardFile[],
  rubrics: RubricSource,
  held?: HeldCard,
): Promise<CardsReading> {
  // The first before its amendments: of a scorecard and its copy, the later file is the copy.
  const inOrder = files.toSorted((a, b) => a.number - b.number);
  const readings = await Promise.all(inOrder.map((file) => loadCard(world, workspace, file, rubrics, held)));
  const documents = readings.flatMap(({ document }) => document ?? []);
  return { readings, amendments: linkAmendments(documents, documents.length === readings.length) };
}

async function filesOfCandidate(
  world: World,
  workspace: Workspace,
  candidate: string,
  role: string | undefined,
): Promise<readonly CardFile[]> {
  if (identifierProblem(candidate) !== undefined) throw await noSuchCandidate(world, workspace, candidate);
  const all = await cardFiles(world, workspace, { candidate });
  if (all.length === 0) throw await noSuchCandidate(world, workspace, candidate);
  const roles = [...new Set(all.map((file) => file.role))];
  if (role === undefined && roles.length > 1) {
    throw new UserError(
      'candidate/several-roles',
      `${candidate} has scorecards for ${roles.length} roles: ${roles.join(', ')}.`,
      `Say which one: --role ${roles[0]}`,
    );
  }
  const files = role === undefined ? all : all.filter((file) => file.role === role);
  if (files.length > 0) return files;
  throw new UserError(
    'candidate/not-found',
    `${candidate} has no scorecards for the role "${role}".`,
    `There are scorecards for ${roles.join(', ')}.`,
  );
}

function loaded({ card, role, shown }: CardReading, supersededBy: ReadonlyMap<string, string>): readonly LoadedCard[] {
  if (!card || !role) return [];
  const by = supersededBy.get(card.id);
  return [{ card, role, file: shown, ...(by === undefined ? {} : { supersededBy: by }) }];
}

function bySubmission(a: LoadedCard, b: LoadedCard): number {
  const away = Date.parse(a.card.submittedAt) - Date.parse(b.card.submittedAt);
  return away !== 0 ? away : a.card.id < b.card.id ? -1 : 1;
}

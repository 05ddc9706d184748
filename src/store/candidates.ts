import { UserError } from '../diagnostics/user-error.ts';
import { identifierProblem, suggestIdentifier } from '../domain/identifier.ts';
import type { Person } from '../domain/scorecard.ts';
import { alternatives } from '../source/finding.ts';
import { suggest } from '../source/suggest.ts';
import type { World } from '../world.ts';
import { listCards } from './card-summaries.ts';
import type { Workspace } from './workspace.ts';

export interface CandidateSummary extends Person {
  /** Ids of the roles that have scorecards of this candidate. */
  readonly roles: readonly string[];
  readonly scorecards: number;
  /** RFC 3339; absent when none of the scorecards can be read. */
  readonly lastSubmittedAt?: string;
}

/** Everyone who has a scorecard, the most recent first. */
export async function candidatesOf(world: World, workspace: Workspace): Promise<readonly CandidateSummary[]> {
  const byId = new Map<string, CandidateSummary>();
  for (const { candidate, role, stated } of await listCards(world, workspace)) {
    const known = byId.get(candidate.id);
    const last = [known?.lastSubmittedAt, stated?.submittedAt]
      .filter((time) => time !== undefined)
      .sort((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1);
    const name = candidate.name ?? known?.name;
    byId.set(candidate.id, {
      id: candidate.id,
      ...(name === undefined ? {} : { name }),
      roles: [...new Set([...(known?.roles ?? []), role])],
      scorecards: (known?.scorecards ?? 0) + 1,
      ...(last === undefined ? {} : { lastSubmittedAt: last }),
    });
  }
  return [...byId.values()].sort((a, b) => timeOf(b) - timeOf(a));
}

/** One whose scorecards cannot be read comes last. */
function timeOf({ lastSubmittedAt }: CandidateSummary): number {
  return lastSubmittedAt === undefined ? 0 : Date.parse(lastSubmittedAt);
}

/** The error for a candidate without scorecards: who was probably meant, or who there is. */
export async function noSuchCandidate(world: World, workspace: Workspace, text: string): Promise<UserError> {
  const known = (await candidatesOf(world, workspace)).map(({ id }) => id);
  const fromName = suggestIdentifier(text);
  const meant = known.includes(fromName) ? fromName : suggest(text, known);
  const problem = identifierProblem(text);
  return new UserError(
    problem === undefined ? 'candidate/not-found' : 'candidate/invalid-id',
    problem === undefined ? `There are no scorecards of "${text}".` : `The candidate's id "${text}" ${problem}.`,
    candidateHint(meant, known),
  );
}

function candidateHint(meant: string | undefined, known: readonly string[]): string {
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return known.length === 0
    ? 'There are no scorecards in this workspace yet; hirecard interview makes the first.'
    : `Candidates here: ${alternatives(known)}.`;
}

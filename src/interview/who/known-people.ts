/** Everyone this workspace has seen, so that nobody has to type a name twice. */
import type { Person } from '../../domain/scorecard.ts';
import { listCards } from '../../store/card-summaries.ts';
import { findDrafts } from '../../store/drafts.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

export interface KnownPeople {
  /** The most recent first. */
  readonly candidates: readonly Person[];
  readonly interviewers: readonly Person[];
}

export async function knownPeople(world: World, workspace: Workspace): Promise<KnownPeople> {
  const [cards, drafts] = await Promise.all([listCards(world, workspace), findDrafts(world, workspace)]);
  const seen = [
    ...drafts.map(({ draft: { candidate, interviewer, updatedAt } }) => ({ candidate, interviewer, at: updatedAt })),
    ...cards.map(({ candidate, interviewer, stated }) => ({ candidate, interviewer, at: stated?.submittedAt ?? '' })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    candidates: onceEach(seen.map(({ candidate }) => candidate)),
    interviewers: onceEach(seen.map(({ interviewer }) => interviewer)),
  };
}

/** By id, in the order given; a name wins over none. */
export function onceEach(people: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) {
    const known = byId.get(person.id);
    if (known?.name === undefined) byId.set(person.id, known && person.name === undefined ? known : person);
  }
  return [...byId.values()];
}

import { suggestIdentifier } from '../../domain/identifier.ts';
import type { Person } from '../../domain/scorecard.ts';
import type { Place } from '../place.ts';

/**
 * Who probably sits at this terminal: as configured, else as git knows them; by the id that scorecards here have for
 * them already. Only ever proposed: the person at the keyboard need not be the one who interviewed.
 */
export async function likelyInterviewer(
  { world, settings }: Pick<Place, 'world' | 'settings'>,
  known: readonly Person[],
): Promise<Person | undefined> {
  const { interviewer } = settings;
  if (interviewer) return interviewer.name === undefined ? (withId(known, interviewer.id) ?? interviewer) : interviewer;
  const name = (await world.gitIdentity())?.name?.trim();
  if (!name) return undefined;
  const id = suggestIdentifier(name, 'interviewer');
  return known.find((person) => person.id === id || person.name === name) ?? { id, name };
}

function withId(known: readonly Person[], id: string): Person | undefined {
  return known.find((person) => person.id === id);
}

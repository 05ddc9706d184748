/** Who interviews whom, for which role, in which stage: from the command line first, else asked. */

import { identifierProblem } from '../../domain/identifier.ts';
import type { Role } from '../../domain/role.ts';
import type { Person } from '../../domain/scorecard.ts';
import { knownStage } from '../../store/known-stage.ts';
import { type LoadedRole, loadRole } from '../../store/role-files.ts';
import type { WalkOptions } from '../options.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { askInTurn, type Question } from './ask-in-turn.ts';
import { type Asking, type People, type PersonSoFar, personIn, personQuestions } from './ask-person.ts';
import { askRole } from './ask-role.ts';
import { askStage } from './ask-stage.ts';
import { givenPerson, type Part } from './given-person.ts';
import { type KnownPeople, knownPeople } from './known-people.ts';
import { likelyInterviewer } from './likely-interviewer.ts';

export interface WhoAndWhat extends LoadedRole {
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
}

/** What was answered up to here; what is missing is still to be asked. */
interface SoFar {
  readonly loaded?: LoadedRole;
  /** The role as it was picked from the list. */
  readonly role?: string;
  readonly stage?: string;
  readonly candidate: PersonSoFar;
  readonly interviewer: PersonSoFar;
}

/** @throws UserError for a role, a stage or an id on the command line that cannot be used */
export async function askWhoAndWhat(place: Place, options: WalkOptions): Promise<WhoAndWhat> {
  // Read when the first question needs it: the role is asked before, and at once.
  const known = once(() => knownPeople(place.world, place.workspace));
  const { loaded, stage, candidate, interviewer } = await askInTurn<SoFar>(
    [
      roleQuestion(place, options),
      ...personOf('candidate', place, options, known),
      stageQuestion(place, options),
      ...personOf('interviewer', place, options, known),
    ],
    { candidate: {}, interviewer: {} },
  );
  if (!loaded || stage === undefined) throw new Error('the interview began without a role or a stage');
  return { ...loaded, candidate: personIn(candidate), interviewer: personIn(interviewer), stage };
}

function roleQuestion(place: Place, options: WalkOptions): Question<SoFar> {
  return async (so, commands) => {
    const { world, workspace } = place;
    if (options.role !== undefined) {
      return { kind: 'settled', so: { ...so, loaded: await loadRole(world, workspace, options.role) } };
    }
    const role = await askRole(place, options, so.role, commands);
    if (role === undefined) return { kind: 'back', so };
    return { kind: 'answered', so: { ...so, role, loaded: await loadRole(world, workspace, role) } };
  };
}

function stageQuestion(place: Place, options: WalkOptions): Question<SoFar> {
  return async (so, commands) => {
    if (!so.loaded) return { kind: 'settled', so };
    const { role } = so.loaded;
    const settled = options.stage === undefined ? onlyStage(role) : knownStage(role, options.stage).id;
    if (settled !== undefined) return { kind: 'settled', so: { ...so, stage: settled } };
    const stage = await askStage(place, role, so.stage, commands);
    return stage === undefined ? { kind: 'back', so } : { kind: 'answered', so: { ...so, stage } };
  };
}

function onlyStage({ stages: [first, second] }: Role): string | undefined {
  return second === undefined ? first?.id : undefined;
}

/** No questions at all about a person whose id was given. */
function personOf(
  part: Part,
  place: Place,
  options: WalkOptions,
  known: () => Promise<KnownPeople>,
): readonly Question<SoFar>[] {
  const id = options[part];
  const named = options[`${part}Name`]?.trim() || undefined;
  const of = async () => (part === 'candidate' ? (await known()).candidates : (await known()).interviewers);
  if (id !== undefined) {
    const given: Question<PersonSoFar> = async () => ({
      kind: 'settled',
      so: { picked: givenPerson(part, id, named, identifierProblem(id) === undefined ? await of() : []) },
    });
    return [within(part, given)];
  }
  const { world, prompter } = place;
  const asking: Asking = {
    part,
    prompter,
    named,
    warn: (text) => world.err.write(page(layoutFor(world.err).warning(text))),
    people: once(async () => {
      const people = await of();
      return part === 'candidate' ? { known: people } : withLikely(people, await likelyInterviewer(place, people));
    }),
  };
  return personQuestions(asking).map((question) => within(part, question));
}

function withLikely(known: readonly Person[], likely: Person | undefined): People {
  if (!likely) return { known };
  const proposed = known.find(({ id }) => id === likely.id);
  return proposed ? { known, proposed } : { known: [likely, ...known], proposed: likely };
}

function within(part: Part, question: Question<PersonSoFar>): Question<SoFar> {
  return async (so, commands) => {
    const reply = await question(so[part], commands);
    return { kind: reply.kind, so: { ...so, [part]: reply.so } };
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

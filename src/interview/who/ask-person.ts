/** Someone the workspace knows, or someone new: then the name is asked, and an id is proposed. */
import { identifierProblem, LONGEST_IDENTIFIER, suggestIdentifier } from '../../domain/identifier.ts';
import type { Person } from '../../domain/scorecard.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import type { Choice, Prompter } from '../../world.ts';
import type { Asked, Question } from './ask-in-turn.ts';
import type { Part } from './given-person.ts';

/** Kept whole on the way back, so that every question begins with what was answered before. */
export interface PersonSoFar {
  readonly picked?: Person | 'new';
  /** Of someone new. */
  readonly name?: string;
  readonly id?: string;
}

export interface Asking {
  readonly part: Part;
  readonly prompter: Prompter;
  readonly warn: (text: string) => void;
  /** The name from the command line. */
  readonly named: string | undefined;
  /** Who may be meant, in the order to be shown; the same persons each time. */
  readonly people: () => Promise<People>;
}

export interface People {
  readonly known: readonly Person[];
  /** One of `known`: who it probably is. */
  readonly proposed?: Person;
}

/** From the list to the id; those about someone new need no question once a known person is picked. */
export function personQuestions(asking: Asking): readonly Question<PersonSoFar>[] {
  const ofNew =
    (question: Question<PersonSoFar>): Question<PersonSoFar> =>
    async (so, commands) =>
      so.picked === 'new' ? question(so, commands) : { kind: 'settled', so };
  return [pickQuestion(asking), ofNew(nameQuestion(asking)), ofNew(idQuestion(asking))];
}

export function personIn({ picked, name, id = '' }: PersonSoFar): Person {
  if (picked !== undefined && picked !== 'new') return picked;
  return name === undefined ? { id } : { id, name };
}

/** Nobody is picked from a list whose name on the command line is not there. */
function pickQuestion({ part, prompter, named, people }: Asking): Question<PersonSoFar> {
  return async (so, commands) => {
    const { known, proposed } = await people();
    const first = named === undefined ? proposed : withName(known, named);
    const isSomeoneNew = named === undefined ? known.length === 0 : first === undefined;
    if (isSomeoneNew) return { kind: 'settled', so: { ...so, picked: 'new' } };
    const initial = so.picked ?? first ?? WITHOUT_PROPOSAL[part];
    const reply = await prompter.choose({
      message: part === 'candidate' ? 'Candidate' : 'Interviewer (you)',
      choices: peopleChoices(part, known, first !== undefined),
      search: true,
      commands,
      ...(initial === undefined ? {} : { initial }),
    });
    if (reply.kind === 'command') return { kind: 'back', so };
    const { value: picked, typed } = reply;
    return { kind: 'answered', so: typed === undefined ? { ...so, picked } : { picked, name: typed } };
  };
}

/** Where it is not known who sits here, Enter alone must not sign in the name of somebody else. */
const WITHOUT_PROPOSAL: Readonly<Record<Part, 'new' | undefined>> = { candidate: undefined, interviewer: 'new' };

/** Those known and someone who is not; with a proposal they come first. */
export function peopleChoices(
  part: Part,
  known: readonly Person[],
  hasProposal: boolean,
): readonly Choice<Person | 'new'>[] {
  const people = known.map((person) => ({ value: person, label: nameAndId(person) }));
  const other = {
    value: 'new',
    label: part === 'candidate' ? 'Someone new' : 'Someone else',
    always: true,
  } as const;
  return part === 'candidate' || hasProposal ? [...people, other] : [other, ...people];
}

function nameQuestion({ part, prompter, named }: Asking): Question<PersonSoFar> {
  return async (so, commands) => {
    if (named !== undefined) return { kind: 'settled', so: { ...so, name: named } };
    const reply = await prompter.text({
      message: part === 'candidate' ? "Candidate's name" : 'Your name',
      commands,
      check: (text) => (text.trim() === '' ? 'A name is needed.' : undefined),
      ...(so.name === undefined ? {} : { initial: so.name }),
    });
    const name = reply.kind === 'answer' ? reply.value.trim() : (reply.typed?.trim() ?? so.name ?? '');
    return { kind: kindOf(reply.kind), so: name === so.name ? so : { picked: 'new', name } };
  };
}

function idQuestion({ part, prompter, named, warn, people }: Asking): Question<PersonSoFar> {
  return async (so, commands) => {
    const { known } = await people();
    const name = so.name ?? '';
    const suggested = suggestIdentifier(name, part);
    const other = known.find(({ id }) => id === suggested);
    if (other) warn(takenText(part, other, named !== undefined && !withName(known, named)));
    const reply = await prompter.text({
      message: `Id for ${name}, used in file names`,
      commands,
      initial: so.id ?? freeId(suggested, known),
      check: (text) => idFault(text, known),
    });
    const id = reply.kind === 'answer' ? reply.value.trim() : reply.typed?.trim();
    return { kind: kindOf(reply.kind), so: id ? { ...so, id } : so };
  };
}

function kindOf(reply: 'answer' | 'command'): Asked<unknown>['kind'] & ('answered' | 'back') {
  return reply === 'answer' ? 'answered' : 'back';
}

/** `isWithoutList`: they could not be picked, because another name was given. */
function takenText(part: Part, { id, name }: Person, isWithoutList: boolean): string {
  const way = isWithoutList ? `begin again with --${part} ${id}` : 'go back and pick them from the list';
  return `The id ${id} is ${name ?? 'someone'} already. If that is who you mean, ${way}; somebody else needs another id.`;
}

function idFault(text: string, known: readonly Person[]): string | undefined {
  const problem = identifierProblem(text.trim());
  if (problem !== undefined) return `"${text}" ${problem}.`;
  const other = known.find((person) => person.id === text.trim());
  return other ? `"${text}" is ${other.name ?? 'someone'} already; choose another id.` : undefined;
}

function withName(known: readonly Person[], name: string): Person | undefined {
  return known.find((person) => person.name?.normalize('NFC') === name.normalize('NFC'));
}

/** Two people of one name get two ids. */
function freeId(id: string, known: readonly Person[]): string {
  let free = id;
  for (let number = 2; known.some((person) => person.id === free); number += 1) {
    const end = `-${number}`;
    free = `${id.slice(0, LONGEST_IDENTIFIER - end.length)}${end}`;
  }
  return free;
}

import { UserError } from '../diagnostics/user-error.ts';
import { identifierProblem, LONGEST_IDENTIFIER, suggestIdentifier } from '../domain/identifier.ts';
import type { Person } from '../domain/scorecard.ts';
import type { Choice, Prompter } from '../world.ts';
import { personName } from './screens/names.ts';

/** What a person is in the interview, as questions name it. */
export type Part = 'candidate' | 'interviewer';

/** A person named on the command line. @throws UserError when the id cannot be one. */
export function givenPerson(part: Part, id: string, name: string | undefined, known: readonly Person[]): Person {
  const problem = identifierProblem(id);
  if (problem !== undefined) {
    throw new UserError(
      'cli/invalid-id',
      `The ${part}'s id "${id}" ${problem}.`,
      `For example: --${part} ${suggestIdentifier(id, part)}`,
    );
  }
  const shown = name ?? known.find((person) => person.id === id)?.name;
  return shown === undefined ? { id } : { id, name: shown };
}

/** Someone the workspace knows, or someone new: the name is asked, an id is proposed. */
export async function askPerson(
  prompter: Prompter,
  part: Part,
  known: readonly Person[],
  proposed?: Person,
): Promise<Person> {
  const people = proposed && !known.some(({ id }) => id === proposed.id) ? [proposed, ...known] : known;
  if (people.length === 0) return askNewPerson(prompter, part, people);
  const choices: readonly Choice<Person | 'new'>[] = [
    ...people.map((person) => ({ value: person, label: personName(person) })),
    { value: 'new', label: part === 'candidate' ? 'Someone new' : 'Someone else', always: true },
  ];
  const first = people.find(({ id }) => id === proposed?.id);
  const reply = await prompter.choose({
    message: part === 'candidate' ? 'Candidate' : 'Interviewer (you)',
    choices,
    search: true,
    ...(first ? { initial: first } : {}),
  });
  if (reply.kind === 'command') return askNewPerson(prompter, part, people);
  return reply.value === 'new' ? askNewPerson(prompter, part, people, reply.typed) : reply.value;
}

/** `typed`: what was looked for among those known, and not found. */
async function askNewPerson(prompter: Prompter, part: Part, known: readonly Person[], typed?: string): Promise<Person> {
  const name = await askLine(prompter, {
    message: part === 'candidate' ? "Candidate's name" : 'Your name',
    ...(typed === undefined ? {} : { initial: typed }),
    check: (text) => (text.trim() === '' ? 'A name is needed.' : undefined),
  });
  const id = await askLine(prompter, {
    message: `Id for ${name}, used in file names`,
    initial: freeId(suggestIdentifier(name, part), known),
    check: (text) => {
      const problem = identifierProblem(text);
      if (problem !== undefined) return `"${text}" ${problem}.`;
      const other = known.find((person) => person.id === text);
      return other ? `"${text}" is ${other.name ?? 'someone'} already; choose another id.` : undefined;
    },
  });
  return { id, name };
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

async function askLine(prompter: Prompter, question: Parameters<Prompter['text']>[0]): Promise<string> {
  const reply = await prompter.text(question);
  return (reply.kind === 'answer' ? reply.value : (reply.typed ?? '')).trim();
}

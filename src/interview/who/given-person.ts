import { UserError } from '../../diagnostics/user-error.ts';
import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import type { Person } from '../../domain/scorecard.ts';

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

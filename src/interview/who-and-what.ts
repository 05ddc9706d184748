/** Who interviews whom, for which role, in which stage: from the command line first, else asked. */

import { UserError } from '../diagnostics/user-error.ts';
import type { Role } from '../domain/role.ts';
import type { Person } from '../domain/scorecard.ts';
import { knownStage } from '../store/known-stage.ts';
import { type LoadedRole, listRoles, loadRole } from '../store/role-files.ts';
import { askPerson, givenPerson } from './ask-person.ts';
import { knownPeople } from './known-people.ts';
import { likelyInterviewer } from './likely-interviewer.ts';
import type { WalkOptions } from './options.ts';
import type { Place } from './session.ts';

export interface WhoAndWhat extends LoadedRole {
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
}

export async function askWhoAndWhat(place: Place, options: WalkOptions): Promise<WhoAndWhat> {
  const { world, workspace, prompter } = place;
  const loaded = await loadRole(world, workspace, options.role ?? (await askRole(place)));
  const known = await knownPeople(world, workspace);
  const candidate =
    options.candidate === undefined
      ? await askPerson(prompter, 'candidate', known.candidates)
      : givenPerson('candidate', options.candidate, options.candidateName, known.candidates);
  const stage = await askStage(place, loaded.role, options.stage);
  const interviewer =
    options.interviewer === undefined
      ? await askPerson(prompter, 'interviewer', known.interviewers, await likelyInterviewer(place, known.interviewers))
      : givenPerson('interviewer', options.interviewer, options.interviewerName, known.interviewers);
  return { ...loaded, candidate, interviewer, stage };
}

async function askRole({ world, workspace, prompter, settings }: Place): Promise<string> {
  const roles = await listRoles(world, workspace);
  const usable = roles.filter(({ role }) => role !== undefined);
  if (usable.length === 0) {
    throw new UserError(
      'role/none',
      'This workspace has no role that can be used.',
      'Put a role file into its roles folder; hirecard validate tells what is wrong with one.',
    );
  }
  const reply = await prompter.choose({
    message: 'Role',
    choices: usable.map(({ id, title, shipped }) => ({
      value: id,
      label: `${title} (${id})`,
      ...(shipped ? { description: 'comes with hirecard' } : {}),
    })),
    search: true,
    ...(usable.some(({ id }) => id === settings.role) ? { initial: settings.role ?? '' } : {}),
  });
  return reply.kind === 'answer' ? reply.value : '';
}

async function askStage({ prompter, settings }: Place, role: Role, given: string | undefined): Promise<string> {
  const [first] = role.stages;
  if (given !== undefined) return knownStage(role, given).id;
  if (first && role.stages.length === 1) return first.id;
  const reply = await prompter.choose({
    message: 'Stage',
    choices: role.stages.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` })),
    search: true,
    ...(role.stages.some(({ id }) => id === settings.stage) ? { initial: settings.stage ?? '' } : {}),
  });
  return reply.kind === 'answer' ? reply.value : '';
}

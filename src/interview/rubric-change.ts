/** A role that was edited while a draft was open: the draft keeps its rubric unless its owner wants the new one. */

import { UserError } from '../diagnostics/user-error.ts';
import type { Draft } from '../domain/draft.ts';
import { changeRubric } from '../domain/interview/change-rubric.ts';
import type { Role } from '../domain/role.ts';
import { roleDifferences } from '../source/role/role-differences.ts';
import type { LoadedRole } from '../store/role-files.ts';
import { loadRole } from '../store/role-files.ts';
import { layoutFor, page } from './screens/layout.ts';
import type { Place } from './session.ts';
import type { Started } from './started.ts';

/** The draft to go on with. A draft that moves to the new rubric becomes a new one; the old one stays as it is. */
export async function offerNewRubric(place: Place, started: Started): Promise<Started> {
  const { draft, role } = started;
  const current = await currentRole(place, draft.role.id);
  if (!current || current.digest === draft.role.digest) return started;
  const { world, prompter } = place;
  const layout = layoutFor(world.err);
  const differences = roleDifferences(role, current.role).map(
    ({ what, before, after }) => `${what}: ${before} -> ${after}`,
  );
  world.err.write(
    page(
      [''],
      layout.warning(`The role ${role.id} was edited after this draft was started. What changed:`),
      differences.flatMap((text) => layout.item('  - ', text)),
      layout.paragraph('The draft keeps the rubric it was started with unless you move it.'),
      [''],
    ),
  );
  const reply = await prompter.choose({
    message: 'Go on with which rubric?',
    choices: [
      { value: 'keep', label: 'The one this draft was started with', key: 'k' },
      { value: 'move', label: 'The new one', key: 'm' },
    ],
    initial: 'keep',
  });
  if (reply.kind === 'command' || reply.value === 'keep') return started;
  return (await moved(place, draft, role, current)) ?? started;
}

async function moved(
  { world, prompter }: Place,
  draft: Draft,
  before: Role,
  { role, digest }: LoadedRole,
): Promise<Started | undefined> {
  const layout = layoutFor(world.err);
  const change = changeRubric(draft, before, role, digest);
  if (!change) {
    world.err.write(page(layout.warning('The new rubric does not have this stage, so the draft stays on its own.')));
    return undefined;
  }
  if (change.lost.length > 0) {
    world.err.write(
      page(
        layout.warning('These answers have no place in the new rubric; the old draft keeps them:'),
        change.lost.flatMap((text) => layout.item('  - ', text)),
      ),
    );
    if (!(await prompter.confirm({ message: 'Move without them?', initial: false }))) return undefined;
  }
  return { draft: { ...change.draft, id: world.newId() }, role };
}

/** A role file that is gone or broken today is no reason to keep anyone from going on with a draft. */
async function currentRole({ world, workspace }: Place, id: string): Promise<LoadedRole | undefined> {
  try {
    return await loadRole(world, workspace, id);
  } catch (failure) {
    if (failure instanceof UserError) return undefined;
    throw failure;
  }
}

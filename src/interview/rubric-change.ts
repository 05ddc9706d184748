/** A role that was edited meanwhile: a draft or an amendment keeps its rubric unless its owner wants the new one. */

import type { Draft } from '../domain/draft.ts';
import { changeRubric } from '../domain/interview/change-rubric.ts';
import type { Role } from '../domain/role.ts';
import { roleDifferences } from '../source/role/role-differences.ts';
import type { LoadedRole } from '../store/role-files.ts';
import { currentRole } from './current-role.ts';
import type { WalkOptions } from './options.ts';
import type { Place } from './place.ts';
import { layoutFor, page } from './screens/layout.ts';
import type { Started } from './started.ts';

/** The draft to go on with. A draft that moves to the new rubric becomes a new one; the old one stays as it is. */
export async function offerNewRubric(
  place: Place,
  started: Started,
  { currentRubric }: Pick<WalkOptions, 'currentRubric'>,
): Promise<Started> {
  const { draft, role } = started;
  const current = await currentRole(place, draft.role.id);
  if (!current || current.digest === draft.role.digest) return started;
  const { world } = place;
  const layout = layoutFor(world.err);
  const since = draft.amends ? 'after the scorecard was submitted' : 'after this draft was started';
  const differences = roleDifferences(role, current.role).map(
    ({ what, before, after }) => `${what}: ${before} -> ${after}`,
  );
  world.err.write(
    page(
      [''],
      layout.warning(`The role ${role.id} was edited ${since}. What changed:`),
      differences.flatMap((text) => layout.item('  - ', text)),
      [''],
    ),
  );
  if (!currentRubric && !(await wantsNewRubric(place, draft))) return started;
  return (await moved(place, draft, role, current)) ?? started;
}

async function wantsNewRubric({ prompter }: Place, { amends }: Draft): Promise<boolean> {
  const reply = await prompter.choose({
    message: 'Go on with which rubric?',
    choices: [
      { value: 'keep', label: `The one this ${amends ? 'scorecard was rated' : 'draft was started'} with`, key: 'k' },
      { value: 'move', label: 'The new one', key: 'm' },
    ],
    initial: 'keep',
  });
  return reply.kind === 'answer' && reply.value === 'move';
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
    world.err.write(page(layout.warning('The new rubric does not have this stage, so the earlier one is kept.')));
    return undefined;
  }
  if (change.lost.length > 0) {
    world.err.write(
      page(
        layout.warning(
          `These answers have no place in the new rubric; the old ${draft.amends ? 'scorecard' : 'draft'} keeps them:`,
        ),
        change.lost.flatMap((text) => layout.item('  - ', text)),
      ),
    );
    if (!(await prompter.confirm({ message: 'Move without them?', initial: false }))) return undefined;
  }
  return { draft: { ...change.draft, id: world.newId(), updatedAt: world.clock().toISOString() }, role };
}

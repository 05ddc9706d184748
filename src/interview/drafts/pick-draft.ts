/** Which of the drafts here to go on with. */
import { UserError } from '../../diagnostics/user-error.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import { draftFindings, findDrafts } from '../../store/drafts.ts';
import { draftHolder } from '../../store/hold-draft.ts';
import { shownTime } from '../../store/shown-time.ts';
import { currentRole } from '../current-role.ts';
import type { WalkOptions } from '../options.ts';
import type { Place } from '../place.ts';
import { resumedScreen } from '../screens/whose.ts';
import type { Started } from '../started.ts';
import { draftsNamed, shortDraftId } from './draft-name.ts';

/** The draft that was named, the only one there is, or the one picked from a list. @throws UserError draft/not-found */
export async function pickDraft(place: Place, { resume }: WalkOptions): Promise<Started> {
  const { world, workspace, prompter } = place;
  const open = await findDrafts(world, workspace);
  const meant = typeof resume === 'string' ? draftsNamed(open, resume) : open;
  const [only, ...others] = meant;
  if (!only) {
    throw new UserError(
      'draft/not-found',
      typeof resume === 'string' ? `There is no draft "${resume}" in this workspace.` : 'There is no draft here.',
      open.length > 0 ? `Drafts here: ${shortIds(open).join(', ')}.` : 'hirecard interview starts one.',
      await draftFindings(world, workspace),
    );
  }
  if (others.length === 0) {
    world.err.write(resumedScreen(only.role, only.draft, world.err));
    return only;
  }
  const reply = await prompter.choose({
    message: 'Which draft?',
    choices: await Promise.all(meant.map(async (each) => ({ value: each, label: await draftText(place, each) }))),
    search: true,
  });
  return reply.kind === 'answer' ? reply.value : only;
}

function shortIds(open: readonly Started[]): readonly string[] {
  const ids = open.map(({ draft }) => draft.id);
  return ids.map((id) => shortDraftId(id, ids));
}

/** What tells drafts of the same interview apart comes first: a narrow terminal cuts the end. */
async function draftText(place: Place, { draft, role }: Started): Promise<string> {
  const { candidate, interviewer, stage, updatedAt } = draft;
  const current = await currentRole(place, draft.role.id);
  const isEarlier = current !== undefined && current.digest !== draft.role.digest;
  return [
    shownTime(updatedAt),
    ...((await draftHolder(place.world, place.workspace, draft.id)) ? ['open in another terminal'] : []),
    ...(isEarlier ? ['an earlier version of the role'] : []),
    nameAndId(candidate),
    role.title,
    stage,
    `by ${nameAndId(interviewer)}`,
  ].join(', ');
}

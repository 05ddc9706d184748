/** A draft of the very interview that somebody is about to begin: to go on with, or to leave aside. */
import type { Draft } from '../../domain/draft.ts';
import { counted } from '../../report/text/counted.ts';
import { findDrafts } from '../../store/drafts.ts';
import { draftHolder, inUse } from '../../store/hold-draft.ts';
import { shownTime } from '../../store/shown-time.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { stepName } from '../screens/names.ts';
import type { Started } from '../started.ts';

type Interview = Pick<Draft, 'candidate' | 'interviewer' | 'stage'> & { readonly role: { readonly id: string } };

/** The draft of this interview that was worked on last. */
export async function openDraft(
  { world, workspace }: Place,
  interview: Interview,
  kind: 'first' | 'amendment',
): Promise<Started | undefined> {
  const drafts = await findDrafts(world, workspace);
  return drafts.find(
    ({ draft }) => isSameInterview(draft, interview) && (draft.amends !== undefined) === (kind === 'amendment'),
  );
}

/** Whether two are about the same candidate, role, stage and interviewer. */
export function isSameInterview(draft: Interview, other: Interview): boolean {
  return (
    draft.role.id === other.role.id &&
    draft.candidate.id === other.candidate.id &&
    draft.stage === other.stage &&
    draft.interviewer.id === other.interviewer.id
  );
}

/** Nobody starts anew without knowing that the same interview is being written down elsewhere at this moment. */
export async function wantsToResume(place: Place, { draft, role }: Started): Promise<boolean> {
  const isElsewhere = await sayWhereOpen(place, draft);
  const what = draft.amends ? 'an open amendment of this scorecard' : 'an open draft of this interview';
  const notes = draft.notes ? `, ${counted(draft.notes.length, 'note')}` : '';
  const condition = isElsewhere ? ' (once it is closed there)' : '';
  const reply = await place.prompter.choose({
    message: `There is ${what}, last changed ${shownTime(draft.updatedAt)}`,
    choices: [
      { value: 'resume', label: `Resume it at: ${stepName(role, draft.step)}${notes}${condition}`, key: 'r' },
      { value: 'anew', label: 'Start anew (the old draft is kept until the new one is submitted)', key: 'n' },
    ],
    initial: 'resume',
  });
  return reply.kind === 'answer' && reply.value === 'resume';
}

async function sayWhereOpen({ world, workspace }: Place, { id }: Draft): Promise<boolean> {
  const holder = await draftHolder(world, workspace, id);
  if (!holder) return false;
  const { message, hint = '' } = inUse(world, holder);
  const layout = layoutFor(world.err);
  world.err.write(page(layout.warning(message), layout.paragraph(hint)));
  return true;
}

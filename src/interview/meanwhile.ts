/** A scorecard of the same interview that came in while its draft was open: from an answers file, another machine. */

import { nameAndId } from '../report/model/person-words.ts';
import { shownTime } from '../store/shown-time.ts';
import { askAmendReason } from './amend/amend-reason.ts';
import { latestCard } from './amend/latest-card.ts';
import { layoutFor, page } from './screens/layout.ts';
import type { Session } from './session.ts';

/**
 * Says that there is one, and offers to make the draft an amendment of it. Said before the walk, so that nobody rates
 * for an hour in vain.
 * @returns clear: there is none in the way; amends: the draft replaces it now; leave: the draft stays as it is
 */
export async function settleMeanwhile(session: Session): Promise<'clear' | 'amends' | 'leave'> {
  const { world, workspace, prompter, draft, say, record } = session;
  const { amends, candidate, interviewer, stage } = draft();
  const standing = await latestCard(world, workspace, draft());
  if (!standing || standing.card.id === amends?.id) return 'clear';
  const layout = layoutFor(world.err);
  const { card, file } = standing;
  say(
    page(
      [''],
      layout.warning(
        `While this draft was open, ${nameAndId(interviewer)} submitted a scorecard of ${nameAndId(candidate)} for ${stage} (${shownTime(card.submittedAt)}):`,
      ),
      layout.toCopy('    ', file),
      layout.paragraph('A submitted scorecard is never changed, but this draft can replace it, with a reason.'),
      [''],
    ),
  );
  const reply = await prompter.choose({
    message: 'What should become of this draft?',
    choices: [
      { value: 'amends', label: 'It amends that scorecard; both are kept', key: 'a' },
      { value: 'leave', label: 'It stays as it is, and I leave', key: 'l' },
    ],
    initial: 'leave',
  });
  if (reply.kind === 'command' || reply.value === 'leave') return 'leave';
  await record({ kind: 'amends', card: card.id, reason: await askAmendReason(prompter, amends?.reason) });
  return 'amends';
}

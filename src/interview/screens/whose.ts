/** Whose interview this is, for those who go on with one that was left or submitted. */
import type { Draft } from '../../domain/draft.ts';
import { stageOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import type { Screen } from '../../report/text/screen.ts';
import { shownTime } from '../../store/shown-time.ts';
import { standingText } from '../drafts/standing.ts';
import { layoutFor, page } from './layout.ts';

export function resumedScreen(role: Role, draft: Draft, screen: Screen): string {
  const layout = layoutFor(screen);
  return page(layout.label(whose(role, draft)), layout.paragraph(standingText(role, draft)), ['']);
}

/** `named`: the file that the person named, which may have been amended since. */
export function amendedScreen(
  { role, card, file }: { readonly role: Role; readonly card: Scorecard; readonly file: string },
  named: string | undefined,
  screen: Screen,
): string {
  const layout = layoutFor(screen);
  const when = shownTime(card.submittedAt);
  const isLater = named !== undefined && named !== file && card.amends !== undefined;
  return page(
    layout.label(whose(role, card)),
    ...(isLater
      ? [
          layout.toCopy('  ', named),
          layout.paragraph(`It was amended already, last on ${when}, by:`),
          layout.toCopy('  ', file),
          layout.paragraph('The amendment to come replaces that one; all of them are kept.'),
        ]
      : [
          layout.toCopy('  ', file),
          layout.paragraph(`Submitted ${when}. It is kept; the amendment takes its place in the panel.`),
        ]),
    [''],
  );
}

function whose(
  role: Role,
  { candidate, interviewer, stage }: Pick<Draft, 'candidate' | 'interviewer' | 'stage'>,
): string {
  return `${nameAndId(candidate)}, ${role.title}, ${stageOf(role, stage).name}, by ${nameAndId(interviewer)}`;
}

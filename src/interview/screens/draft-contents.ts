import type { Draft } from '../../domain/draft.ts';
import type { Role } from '../../domain/role.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import type { Screen } from '../../report/text/screen.ts';
import { shownTime } from '../../store/shown-time.ts';
import { standingText } from '../drafts/standing.ts';
import { layoutFor, page } from './layout.ts';
import { reviewRows } from './review.ts';

/** What is in a draft, for whoever thinks of throwing it away. */
export function draftContents(role: Role, draft: Draft, file: string, screen: Screen): string {
  const layout = layoutFor(screen);
  const { candidate, interviewer, stage, startedAt, updatedAt, notes = [], amends } = draft;
  return page(
    layout.label(`${nameAndId(candidate)}, ${role.title}, ${stage}, by ${nameAndId(interviewer)}`),
    layout.toCopy('  ', file),
    layout.paragraph(`begun ${shownTime(startedAt)}, last changed ${shownTime(updatedAt)}`),
    layout.paragraph(standingText(role, draft)),
    amends ? layout.paragraph('an amendment of a submitted scorecard, which stays as it is') : [],
    [''],
    ...reviewRows(role, draft).map(({ name, answer, detail }) => [
      ...layout.item('  - ', /[?!:]$/u.test(name) ? `${name} ${answer}` : `${name}: ${answer}`),
      ...(detail === undefined ? [] : layout.quiet(detail)),
    ]),
    notes.length > 0 ? layout.heading('Notes') : [],
    notes.flatMap(({ text }) => layout.item('  - ', text)),
    [''],
  );
}

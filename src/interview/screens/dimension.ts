/** One dimension: what it looks for and what was to be asked; and everything about it for those who want to see all. */
import type { Draft } from '../../domain/draft.ts';
import { ratingText } from '../../domain/interview/evidence-rule.ts';
import type { Anchor, Dimension, Role } from '../../domain/role.ts';
import { minimumWords, weightWords } from '../../report/model/guide/dimension-words.ts';
import type { Screen } from '../../report/text/screen.ts';
import { type Layout, layoutFor, page } from './layout.ts';
import { stepCount } from './names.ts';
import { noteItems } from './notes.ts';

export function dimensionScreen(role: Role, stage: string, dimension: Dimension, screen: Screen): string {
  const layout = layoutFor(screen);
  return page(
    layout.heading(headingOf(role, stage, dimension, layout)),
    dimension.looksFor ? layout.paragraph(dimension.looksFor) : [],
    dimension.questions.flatMap(({ ask }) => layout.item('  - ', ask)),
    [''],
  );
}

/** All anchors, all questions with what to listen for, all notes: its own, and those about the conversation. */
export function dimensionHelp(role: Role, draft: Draft, dimension: Dimension, screen: Screen): string {
  const layout = layoutFor(screen);
  const own = noteItems(role, draft, dimension.id, layout).flat();
  const general = noteItems(role, draft, undefined, layout).flat();
  return page(
    layout.heading(headingOf(role, draft.stage, dimension, layout)),
    dimension.looksFor ? layout.paragraph(dimension.looksFor) : [],
    minimumWords(dimension).flatMap((text) => layout.paragraph(text)),
    dimension.anchors.length > 0 ? layout.heading('Anchors') : [],
    dimension.anchors.flatMap((anchor) => layout.item(`  ${anchorRatings(dimension, anchor)}  `, anchor.text)),
    dimension.questions.length > 0 ? layout.heading('Questions') : [],
    dimension.questions.flatMap(({ ask, listenFor, followUps }) => [
      ...layout.item('  - ', ask),
      ...listenFor.flatMap((text) => layout.item('      listen for: ', text)),
      ...followUps.flatMap((text) => layout.item('      then: ', text)),
    ]),
    own.length > 0 ? [...layout.heading('Your notes'), ...own] : [],
    general.length > 0 ? [...layout.heading('Your general notes'), ...general] : [],
    [''],
  );
}

/** How much of a long text is shown again. */
const FIRST_LINES = 4;

/** Evidence that was written elsewhere, in its first lines. */
export function evidenceScreen(evidence: string, screen: Screen): string {
  const layout = layoutFor(screen);
  const lines = layout.paragraph(evidence);
  const left = lines.length - FIRST_LINES;
  return page(
    layout.label('Evidence as saved:'),
    lines.slice(0, FIRST_LINES),
    left > 0 ? layout.quiet(left === 1 ? 'and 1 more line' : `and ${left} more lines`) : [],
  );
}

function headingOf(role: Role, stage: string, dimension: Dimension, layout: Layout): string {
  const step = { kind: 'dimension', dimension: dimension.id } as const;
  return layout.join([stepCount(role, stage, step), dimension.name, weightWords(dimension)]);
}

function anchorRatings(dimension: Dimension, { from, to }: Anchor): string {
  return from.equals(to) ? ratingText(dimension, from) : `${ratingText(dimension, from)}-${ratingText(dimension, to)}`;
}

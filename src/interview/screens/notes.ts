/** Notes of the conversation, shown where they help: with their dimension, and at the verdict. */
import type { Draft } from '../../domain/draft.ts';
import { notesAbout } from '../../domain/interview/notes.ts';
import { stageOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import { counted } from '../../report/text/counted.ts';
import type { Screen } from '../../report/text/screen.ts';
import { noteTime } from '../notes/elapsed.ts';
import { topicName } from '../notes/topics.ts';
import { type Layout, layoutFor, page } from './layout.ts';

/** More would push the question off a small screen; the rest is a key away. */
const MOST = 6;

/** The notes about a dimension, or the general ones; nothing at all when there are none. */
export function notesScreen(role: Role, draft: Draft, dimension: string | undefined, screen: Screen): string {
  const layout = layoutFor(screen);
  const lines = noteItems(role, draft, dimension, layout);
  const more = lines.length - MOST;
  if (lines.length === 0) return '';
  const rest = more === 1 ? 'and 1 more note' : `and ${more} more notes`;
  return page(
    layout.label(dimension === undefined ? 'Your general notes' : 'Your notes'),
    lines.slice(0, MOST).flat(),
    more > 0 ? layout.quiet(dimension === undefined ? rest : `${rest}: ? shows all`) : [],
    [''],
  );
}

/** As many as are remembered at a glance, and a few lines of each. */
const LAST = 10;
const LINES = 3;

/** What was written before, for whoever comes back to it: the last notes, and how many there are before them. */
export function notesSoFar(role: Role, draft: Draft, layout: Layout): readonly string[] {
  const { notes = [], conversationStartedAt, stage } = draft;
  const { minutes } = stageOf(role, stage);
  const before = Math.max(0, notes.length - LAST);
  const items = notes.slice(before).map((note) => {
    const mark = layout.join([noteTime(note.at, conversationStartedAt, minutes), '']);
    return inBrief(layout.item(mark, `${topicName(role, note)}: ${note.text}`), layout);
  });
  if (items.length === 0) return [];
  return ['', ...(before === 0 ? [] : layout.paragraph(`${counted(before, 'note')} before these`)), ...items.flat()];
}

function inBrief(lines: readonly string[], layout: Layout): readonly string[] {
  const more = lines.length - LINES;
  return more <= 0 ? lines : [...lines.slice(0, LINES), ...layout.quiet(`and ${counted(more, 'more line')}`)];
}

/** Each note as lines that hang from its minute. */
export function noteItems(
  role: Role,
  draft: Draft,
  dimension: string | undefined,
  layout: Layout,
): readonly (readonly string[])[] {
  const { minutes } = stageOf(role, draft.stage);
  return notesAbout(draft, dimension).map(({ at, text }) =>
    layout.item(`  ${noteTime(at, draft.conversationStartedAt, minutes)}  `, text),
  );
}

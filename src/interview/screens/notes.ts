/** Notes of the conversation, shown where they help: with their dimension, and at the verdict. */
import type { Draft } from '../../domain/draft.ts';
import { notesAbout } from '../../domain/interview/notes.ts';
import { stageOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import { counted } from '../../report/text/counted.ts';
import type { Screen } from '../../report/text/screen.ts';
import { topicName } from '../notes/topics.ts';
import { noteTime } from './elapsed.ts';
import { type Layout, layoutFor, page } from './layout.ts';

/** More would push the question off a small screen; the rest is a key away. */
const MOST = 6;

/** General notes are beside every dimension, so that they have less room there. */
const MOST_LINES_BESIDE = 3;

/** The general notes; nothing at all when there are none. */
export function generalNotesScreen(role: Role, draft: Draft, screen: Screen): string {
  const layout = layoutFor(screen);
  const notes = noteItems(role, draft, undefined, layout);
  if (notes.length === 0) return '';
  return page(
    layout.label('Your general notes'),
    notes.slice(0, MOST).flat(),
    moreNotes(notes.length - MOST, '', layout),
    [''],
  );
}

/** The notes about a dimension, then the first lines of the general ones; nothing at all when there are none. */
export function notesScreen(role: Role, draft: Draft, dimension: string, screen: Screen): string {
  const layout = layoutFor(screen);
  const own = noteItems(role, draft, dimension, layout);
  const general = noteItems(role, draft, undefined, layout);
  if (own.length + general.length === 0) return '';
  return page(
    own.length > 0 ? layout.label('Your notes') : [],
    own.slice(0, MOST).flat(),
    moreNotes(own.length - MOST, ': ? shows all', layout),
    own.length > 0 && general.length > 0 ? [''] : [],
    general.length > 0 ? layout.label('Your general notes') : [],
    besideOthers(general, layout),
    [''],
  );
}

/** Whole notes while they fit; of a first one that is too long, its beginning. */
function besideOthers(notes: readonly (readonly string[])[], layout: Layout): readonly string[] {
  const ends = notes.map((_, place) => notes.slice(0, place + 1).flat().length);
  const fitting = ends.filter((end) => end <= MOST_LINES_BESIDE).length;
  if (fitting > 0 || notes.length === 0) {
    return [...notes.slice(0, fitting).flat(), ...moreNotes(notes.length - fitting, ': ? shows all', layout)];
  }
  return [...notes.flat().slice(0, MOST_LINES_BESIDE), ...layout.quiet('and more: ? shows all')];
}

function moreNotes(more: number, where: string, layout: Layout): readonly string[] {
  return more > 0 ? layout.quiet(`and ${counted(more, 'more note')}${where}`) : [];
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

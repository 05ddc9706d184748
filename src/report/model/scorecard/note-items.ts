/** What was written down during the conversation, as it was written: the time, what it is about, the words. */
import type { Note } from '../../../domain/note.ts';
import type { Role } from '../../../domain/role.ts';
import type { Scorecard } from '../../../domain/scorecard.ts';
import { shortTime } from '../dates.ts';
import { dimensionOf } from '../panel/panel-input.ts';
import type { Item, Phrase } from '../report.ts';
import { nameWithGroup } from '../role/dimension-sections.ts';

export function noteItems(role: Role, { notes = [] }: Scorecard): readonly Item[] {
  return notes.map((note) => ({ text: `${shortTime(note.at)}, ${topic(role, note)}`, details: words(note) }));
}

function topic(role: Role, { dimension }: Note): string {
  return dimension === undefined ? 'the whole conversation' : nameWithGroup(role, dimensionOf(role, dimension));
}

function words({ question, text }: Note): readonly Phrase[] {
  const asked: readonly Phrase[] = question === undefined ? [] : [{ text: `Asked: ${question}`, tone: 'quiet' }];
  return [...asked, { text }];
}

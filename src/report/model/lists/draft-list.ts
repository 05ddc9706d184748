/** Interviews of this machine that were begun and not submitted, each with the commands that go on with it. */
import type { Person } from '../../../domain/scorecard.ts';
import { shortTime } from '../dates.ts';
import { nameAndId } from '../person-words.ts';
import { type Item, list, type Phrase, paragraph, type Report, section } from '../report.ts';

export interface ListedDraft {
  readonly id: string;
  /** The beginning of the id that is enough to name it. */
  readonly shortId: string;
  readonly file: string;
  readonly role: { readonly id: string; readonly title: string; readonly version?: string };
  readonly candidate: Person;
  readonly stage: string;
  readonly interviewer: Person;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** In words: "rating 3 of 6, 7 notes". */
  readonly standing: string;
  readonly dimensions: { readonly answered: number; readonly inStage: number };
  readonly notes: number;
  /** Whether it is to replace a submitted scorecard. */
  readonly isAmendment: boolean;
  /** unreadable: the role file is gone or has errors; the draft has its own rubric and can be finished all the same. */
  readonly roleNow: 'same' | 'changed' | 'unreadable';
  readonly isOpenElsewhere: boolean;
  /** The command that goes on with it. */
  readonly resume: string;
}

export interface ListedUnreadableDraft {
  readonly name: string;
  readonly file: string;
  /** The command that removes it. */
  readonly discard: string;
}

export interface DraftListDocument {
  readonly format: 'hirecard/drafts@1';
  /** The one worked on last first. */
  readonly drafts: readonly ListedDraft[];
  readonly unreadable: readonly ListedUnreadableDraft[];
}

export function draftListReport({ drafts, unreadable }: DraftListDocument): Report {
  const none = paragraph('There are no drafts here.');
  return {
    title: 'Drafts',
    sections: [
      { id: 'drafts', blocks: drafts.length + unreadable.length === 0 ? [none] : list(drafts.map(itemOf)) },
      ...section('unreadable', 'Drafts that cannot be read', list(unreadable.map(unreadableItem))),
    ],
  };
}

function itemOf(draft: ListedDraft): Item {
  const { role, stage, candidate, interviewer, startedAt, updatedAt, standing, resume } = draft;
  return {
    text: `${nameAndId(candidate)}, ${role.title}, ${stage}, by ${nameAndId(interviewer)}`,
    tone: 'strong',
    details: [
      { text: draft.isAmendment ? `${standing}; an amendment of a submitted scorecard` : standing },
      { text: `begun ${shortTime(startedAt)}, last changed ${shortTime(updatedAt)}` },
      ...roleNote(draft),
      ...(draft.isOpenElsewhere ? [{ text: 'open in another terminal', tone: 'warn' } as const] : []),
      { text: resume, isForCopying: true },
    ],
  };
}

function roleNote({ roleNow }: ListedDraft): readonly Phrase[] {
  switch (roleNow) {
    case 'same':
      return [];
    case 'changed':
      return [{ text: 'the role was edited since; the draft keeps the rubric it began with', tone: 'warn' }];
    case 'unreadable':
      return [{ text: 'the role file cannot be used today; the draft keeps the rubric it began with', tone: 'warn' }];
  }
}

function unreadableItem({ file, discard }: ListedUnreadableDraft): Item {
  return {
    text: file,
    tone: 'bad',
    isForCopying: true,
    details: [
      { text: 'There may be work in it that can be saved. To remove it for good:' },
      { text: discard, isForCopying: true },
    ],
  };
}

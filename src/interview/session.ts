/** One interview in progress: the draft, and the promise that whatever was answered is on disk before going on. */

import type { Draft } from '../domain/draft.ts';
import { applyEvent } from '../domain/interview/apply-event.ts';
import type { WalkEvent } from '../domain/interview/event.ts';
import { refusalOf } from '../domain/interview/refusal.ts';
import type { Role } from '../domain/role.ts';
import { saveDraft } from '../store/drafts.ts';
import { keepingTyped } from './keeping-typed.ts';
import { type Attempt, trying } from './patience.ts';
import type { Place } from './place.ts';
import { layoutFor, page } from './screens/layout.ts';
import { unsavedTexts } from './unsaved.ts';

/** What a person who leaves now was doing, and would go on with. */
export type Doing = 'notes' | 'rating';

export interface Session extends Place {
  /** The rubric the draft was started with. */
  readonly role: Role;
  /** As it stands on disk. */
  readonly draft: () => Draft;
  /**
   * Takes what the interviewer did and saves it. Returns why it is not taken, or undefined. When it cannot be saved
   * the interviewer may try again; whoever gives up gets a UserError and loses this answer only.
   */
  readonly record: (...events: readonly WalkEvent[]) => Promise<string | undefined>;
  /** Puts the draft on disk as it is. */
  readonly save: () => Promise<void>;
  /** Text for the interviewer, between questions. */
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Whether the walk was left because it was interrupted in the middle of a line. */
  readonly wasInterrupted: () => boolean;
  /** The texts of what could not be saved, when something could not. */
  readonly unsaved: () => readonly string[] | undefined;
  readonly doing: () => Doing;
  readonly enter: (doing: Doing) => void;
}

export function startSession(place: Place, role: Role, start: Draft): Session {
  const { world } = place;
  let saved = start;
  let doing: Doing = 'rating';
  let unsaved: readonly string[] | undefined;
  const say = (text: string) => world.err.write(world.err.plain ? withoutRoom(text) : text);
  const warn = (text: string) => say(page(layoutFor(world.err).warning(text)));
  const { prompter, wasInterrupted } = keepingTyped(place.prompter);
  const save = (draft: Draft, attempt: Attempt) =>
    trying(place, attempt, () => saveDraft(world, place.workspace, draft, role));
  const saveEvents = async (draft: Draft, events: readonly WalkEvent[]) => {
    try {
      await save(draft, attemptOf(events));
    } catch (failure) {
      // Also when the question whether to try again was interrupted.
      unsaved = [...(unsaved ?? []), ...unsavedTexts(saved, events)];
      throw failure;
    }
  };
  return {
    ...place,
    prompter,
    wasInterrupted,
    role,
    draft: () => saved,
    save: async () => {
      await save(saved, WHOLE);
    },
    say,
    warn,
    unsaved: () => unsaved,
    doing: () => doing,
    enter: (next) => {
      doing = next;
    },
    record: async (...events) => {
      let next = saved;
      for (const event of events) {
        const refusal = refusalOf(role, next, event);
        if (refusal !== undefined) return refusal;
        next = applyEvent(role, next, event);
      }
      if (next !== saved) {
        const dated = { ...next, updatedAt: world.clock().toISOString() };
        await saveEvents(dated, events);
        saved = dated;
      }
      return undefined;
    },
  };
}

const WHOLE: Attempt = {
  failed: 'This interview could not be saved.',
  safe: 'What was saved before is still there.',
  stop: 'Stop here',
};

function attemptOf(events: readonly WalkEvent[]): Attempt {
  const isNote = events.some(({ kind }) => kind === 'note' || kind === 'change-note');
  return {
    failed: `This ${isNote ? 'note' : 'answer'} could not be saved.`,
    safe: 'Everything before it is safe.',
    stop: 'Stop here; what could not be saved is lost',
  };
}

/** Plain questions begin with an empty line of their own; a second one would be read out as nothing again. */
function withoutRoom(text: string): string {
  return text.trim() === '' ? '' : text.replace(/\n+$/, '\n');
}

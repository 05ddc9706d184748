/** One interview in progress: the draft, and the promise that whatever was answered is on disk before going on. */

import type { Draft } from '../domain/draft.ts';
import { applyEvent } from '../domain/interview/apply-event.ts';
import type { WalkEvent } from '../domain/interview/event.ts';
import { refusalOf } from '../domain/interview/refusal.ts';
import type { Role } from '../domain/role.ts';
import type { Settings } from '../domain/settings.ts';
import { saveDraft } from '../store/drafts.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Prompter, World } from '../world.ts';
import { keepingTyped } from './keeping-typed.ts';
import { trying } from './patience.ts';
import { layoutFor, page } from './screens/layout.ts';

export interface Place {
  readonly world: World;
  readonly workspace: Workspace;
  readonly prompter: Prompter;
  readonly settings: Settings;
}

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
  readonly doing: () => Doing;
  readonly enter: (doing: Doing) => void;
}

export function startSession(place: Place, role: Role, start: Draft): Session {
  const { world } = place;
  let saved = start;
  let doing: Doing = 'rating';
  const say = (text: string) => world.err.write(world.err.plain ? withoutRoom(text) : text);
  const warn = (text: string) => say(page(layoutFor(world.err).warning(text)));
  const { prompter, wasInterrupted } = keepingTyped(place.prompter);
  const save = async (draft: Draft) => {
    await trying(place, 'This answer could not be saved.', () => saveDraft(world, place.workspace, draft, role));
  };
  return {
    ...place,
    prompter,
    wasInterrupted,
    role,
    draft: () => saved,
    save: () => save(saved),
    say,
    warn,
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
        await save(dated);
        saved = dated;
      }
      return undefined;
    },
  };
}

/** Plain questions begin with an empty line of their own; a second one would be read out as nothing again. */
function withoutRoom(text: string): string {
  return text.trim() === '' ? '' : text.replace(/\n+$/, '\n');
}

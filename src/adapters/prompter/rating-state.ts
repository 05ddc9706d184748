/** What each key does to the rating question. Pure: a state and a key give the next state or a reply. */
import { isDownKey, isEnterKey, isUpKey } from '@inquirer/core';
import type { Command, Reply } from '../../world.ts';
import { listCommand } from './commands.ts';
import { type KeyPlan, typeRating } from './rating-keys.ts';

export interface PressedKey {
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** What the terminal sent. The library passes it on without saying so in its types. */
  readonly sequence?: string;
}

export interface RatingState {
  /** Place of the focused rating; the number of ratings for "not assessed". None to begin with. */
  readonly focus: number | undefined;
  /** Characters typed so far, on scales whose ratings are typed. */
  readonly buffer: string;
  /** Enter was pressed before anything was chosen. */
  readonly nothingChosen: boolean;
}

export interface Rated {
  readonly reply: Reply<number | 'not-assessed'>;
  /** Whether one key was enough, without Enter. */
  readonly oneKey: boolean;
}

export function pressRating(
  state: RatingState,
  key: PressedKey,
  plan: KeyPlan,
  count: number,
  commands: readonly Command[],
): RatingState | Rated {
  const command = listCommand(key, commands);
  if (command) return { reply: { kind: 'command', command }, oneKey: true };
  if (isEnterKey(key)) {
    return state.focus === undefined ? { ...state, nothingChosen: true } : rated(state.focus, count, false);
  }
  const moved = moveFocus(key, state.focus, count);
  if (moved !== undefined) return { focus: moved, buffer: '', nothingChosen: false };
  const character = key.sequence ?? '';
  if (character === 'n') return rated(count, count, true);
  if (plan.kind === 'at-once') {
    const place = plan.keys.indexOf(character);
    return place < 0 ? state : rated(place, count, true);
  }
  const { buffer, index } = typeRating(plan.texts, state.buffer, character);
  return { focus: index ?? state.focus, buffer, nothingChosen: false };
}

function rated(place: number, count: number, oneKey: boolean): Rated {
  return { reply: { kind: 'answer', value: place === count ? 'not-assessed' : place }, oneKey };
}

function moveFocus(key: PressedKey, focus: number | undefined, last: number): number | undefined {
  if (isUpKey(key)) return Math.max(0, (focus ?? last + 1) - 1);
  if (isDownKey(key)) return Math.min(last, (focus ?? -1) + 1);
  if (key.name === 'home') return 0;
  return key.name === 'end' ? last : undefined;
}

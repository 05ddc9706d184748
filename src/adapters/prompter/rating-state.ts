/** What each key does to the rating question. Pure: a state and a key give the next state or a reply. */
import { isBackspaceKey, isDownKey, isEnterKey, isUpKey } from '@inquirer/core';
import type { Command, Reply } from '../../world.ts';
import { listCommand } from './commands.ts';
import { isTyped, type KeyPlan, typedSoFar, typeRating } from './rating-keys.ts';
import type { PressedKey, Settlement } from './screen-prompt.ts';
import { type Ending, ONE_KEY, WITH_ENTER } from './settled.ts';

export interface RatingState {
  /** Place of the focused rating; the number of ratings for "not assessed". None to begin with. */
  readonly focus: number | undefined;
  /** Characters typed so far, where several ratings begin with them. */
  readonly buffer: string;
  /** Enter was pressed before anything was chosen. */
  readonly nothingChosen: boolean;
}

export type Rated = Settlement<Reply<number | 'not-assessed'>>;

export function pressRating(
  state: RatingState,
  key: PressedKey,
  plan: KeyPlan,
  commands: readonly Command[],
): RatingState | Rated {
  const count = plan.texts.length;
  const command = listCommand(key, commands);
  if (command) return { reply: { kind: 'command', command }, ending: ONE_KEY };
  if (isEnterKey(key)) {
    return state.focus === undefined ? { ...state, nothingChosen: true } : rated(state.focus, count, WITH_ENTER);
  }
  const moved = moveFocus(key, state.focus, count);
  if (moved !== undefined) return { focus: moved, buffer: '', nothingChosen: false };
  const character = key.sequence ?? '';
  if (character === 'n') return rated(count, count, ONE_KEY);
  if (isBackspaceKey(key)) {
    const buffer = state.buffer.slice(0, -1);
    return { focus: typedSoFar(plan.texts, buffer).index, buffer, nothingChosen: false };
  }
  const { buffer, index, rest } = typeRating(plan.texts, state.buffer, character);
  if (index !== undefined && rest !== undefined) {
    return rated(index, count, { kind: 'at-once', rest, lingers: isTyped(plan) });
  }
  return buffer === state.buffer ? state : { focus: index ?? state.focus, buffer, nothingChosen: false };
}

function rated(place: number, count: number, ending: Ending): Rated {
  return { reply: { kind: 'answer', value: place === count ? 'not-assessed' : place }, ending };
}

function moveFocus(key: PressedKey, focus: number | undefined, last: number): number | undefined {
  if (isUpKey(key)) return Math.max(0, (focus ?? last + 1) - 1);
  if (isDownKey(key)) return Math.min(last, (focus ?? -1) + 1);
  if (key.name === 'home') return 0;
  return key.name === 'end' ? last : undefined;
}

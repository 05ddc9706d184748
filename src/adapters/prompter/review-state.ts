/** What each key does to the table of answers. Pure. Places count the rows first, then the actions. */
import { isDownKey, isEnterKey, isTabKey, isUpKey } from '@inquirer/core';
import type { Choice, Command, Reply } from '../../world.ts';
import { listCommand } from './commands.ts';
import type { PressedKey, Settlement } from './screen-prompt.ts';
import { type Ending, ONE_KEY, WITH_ENTER } from './settled.ts';

export interface ReviewState {
  readonly focus: number;
  /** The row that Tab goes back to. */
  readonly row: number;
}

export interface ReviewRules {
  /** How many rows there are. */
  readonly count: number;
  readonly actions: readonly Choice<unknown>[];
  readonly commands: readonly Command[];
  /** Rows shown at a time. */
  readonly page: number;
}

export type ReviewReply = Reply<{ readonly row: number } | { readonly action: number }>;

/** At the row that is asked for, or at the first action. */
export function startReview(initialRow: number | undefined, count: number): ReviewState {
  return { focus: initialRow ?? count, row: initialRow ?? 0 };
}

export function pressReview(
  state: ReviewState,
  key: PressedKey,
  rules: ReviewRules,
): ReviewState | Settlement<ReviewReply> {
  const { count, actions, commands } = rules;
  const named = actions.findIndex((action) => action.key !== undefined && action.key === key.sequence);
  if (named >= 0) return picked(count + named, count, ONE_KEY);
  const command = listCommand(key, commands);
  if (command) return { reply: { kind: 'command', command }, ending: ONE_KEY };
  if (isEnterKey(key)) return picked(state.focus, count, WITH_ENTER);
  const last = Math.max(0, count + actions.length - 1);
  const focus = Math.max(0, Math.min(last, moved(state, key, rules, last)));
  return { focus, row: focus < count ? focus : state.row };
}

function picked(place: number, count: number, ending: Ending): Settlement<ReviewReply> {
  const value = place < count ? { row: place } : { action: place - count };
  return { reply: { kind: 'answer', value }, ending };
}

function moved({ focus, row }: ReviewState, key: PressedKey, { count, page }: ReviewRules, last: number): number {
  if (isTabKey(key)) return focus < count ? count : row;
  if (isUpKey(key)) return focus - 1;
  if (isDownKey(key)) return focus + 1;
  if (key.name === 'pageup') return focus - page;
  if (key.name === 'pagedown') return focus < count ? Math.min(focus + page, count - 1) : last;
  if (key.name === 'home') return 0;
  return key.name === 'end' ? last : focus;
}

/** What each key does to a text that is read page by page. Pure. */
import { isDownKey, isEnterKey, isSpaceKey, isUpKey } from '@inquirer/core';
import type { Choice, Command, Reply } from '../../world.ts';
import { listCommand } from './commands.ts';
import type { PressedKey, Settlement } from './screen-prompt.ts';
import { ONE_KEY, WITH_ENTER } from './settled.ts';

export interface ReadState {
  /** The first line shown, counted from 0. */
  readonly top: number;
}

export interface ReadRules {
  readonly choices: readonly Choice<unknown>[];
  /** The place of the choice that Enter picks. */
  readonly initial: number;
  readonly commands: readonly Command[];
  /** Lines of the text and lines there is room for, as the screen is now. */
  readonly length: number;
  readonly room: number;
}

/** Replies with a place in `choices`. */
export function pressRead(
  state: ReadState,
  key: PressedKey,
  { choices, initial, commands, length, room }: ReadRules,
): ReadState | Settlement<Reply<number>> {
  const named = choices.findIndex((choice) => choice.key !== undefined && choice.key === key.sequence);
  if (named >= 0) return { reply: { kind: 'answer', value: named }, ending: ONE_KEY };
  const command = listCommand(key, commands);
  if (command) return { reply: { kind: 'command', command }, ending: ONE_KEY };
  if (isEnterKey(key)) return { reply: { kind: 'answer', value: initial }, ending: WITH_ENTER };
  const last = lastTop(length, room);
  const top = Math.min(state.top, last);
  return { top: Math.max(0, Math.min(top + scrolled(key, room, length), last)) };
}

/** Where the last page begins. */
export function lastTop(length: number, room: number): number {
  return Math.max(0, length - room);
}

function scrolled(key: PressedKey, room: number, length: number): number {
  if (isSpaceKey(key) || key.name === 'pagedown') return room;
  if (key.name === 'pageup') return -room;
  if (isDownKey(key)) return 1;
  if (isUpKey(key)) return -1;
  if (key.name === 'home') return -length;
  return key.name === 'end' ? length : 0;
}

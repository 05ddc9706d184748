/** What each key does to a list. Pure: a state and a key give the next state or a reply. */
import { isDownKey, isEnterKey, isSpaceKey, isUpKey } from '@inquirer/core';
import type { Choice, Command, Reply } from '../../world.ts';
import { listCommand } from './commands.ts';
import type { PressedKey, Settlement } from './screen-prompt.ts';
import { type Ending, ONE_KEY, WITH_ENTER } from './settled.ts';

export interface ListState {
  /** None until something was chosen, where no choice is the natural one. */
  readonly focus: number | undefined;
  /** Enter was pressed before anything was chosen. */
  readonly nothingChosen: boolean;
  readonly ticked: readonly number[];
}

/** Places in the list, ascending; exactly one unless many may be ticked. */
export type Picked = Settlement<Reply<readonly number[]>>;

export interface ListRules {
  readonly choices: readonly Choice<unknown>[];
  readonly many: boolean;
  readonly commands: readonly Command[];
}

/** The key that picks or ticks a choice: its own, or its number among the first nine. */
export function keyOf({ choices, many }: ListRules, place: number): string | undefined {
  return choices[place]?.key ?? (many && place < 9 ? String(place + 1) : undefined);
}

export function pressList(state: ListState, key: PressedKey, rules: ListRules): ListState | Picked {
  const { choices, many, commands } = rules;
  const named = choices.findIndex((_, place) => keyOf(rules, place) === key.sequence && key.sequence !== undefined);
  if (named >= 0) return many ? toggled(state, named) : picked([named], ONE_KEY);
  const command = listCommand(key, commands);
  if (command) {
    return { reply: { kind: 'command', command, ...(many ? { ticked: inOrder(state) } : {}) }, ending: ONE_KEY };
  }
  if (isEnterKey(key)) return entered(state, many);
  if (isSpaceKey(key) && many) return toggled(state, state.focus ?? 0);
  const moved = moveFocus(state.focus, key, choices.length - 1);
  return moved === undefined ? state : { ...state, focus: moved, nothingChosen: false };
}

function entered(state: ListState, many: boolean): ListState | Picked {
  if (many) return picked(inOrder(state), WITH_ENTER);
  return state.focus === undefined ? { ...state, nothingChosen: true } : picked([state.focus], WITH_ENTER);
}

function inOrder({ ticked }: ListState): readonly number[] {
  return ticked.toSorted((a, b) => a - b);
}

function moveFocus(focus: number | undefined, key: PressedKey, last: number): number | undefined {
  if (isUpKey(key)) return Math.max(0, (focus ?? last + 1) - 1);
  return isDownKey(key) ? Math.min(last, (focus ?? -1) + 1) : undefined;
}

function picked(places: readonly number[], ending: Ending): Picked {
  return { reply: { kind: 'answer', value: places }, ending };
}

function toggled({ ticked }: ListState, place: number): ListState {
  return {
    focus: place,
    nothingChosen: false,
    ticked: ticked.includes(place) ? ticked.filter((other) => other !== place) : [...ticked, place],
  };
}

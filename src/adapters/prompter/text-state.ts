/** What each key does to a line of text. Pure; the editing itself is the library's. */
import { isEnterKey, isTabKey } from '@inquirer/core';
import type { Command, Reply } from '../../world.ts';
import { textCommand } from './commands.ts';
import { leftText } from './left-text.ts';
import type { EditedLine, PressedKey, Settlement } from './screen-prompt.ts';
import { WITH_ENTER } from './settled.ts';

export interface TextState {
  readonly line: EditedLine;
  /** Why the last Enter was not taken. */
  readonly problem: string | undefined;
}

export interface TextRules {
  /** Earlier text that one line cannot hold. */
  readonly kept: string;
  readonly check: (text: string) => string | undefined;
  readonly commands: readonly Command[];
}

export function pressText(
  state: TextState,
  key: PressedKey,
  edited: EditedLine,
  { kept, check, commands }: TextRules,
): TextState | Settlement<Reply<string>> {
  const { text } = state.line;
  if (isEnterKey(key)) {
    const answer = text.trim() === '' ? kept : text.trim();
    const problem = check(answer);
    if (problem !== undefined) return { ...state, problem };
    return { reply: { kind: 'answer', value: answer }, ending: WITH_ENTER };
  }
  const command = textCommand(key, commands, text === '');
  if (command) return { reply: { kind: 'command', command, typed: leftText(kept, text) }, ending: WITH_ENTER };
  // Tab is for completion, which a line of prose does not have; arrows up and down are for a history there is not.
  if (isTabKey(key) || key.name === 'up' || key.name === 'down') return state;
  return { line: edited, problem: undefined };
}

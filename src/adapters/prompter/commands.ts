/** Keys that are commands rather than answers. Esc means back everywhere. */
import type { Key } from 'node:readline';
import type { Command } from '../../world.ts';

const LIST_KEYS: Readonly<Record<string, Command>> = { b: 'back', e: 'editor', '?': 'help', p: 'pause' };
const TEXT_KEYS: Readonly<Record<string, Command>> = { o: 'editor', p: 'pause', n: 'notes' };

/** In a list, where plain letters are free to be commands. */
export function listCommand(key: Key, commands: readonly Command[]): Command | undefined {
  if (key.ctrl) return undefined;
  const command = key.name === 'escape' ? 'back' : LIST_KEYS[key.sequence ?? ''];
  return command && commands.includes(command) ? command : undefined;
}

/** In a line of text. A question mark is a command only where it would begin the line. */
export function textCommand(key: Key, commands: readonly Command[], lineIsEmpty: boolean): Command | undefined {
  const command = commandInText(key, lineIsEmpty);
  return command && commands.includes(command) ? command : undefined;
}

function commandInText(key: Key, lineIsEmpty: boolean): Command | undefined {
  if (key.name === 'escape') return 'back';
  if (key.ctrl) return TEXT_KEYS[key.name ?? ''];
  return key.sequence === '?' && lineIsEmpty ? 'help' : undefined;
}

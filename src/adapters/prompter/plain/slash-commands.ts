/** Commands as they are typed: "/back" everywhere, and in lists also one letter that no choice has taken. */
import type { Command } from '../../../world.ts';

const ORDER: readonly Command[] = ['back', 'editor', 'help', 'notes', 'pause'];
const LETTERS: Readonly<Partial<Record<Command, string>>> = { back: 'b', editor: 'e', help: '?', pause: 'p' };

/** The letters that are commands here: those of the offered ones, without what a choice answers to. */
export type Letters = ReadonlyMap<string, Command>;

export function lettersOf(commands: readonly Command[], isChoice: (typed: string) => boolean): Letters {
  return new Map(
    commands.flatMap((command) => {
      const letter = LETTERS[command];
      return letter === undefined || isChoice(letter) ? [] : [[letter, command] as const];
    }),
  );
}

/** Where letters are text, a lone question mark is still a question. */
export function lettersInText(commands: readonly Command[]): Letters {
  return lettersOf(
    commands.filter((command) => command === 'help'),
    () => false,
  );
}

export function commandIn(typed: string, commands: readonly Command[], letters: Letters): Command | undefined {
  const lower = typed.toLowerCase();
  return letters.get(lower) ?? commands.find((command) => lower === `/${command}`);
}

/** "b or /back, p or /pause", in a fixed order. */
export function commandNames(commands: readonly Command[], letters: Letters): string {
  return ORDER.filter((command) => commands.includes(command))
    .map((command) => {
      const letter = LETTERS[command];
      return letter !== undefined && letters.get(letter) === command ? `${letter} or /${command}` : `/${command}`;
    })
    .join(', ');
}

/** "Also: /back, /pause.", or nothing where no command is offered. */
export function alsoCommands(commands: readonly Command[], letters: Letters): readonly string[] {
  return commands.length === 0 ? [] : [`Also: ${commandNames(commands, letters)}.`];
}

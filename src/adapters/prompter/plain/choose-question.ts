/** Pick one of a list by its number, its key or its name. */
import type { Choice, Command, Reply } from '../../../world.ts';
import { choiceSpeech, placeOf, rangeOf } from './numbered-choices.ts';
import { alone, type Question, refused, replied, say, YOUR_ANSWER } from './question.ts';
import { alsoCommands, commandIn, lettersOf } from './slash-commands.ts';

export interface ChooseQuestion {
  readonly message: string;
  readonly choices: readonly Choice<unknown>[];
  /** What Enter alone means: a place in the list. */
  readonly initial: number | undefined;
  readonly commands: readonly Command[];
}

/** Answers with a place in the list. */
export function chooseQuestion({ message, choices, initial, commands }: ChooseQuestion): Question<Reply<number>> {
  const letters = lettersOf(commands, (typed) => placeOf(choices, typed) !== undefined);
  const preset = initial === undefined ? undefined : choices[initial];
  const type = `Type ${rangeOf(choices)}`;
  const also = alsoCommands(commands, letters);
  return {
    said: [
      say(message),
      ...choices.flatMap(choiceSpeech),
      say([preset ? `${type}, or press Enter for: ${sentence(preset.label)}` : `${type}.`, ...also].join(' ')),
    ],
    prompt: YOUR_ANSWER,
    gathers: alone,
    take: ({ text }) => {
      const place = text === '' ? initial : placeOf(choices, text);
      if (place !== undefined) return replied({ kind: 'answer', value: place });
      const command = commandIn(text, commands, letters);
      if (command) return replied({ kind: 'command', command });
      const what = text === '' ? 'Nothing is chosen yet.' : `There is no "${text}" here.`;
      return refused([what, `${type}.`, ...also].join(' '));
    },
  };
}

/** A label at the end of a sentence: with a full stop, unless it ends its own. */
export function sentence(label: string): string {
  return /[.?!]$/u.test(label.trim()) ? label : `${label}.`;
}

/** Tick any number of a list by its numbers, all in one line. */
import type { Choice, Command, Reply } from '../../../world.ts';
import { choiceSpeech, numberOf, placeOf, rangeOf } from './numbered-choices.ts';
import { alone, type Question, refused, replied, say, YOUR_ANSWER } from './question.ts';
import { alsoCommands, commandIn, lettersOf } from './slash-commands.ts';

export interface TickQuestion {
  readonly message: string;
  readonly choices: readonly Choice<unknown>[];
  /** Places in the list, ascending. */
  readonly initial: readonly number[];
  readonly commands: readonly Command[];
}

/** Answers with places in the list, ascending. */
export function tickQuestion(question: TickQuestion): Question<Reply<readonly number[]>> {
  const { message, choices, initial, commands } = question;
  const letters = lettersOf(commands, (typed) => placeOf(choices, typed) !== undefined);
  const also = alsoCommands(commands, letters);
  const example = choices.length > 1 ? ', for example 1 2' : '';
  const type = `Type the numbers of all you saw${example}, or none`;
  return {
    said: [
      say(message),
      ...choices.flatMap(choiceSpeech),
      say(nowText(question)),
      say([`${type}.`, ...also].join(' ')),
    ],
    prompt: YOUR_ANSWER,
    gathers: alone,
    take: ({ text }) => {
      if (text === '') return replied({ kind: 'answer', value: initial });
      const command = commandIn(text, commands, letters);
      if (command) return replied({ kind: 'command', command, ticked: initial });
      if (text.toLowerCase() === 'none') return replied({ kind: 'answer', value: [] });
      const words = text.split(/[\s,;]+/).filter((word) => word !== '');
      const places = words.map((word) => placeOf(choices, word));
      const unknown = words.find((_, index) => places[index] === undefined);
      if (unknown !== undefined || words.length === 0) {
        return refused(
          [`There is no "${unknown ?? text}" here, only ${rangeOf(choices)}. ${type}.`, ...also].join(' '),
        );
      }
      const ticked = choices.flatMap((_, place) => (places.includes(place) ? [place] : []));
      return replied({ kind: 'answer', value: ticked });
    },
  };
}

function nowText({ choices, initial }: TickQuestion): string {
  const numbers = initial.flatMap((place) => choices.slice(place, place + 1).map((choice) => numberOf(choice, place)));
  return numbers.length === 0
    ? 'Nothing is ticked now. Press Enter to leave it so.'
    : `Ticked now: ${numbers.join(', ')}. Press Enter to keep it.`;
}

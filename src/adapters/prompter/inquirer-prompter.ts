/** Questions on a real terminal, with inquirer: its own prompts where they fit, ours on its core where they do not. */
import type { Choice, Prompter } from '../../world.ts';
import { asker, type Terminal } from './asker.ts';
import { listPrompt } from './list-prompt.ts';
import { lookOf } from './look.ts';
import { ratingPrompt } from './rating-prompt.ts';
import { searchPrompt } from './search-prompt.ts';
import { textPrompt } from './text-prompt.ts';

export function inquirerPrompter(terminal: Terminal): Prompter {
  const look = lookOf(terminal.output, terminal.env);
  const { ask, edit } = asker(terminal);
  return {
    choose: async (question) => {
      const { message, choices, initial, commands = [] } = question;
      if (question.search) return ask((context) => searchPrompt(question, look, context));
      const start = choices.findIndex(({ value }) => value === initial);
      const reply = await ask((context, settled) =>
        listPrompt(
          { message, choices, many: false, initial: start < 0 ? [] : [start], commands, look, settled },
          context,
        ),
      );
      if (reply.kind === 'command') return { kind: 'command', command: reply.command };
      const [value] = valuesAt(choices, reply.value);
      return { kind: 'answer', value: value as (typeof choices)[number]['value'] };
    },
    tick: async ({ message, choices, initial, commands = [] }) => {
      const ticked = choices.flatMap(({ value }, index) => (initial.includes(value) ? [index] : []));
      const reply = await ask((context, settled) =>
        listPrompt({ message, choices, many: true, initial: ticked, commands, look, settled }, context),
      );
      if (reply.kind === 'answer') return { kind: 'answer', value: valuesAt(choices, reply.value) };
      return { kind: 'command', command: reply.command, ticked: valuesAt(choices, reply.ticked ?? []) };
    },
    text: ({ message, initial = '', check = () => undefined, commands = [] }) =>
      ask((context, settled) => textPrompt({ message, initial, check, commands, look, settled }, context)),
    rate: ({ commands = [], ...question }) =>
      ask((context, settled) => ratingPrompt({ ...question, commands, look, settled }, context)),
    read: () => Promise.reject(new Error('read')),
    review: () => Promise.reject(new Error('review')),
    takeNote: () => Promise.reject(new Error('takeNote')),
    confirm: async ({ message, initial }) => {
      const choices = YES_OR_NO;
      const start = choices.findIndex(({ value }) => value === initial);
      const reply = await ask((context, settled) =>
        listPrompt({ message, choices, many: false, initial: [start], commands: [], look, settled }, context),
      );
      return reply.kind === 'answer' && valuesAt(choices, reply.value)[0] === true;
    },
    edit: ({ initial }) => edit(initial),
  };
}

const YES_OR_NO: readonly Choice<boolean>[] = [
  { value: true, label: 'Yes', key: 'y' },
  { value: false, label: 'No', key: 'n' },
];

function valuesAt<T>(choices: readonly Choice<T>[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => choices.slice(place, place + 1).map(({ value }) => value));
}

/** Questions on a real terminal, with inquirer: its own prompts where they fit, ours on its core where they do not. */
import type { Choice, Prompter, Reply } from '../../world.ts';
import { asker, type Terminal } from './asker.ts';
import { valuesAt, YES_OR_NO } from './choices.ts';
import { listPrompt } from './list-prompt.ts';
import { lookOf } from './look.ts';
import { notePrompt } from './note-prompt.ts';
import { ratingPrompt } from './rating-prompt.ts';
import { readPrompt } from './read-prompt.ts';
import { reviewPrompt } from './review-prompt.ts';
import { askOnScreen, type ScreenQuestion } from './screen-prompt.ts';
import { searchPrompt } from './search-prompt.ts';
import { textPrompt } from './text-prompt.ts';

export function inquirerPrompter(terminal: Terminal): Prompter {
  const look = lookOf(terminal.output, terminal.env);
  const { ask, edit } = asker(terminal);
  const onScreen = <State, Value>(question: ScreenQuestion<State, Value>) =>
    ask((context, settled) => askOnScreen(question, context, settled));
  return {
    choose: async (question) => {
      const { message, choices, initial, commands = [] } = question;
      if (question.search) return ask((context) => searchPrompt(question, look, context));
      const start = choices.findIndex(({ value }) => value === initial);
      const places = start < 0 ? [] : [start];
      const reply = await onScreen(listPrompt({ message, choices, many: false, initial: places, commands, look }));
      if (reply.kind === 'command') return { kind: 'command', command: reply.command };
      return answerAt(choices, reply.value[0]);
    },
    tick: async ({ message, choices, initial, commands = [] }) => {
      const ticked = choices.flatMap(({ value }, index) => (initial.includes(value) ? [index] : []));
      const reply = await onScreen(listPrompt({ message, choices, many: true, initial: ticked, commands, look }));
      if (reply.kind === 'answer') return { kind: 'answer', value: valuesAt(choices, reply.value) };
      return { kind: 'command', command: reply.command, ticked: valuesAt(choices, reply.ticked ?? []) };
    },
    text: ({ message, initial = '', check = () => undefined, commands = [] }) =>
      onScreen(textPrompt({ message, initial, check, commands, look })),
    rate: ({ commands = [], ...question }) => onScreen(ratingPrompt({ ...question, commands, look })),
    read: async ({ choices, initial, commands = [], ...question }) => {
      const start = choices.findIndex(({ value }) => value === initial);
      const reply = await onScreen(readPrompt({ ...question, choices, initial: Math.max(0, start), commands, look }));
      return reply.kind === 'command' ? { kind: 'command', command: reply.command } : answerAt(choices, reply.value);
    },
    review: async ({ rows, actions, initialRow, commands = [], message }) => {
      const start = rows.findIndex(({ value }) => value === initialRow);
      const question = { message, rows, actions, commands, look };
      const reply = await onScreen(reviewPrompt(start < 0 ? question : { ...question, initialRow: start }));
      if (reply.kind === 'command') return { kind: 'command', command: reply.command };
      const { value } = reply;
      return 'row' in value
        ? { kind: 'answer', value: { row: at(rows, value.row).value } }
        : { kind: 'answer', value: { action: at(actions, value.action).value } };
    },
    takeNote: async (question) => {
      const reply = await onScreen(notePrompt({ ...question, look }));
      if (reply.kind === 'note') return reply;
      const { action, ...rest } = reply;
      return { ...rest, value: at(question.actions, action).value };
    },
    confirm: async ({ message, initial }) => {
      const choices = YES_OR_NO;
      const start = choices.findIndex(({ value }) => value === initial);
      const question = { message, choices, many: false, initial: [start], commands: [], look };
      const reply = await onScreen(listPrompt(question));
      return reply.kind === 'answer' && valuesAt(choices, reply.value)[0] === true;
    },
    edit: ({ initial }) => edit(initial),
  };
}

function answerAt<T>(choices: readonly Choice<T>[], place = -1): Reply<T> {
  return { kind: 'answer', value: at(choices, place).value };
}

/** What stands at a place that a prompt replied with. */
function at<T>(items: readonly T[], place: number): T {
  return items[place] as T;
}

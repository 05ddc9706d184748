/**
 * Questions for a screen reader, a dumb terminal, a log: lines that stay where they are written, numbers instead of
 * marks, answers typed in full and ended with Enter. Not one escape sequence is written.
 */
import type { Prompter } from '../../../world.ts';
import type { Terminal } from '../asker.ts';
import { valuesAt, YES_OR_NO } from '../choices.ts';
import { chooseQuestion } from './choose-question.ts';
import { noteQuestion } from './note-question.ts';
import { plainAsker } from './plain-asker.ts';
import { rateQuestion } from './rate-question.ts';
import { reviewQuestion } from './review-question.ts';
import { searchQuestion } from './search-question.ts';
import { textQuestion } from './text-question.ts';
import { tickQuestion } from './tick-question.ts';

/** `takeEnd`: how what others wrote to this terminal ended, if they wrote since this was last asked. */
export function plainPrompter(terminal: Terminal, takeEnd: () => string = () => ''): Prompter {
  const { ask, write, edit } = plainAsker(terminal, takeEnd);
  let knowsNotes = false;
  const choose: Prompter['choose'] = async ({ message, choices, initial, search, commands = [] }) => {
    const start = choices.findIndex(({ value }) => value === initial);
    if (search) return ask(searchQuestion({ message, choices, initial: choices[start], commands }));
    const reply = await ask(chooseQuestion({ message, choices, initial: placeOrNone(start), commands }));
    if (reply.kind === 'command') return { kind: 'command', command: reply.command };
    return { kind: 'answer', value: (choices[reply.value] as (typeof choices)[number]).value };
  };
  return {
    choose,
    text: ({ message, initial = '', check = () => undefined, commands = [] }) =>
      ask(textQuestion({ message, initial, check, commands })),
    rate: ({ commands = [], ...question }) => ask(rateQuestion({ ...question, commands })),
    tick: async ({ message, choices, initial, commands = [] }) => {
      const ticked = choices.flatMap(({ value }, place) => (initial.includes(value) ? [place] : []));
      const reply = await ask(tickQuestion({ message, choices, initial: ticked, commands }));
      if (reply.kind === 'answer') return { kind: 'answer', value: valuesAt(choices, reply.value) };
      return { ...reply, ticked: initial };
    },
    read: async ({ body, ...question }) => {
      write(body());
      return choose(question);
    },
    review: ({ message, rows, actions, initialRow, commands = [] }) => {
      const start = initialRow === undefined ? -1 : rows.findIndex(({ value }) => value === initialRow);
      return ask(reviewQuestion({ message, rows, actions, initial: placeOrNone(start), commands }));
    },
    takeNote: async ({ status, topics, topic, actions }) => {
      const isKnown = knowsNotes && topic !== undefined;
      knowsNotes = true;
      return ask(noteQuestion({ status, topics, topic, pending: '', actions, isKnown }));
    },
    confirm: async ({ message, initial }) => {
      const reply = await choose({ message, choices: YES_OR_NO, initial });
      return reply.kind === 'answer' && reply.value;
    },
    edit: ({ initial }) => edit(initial),
  };
}

function placeOrNone(place: number): number | undefined {
  return place < 0 ? undefined : place;
}

/** inquirer's own search prompt, loaded when first asked for, with text made safe and our colours. */

import type { Key } from 'node:readline';
import { shorten } from '../../report/text/width.ts';
import type { Choice, Command, Reply } from '../../world.ts';
import type { PromptContext } from './asker.ts';
import { textCommand } from './commands.ts';
import { hints } from './hints.ts';
import { type Look, line, lines } from './look.ts';
import { matching } from './type-ahead.ts';

export interface SearchQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  readonly initial?: T;
  readonly commands?: readonly Command[];
}

/** Pick one; typing narrows the list. The library knows no commands: one that is offered ends its prompt. */
export async function searchPrompt<T>(
  question: SearchQuestion<T>,
  look: Look,
  context: PromptContext,
): Promise<Reply<T>> {
  const { commands = [] } = question;
  const left = new AbortController();
  let given: Command | undefined;
  const onKey = (_text: string | undefined, key: Key) => {
    given ??= textCommand(key, commands, false);
    if (given) left.abort();
  };
  context.input.on('keypress', onKey);
  try {
    const signal = AbortSignal.any([context.signal, left.signal]);
    return { kind: 'answer', value: await pick(question, look, { ...context, signal }) };
  } catch (failure) {
    if (given && !context.signal.aborted) return { kind: 'command', command: given };
    throw failure;
  } finally {
    context.input.off('keypress', onKey);
  }
}

async function pick<T>(question: SearchQuestion<T>, look: Look, context: PromptContext): Promise<T> {
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule(context);
  const places = new Map(question.choices.map((choice, index) => [choice, index]));
  const first = question.choices.findIndex(({ value }) => value === question.initial);
  const { place } = await prompt([
    {
      type: 'search',
      name: 'place',
      message: line(question.message),
      source: (term: string | undefined) =>
        matching(question.choices, term).map((choice) => ({
          value: places.get(choice) ?? 0,
          ...shownChoice(choice, look),
        })),
      ...(first < 0 ? {} : { default: first }),
      pageSize: Math.max(3, Math.min(10, look.rows() - 8)),
      theme: theme(look, question.commands ?? []),
    },
  ]);
  return (question.choices[place] as Choice<T>).value;
}

/** On one line of the list; what is cut there can be read whole under the list once it is focused. */
function shownChoice({ label, description }: Choice<unknown>, look: Look) {
  const whole = line(label);
  const name = shorten(whole, look.columns() - 3);
  const below = [...(name === whole ? [] : [whole]), ...(description === undefined ? [] : [line(description)])];
  return below.length === 0 ? { name } : { name, description: below.flatMap((text) => lines(look, text)).join('\n') };
}

function theme({ paint }: Look, commands: readonly Command[]) {
  const same = (text: string) => text;
  return {
    prefix: { idle: '?', done: '?' },
    icon: { cursor: '>' },
    style: {
      message: paint.strong,
      answer: paint.strong,
      error: paint.warn,
      defaultAnswer: paint.dim,
      help: paint.dim,
      highlight: paint.strong,
      key: same,
      disabled: paint.dim,
      searchTerm: same,
      description: paint.dim,
      keysHelpTip: () => paint.dim(hints(['type to narrow', 'arrows + enter'], commands, 'text').join(' · ')),
    },
  };
}

/** inquirer's own search prompt, loaded when first asked for, with text made safe and our looks. */
import type { Key } from 'node:readline';
import type { Choice, Command, Reply } from '../../world.ts';
import type { PromptContext } from './asker.ts';
import { textCommand } from './commands.ts';
import { type Caught, catchDrawing } from './drawn-by-library.ts';
import { answerLine, type Look, line, lines } from './look.ts';
import { drawSearch, MARKS } from './search-picture.ts';
import { matching, typedFor } from './type-ahead.ts';

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
  const { message, commands = [] } = question;
  const { frame, input } = context;
  const left = new AbortController();
  let given: Command | undefined;
  let term = '';
  let caught: Caught = { lines: [], column: 0 };
  const redraw = () => frame.draw(drawSearch({ message, commands, look }, caught));
  const output = catchDrawing((drawn) => {
    caught = drawn;
    redraw();
  });
  const onKey = (_text: string | undefined, key: Key) => {
    given ??= textCommand(key, commands, false);
    if (given) left.abort();
  };
  const stopWatching = frame.watch(redraw);
  input.on('keypress', onKey);
  try {
    const signal = AbortSignal.any([context.signal, left.signal]);
    const narrow = (typed: string | undefined) => {
      term = typed ?? '';
      return matching(question.choices, term);
    };
    const choice = await pick(question, narrow, { input, output, signal });
    frame.finish(lines(look, answerLine(message, line(choice.label))).map((each) => look.paint.strong(each)));
    return { kind: 'answer', value: choice.value, ...typedFor(choice, term) };
  } catch (failure) {
    if (!given || context.signal.aborted) {
      frame.finish();
      throw failure;
    }
    frame.finish(lines(look, line(message)).map((each) => look.paint.dim(each)));
    return { kind: 'command', command: given };
  } finally {
    stopWatching();
    input.off('keypress', onKey);
  }
}

interface LibraryContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

async function pick<T>(
  question: SearchQuestion<T>,
  narrow: (term: string | undefined) => readonly Choice<T>[],
  context: LibraryContext,
): Promise<Choice<T>> {
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule(context);
  const places = new Map(question.choices.map((choice, index) => [choice, index]));
  const first = question.choices.findIndex(({ value }) => value === question.initial);
  const { place } = await prompt([
    {
      type: 'search',
      name: 'place',
      message: question.message,
      source: (term: string | undefined) =>
        narrow(term).map((choice) => ({
          value: places.get(choice) ?? 0,
          name: line(choice.label),
          ...(choice.description === undefined ? {} : { description: line(choice.description) }),
        })),
      ...(first < 0 ? {} : { default: first }),
      // All of them: what there is room for is decided when it is drawn.
      pageSize: question.choices.length + 1,
      theme: THEME,
    },
  ]);
  return question.choices[place] as Choice<T>;
}

const same = (text: string) => text;

/** Marks instead of colours; the question and the keys are drawn by us. */
const THEME = {
  prefix: { idle: 'Find:', done: 'Find:' },
  icon: { cursor: MARKS.focus },
  style: {
    message: () => '',
    answer: line,
    error: () => `${MARKS.problem}Nothing has this in its name; delete some of it.`,
    defaultAnswer: same,
    help: same,
    highlight: same,
    key: same,
    disabled: same,
    searchTerm: line,
    description: (text: string) => `${MARKS.detail}${text}`,
    keysHelpTip: () => '',
  },
};

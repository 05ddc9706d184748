/** inquirer's own search prompt, loaded when first asked for, with text made safe and our colours. */
import { shorten } from '../../report/text/width.ts';
import type { Choice } from '../../world.ts';
import type { PromptContext } from './asker.ts';
import { type Look, line } from './look.ts';
import { matching } from './type-ahead.ts';

export interface SearchQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  readonly initial?: T;
}

/** Pick one; typing narrows the list. */
export async function searchPrompt<T>(question: SearchQuestion<T>, look: Look, context: PromptContext): Promise<T> {
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
          name: shorten(line(choice.label), look.columns() - 3),
          ...(choice.description === undefined ? {} : { description: line(choice.description) }),
        })),
      ...(first < 0 ? {} : { default: first }),
      pageSize: Math.max(3, Math.min(10, look.rows() - 8)),
      theme: theme(look),
    },
  ]);
  return (question.choices[place] as Choice<T>).value;
}

function theme({ paint }: Look) {
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
      keysHelpTip: () => paint.dim('type to narrow · arrows + enter'),
    },
  };
}

/** What a plain question makes of typed lines, one after the other. */
import type { Line, Question } from '../../../../../src/adapters/prompter/plain/question.ts';

export interface Typed<R> {
  readonly reply?: R;
  /** What was said to each line that did not answer. */
  readonly said: readonly string[];
}

export function typed<R>(first: Question<R>, ...lines: readonly (string | Partial<Line>)[]): Typed<R> {
  let question = first;
  const said: string[] = [];
  for (const line of lines) {
    const taken = question.take({
      text: '',
      count: 1,
      isCut: false,
      ...(typeof line === 'string' ? { text: line } : line),
    });
    if (taken.kind === 'reply') return { reply: taken.reply, said };
    if (taken.kind === 'next') question = taken.question;
    said.push(taken.kind === 'next' ? spoken(taken.question) : taken.why);
  }
  return { said };
}

/** Everything that is said before the answer, line by line. */
export function spoken(question: Question<unknown>): string {
  return question.said.map(({ mark, text }) => mark + text).join('\n');
}

/** Puts one question after the other, each as lines that stay where they are written. */
import process from 'node:process';
import type { WriteStream } from 'node:tty';
import { visible, visibleLine } from '../../../report/text/escape.ts';
import { wrapLines } from '../../../report/text/wrap.ts';
import type { Terminal } from '../asker.ts';
import { editText, savedText } from '../editor.ts';
import { type Lines, openLines, type TypedLine } from './lines.ts';
import type { Question, Speech } from './question.ts';

export interface PlainAsker {
  /** @throws Interrupted on Ctrl-C, a stop signal, Ctrl-D, or when standard input is gone. */
  ask<R>(question: Question<R>): Promise<R>;
  /** Lines that are laid out and safe already. */
  write(lines: readonly string[]): void;
  /** @throws Interrupted with what was saved when the program was told to stop meanwhile. */
  edit(text: string): Promise<string>;
}

export function plainAsker({ input, output, signal, env, editor }: Terminal, takeEnd: () => string): PlainAsker {
  const lines = openLines(input, signal);
  let hasGap = false;
  const write = (all: readonly string[]) => {
    takeEnd();
    hasGap = all.at(-1) === '';
    output.write(all.map((line) => `${line}\n`).join(''));
  };
  return {
    ask: (question) => {
      // One blank line sets a question apart, whoever has written it.
      const end = takeEnd();
      if (end === '' ? !hasGap : !/^\n+$/.test(end)) output.write('\n');
      hasGap = false;
      return ask(question, lines, output);
    },
    write,
    edit: async (text) => {
      const edited = await lines.lend(() => editText(text, env, editor, signal));
      if (edited.problem) write(spoken([{ mark: '', text: edited.problem }], output));
      return savedText(text, edited, signal);
    },
  };
}

async function ask<R>(first: Question<R>, lines: Lines, output: WriteStream): Promise<R> {
  let question = first;
  output.write([...spoken(question.said, output), ''].join('\n'));
  for (;;) {
    const line = await typedAt(question, lines, output);
    const taken = question.take(line);
    if (taken.kind === 'reply') return taken.reply;
    if (taken.kind === 'next') question = taken.question;
    const said = taken.kind === 'next' ? taken.question.said : [{ mark: '', text: taken.why }];
    const dropped = taken.kind === 'refused' && !line.isEarly ? await lines.dropRest() : 0;
    output.write([...spoken([...droppedSpeech(dropped), ...said], output), ''].join('\n'));
  }
}

async function typedAt<R>(question: Question<R>, lines: Lines, output: WriteStream): Promise<TypedLine> {
  const prompt = () => output.write(visibleLine(question.prompt()).concat(' '));
  // After Ctrl-Z and fg the shell has written over it.
  process.on('SIGCONT', prompt);
  try {
    prompt();
    const line = await lines.next(question.gathers);
    // What was typed before the question came stands above it; here it is at its place, and the line has an end.
    if (line.isEarly) output.write(`${visibleLine(line.text)}\n`);
    if (line.isUnfinished) output.write('\n');
    return line;
  } finally {
    process.removeListener('SIGCONT', prompt);
  }
}

function droppedSpeech(count: number): readonly Speech[] {
  if (count === 0) return [];
  const text =
    count === 1
      ? 'One more line came with it and was left out.'
      : `${count} more lines came with it and were left out.`;
  return [{ mark: '', text }];
}

function spoken(speech: readonly Speech[], output: WriteStream): readonly string[] {
  const columns = output.columns > 0 ? output.columns : 80;
  return speech.flatMap(({ mark, text }) => wrapLines(visible(text), columns, visible(mark)));
}

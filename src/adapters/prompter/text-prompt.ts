/** One line of text, edited where it stands. */

import type { Key } from 'node:readline';
import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { visible } from '../../report/text/escape.ts';
import type { Command, Reply } from '../../world.ts';
import { textCommand } from './commands.ts';
import { hintLines, hints } from './hints.ts';
import { leftText } from './left-text.ts';
import { type Look, line, lines } from './look.ts';

export interface TextQuestion {
  readonly message: string;
  readonly initial: string;
  readonly check: (text: string) => string | undefined;
  readonly commands: readonly Command[];
  readonly look: Look;
  /** Called with the answer, before anything else happens: later keys are for the next question. */
  readonly settled: (oneKey: boolean) => void;
}

/** Text of several lines, or with hidden characters, is shown and kept as a whole; one line cannot edit it. */
const isForEditor = (text: string) => text.includes('\n') || visible(text) !== text;

export const textPrompt = createPrompt<Reply<string>, TextQuestion>((question, done) => {
  const { initial, look, commands } = question;
  const kept = isForEditor(initial) ? initial : '';
  const [text, setText] = useState(kept === '' ? initial : '');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [reply, setReply] = useState<Reply<string> | undefined>(undefined);

  useEffect((readline) => {
    if (kept === '' && initial !== '') readline.write(initial);
  }, []);
  const settle = (given: Reply<string>) => {
    question.settled(false);
    setReply(given);
    done(given);
  };
  useKeypress((event, readline) => {
    const key = event as Key;
    if (isEnterKey(event)) {
      const answer = text.trim() === '' ? kept : text.trim();
      const wrong = question.check(answer);
      if (wrong === undefined) return settle({ kind: 'answer', value: answer });
      readline.write(text);
      return setProblem(wrong);
    }
    const command = textCommand(key, commands, text === '');
    if (command) return settle({ kind: 'command', command, typed: leftText(kept, text) });
    if (key.name === 'tab') {
      // Tab is for completion, which a line of prose does not have.
      readline.clearLine(0);
      return readline.write(text);
    }
    setText(readline.line);
    setProblem(undefined);
  });

  const message = lines(look, question.message).map((each) => look.paint.strong(each));
  if (reply) return answered(question, reply);
  const above =
    kept === '' ? [] : [...lines(look, kept, '  '), look.paint.dim('enter keeps this; typing and enter replaces it')];
  const below = [
    ...(problem === undefined ? [] : lines(look, problem).map((each) => look.paint.warn(each))),
    ...hintLines(hints(['enter accepts'], commands, 'text'), look.columns()).map((each) => look.paint.dim(each)),
  ];
  return [[...message, ...above, `> ${text}`].join('\n'), below.join('\n')];
});

function answered({ message, look }: TextQuestion, reply: Reply<string>): string {
  if (reply.kind === 'command') return look.paint.dim(line(message));
  const text = reply.value === '' ? look.paint.dim('  (none)') : lines(look, reply.value, '  ').join('\n');
  return [...lines(look, message).map((each) => look.paint.strong(each)), text].join('\n');
}

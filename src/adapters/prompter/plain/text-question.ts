/** A line of text. What was pasted in several lines becomes one answer, once the person has agreed to it. */
import type { Command, Reply } from '../../../world.ts';
import { leftText } from '../left-text.ts';
import {
  item,
  type Line,
  type Question,
  refused,
  replied,
  type Speech,
  say,
  type Taken,
  YOUR_ANSWER,
} from './question.ts';
import { commandIn, commandNames, lettersInText } from './slash-commands.ts';

export interface TextQuestion {
  readonly message: string;
  readonly initial: string;
  readonly check: (text: string) => string | undefined;
  readonly commands: readonly Command[];
}

/** Forgets what is there. An empty line cannot, since it keeps. */
const CLEAR = '/clear';
/** A longer text is not said again as a whole. */
const SAID_AGAIN = 240;
const SAID_END = 60;

export function textQuestion(question: TextQuestion): Question<Reply<string>> {
  const { message, initial, check } = question;
  const enter = check('') === undefined ? ' Enter alone leaves it empty.' : '';
  const now = initial === '' ? [] : kept(initial);
  return {
    said: [
      say(message),
      ...now,
      say(
        `${initial === '' ? `Type one line.${enter}` : 'Press Enter to keep it, or type another.'} ${also(question)}`,
      ),
    ],
    prompt: YOUR_ANSWER,
    gathers: (first) => !isCommand(first, question),
    take: (line) => {
      const given = commanded(line.text, question, undefined);
      if (given) return given;
      const text = unescaped(line.text);
      if (line.count > 1 || line.isCut) return { kind: 'next', question: joined(question, text, line) };
      return checked(question, text === '' ? initial : text);
    },
  };
}

/** After a paste: nothing is accepted until Enter alone, since the last line of a paste often comes only with it. */
function joined(question: TextQuestion, text: string, { count, isCut }: Line): Question<Reply<string>> {
  const cut = 'This line is as long as the terminal can take, so its end may be missing. Nothing that came is lost.';
  const characters = [...text];
  const ends = `It ends with: ${characters.slice(-SAID_END).join('')}`;
  return {
    said: [
      ...(count > 1 ? [say(`${count} lines were taken together as one answer.`)] : []),
      ...(isCut ? [say(cut)] : []),
      say(isCut || characters.length > SAID_AGAIN ? ends : text),
      say(`Press Enter to accept it. What you type before that is added. ${also(question, true)}`),
    ],
    prompt: () => 'Enter, or more text: ',
    gathers: (first) => !isCommand(first, question),
    take: (line) => {
      const given = commanded(line.text, question, text);
      if (given) return given;
      if (line.text === '') return checked(question, text);
      const longer = `${text} ${unescaped(line.text)}`;
      return { kind: 'next', question: joined(question, longer, { ...line, count: count + line.count }) };
    },
  };
}

function checked({ check }: TextQuestion, text: string): Taken<Reply<string>> {
  const wrong = check(text);
  return wrong === undefined ? replied({ kind: 'answer', value: text }) : refused(wrong);
}

/** What a line that begins with a slash does; undefined when it is text. */
function commanded(
  typed: string,
  question: TextQuestion,
  pending: string | undefined,
): Taken<Reply<string>> | undefined {
  const { commands, initial } = question;
  const command = commandIn(typed, commands, lettersInText(commands));
  if (command) {
    const left = pending === undefined ? {} : { typed: leftText(initial, pending) };
    return replied({ kind: 'command', command, ...left });
  }
  if (typed.toLowerCase() === CLEAR && (initial !== '' || pending !== undefined)) {
    return { kind: 'next', question: textQuestion({ ...question, initial: '' }) };
  }
  if (!isCommand(typed, question)) return undefined;
  return refused(
    `"${typed}" cannot be typed here. ${also(question, pending !== undefined)} A text that begins with a slash: //text.`,
  );
}

function isCommand(typed: string, { commands }: TextQuestion): boolean {
  return (typed.startsWith('/') && !typed.startsWith('//')) || lettersInText(commands).has(typed);
}

/** "//usr" is the text "/usr". */
function unescaped(typed: string): string {
  return typed.startsWith('//') ? typed.slice(1) : typed;
}

function also({ commands, initial }: TextQuestion, isPending = false): string {
  const names = commandNames(commands, lettersInText(commands));
  const clear = initial !== '' || isPending ? `${CLEAR} to begin anew` : '';
  const all = [names, clear].filter((part) => part !== '').join(', ');
  return all === '' ? '' : `Also: ${all}.`;
}

function kept(initial: string): readonly Speech[] {
  const [first = '', ...others] = initial.split('\n');
  return [item('Now: ', first), ...others.map((line) => item('     ', line))];
}

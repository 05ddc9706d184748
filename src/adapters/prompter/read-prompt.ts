/** A text of any length, page by page where it is longer than the screen, and what to do then. */
import { shorten, width } from '../../report/text/width.ts';
import { wrapLines } from '../../report/text/wrap.ts';
import type { Choice, Command, Reply } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, type Look, line, lines, shortLine, someLines } from './look.ts';
import { lowHints } from './low-picture.ts';
import { lastTop, pressRead, type ReadState } from './read-state.ts';
import type { ScreenQuestion } from './screen-prompt.ts';
import { windowOf } from './window.ts';

export interface ReadQuestion {
  readonly body: () => readonly string[];
  readonly message: string;
  readonly choices: readonly Choice<unknown>[];
  /** The place of the choice that Enter picks. */
  readonly initial: number;
  readonly commands: readonly Command[];
  readonly look: Look;
}

/** Replies with a place in `choices`. */
export function readPrompt(question: ReadQuestion): ScreenQuestion<ReadState, Reply<number>> {
  return {
    start: { top: 0 },
    press: (state, key) => {
      const { body, room } = laidOut(question);
      return pressRead(state, key, { ...question, length: body.length, room });
    },
    draw: (state) => drawRead(question, state),
    answered: (reply) => answered(question, reply),
  };
}

export function drawRead(question: ReadQuestion, { top }: ReadState): Picture {
  const { body, foot, room } = laidOut(question);
  const from = Math.min(top, lastTop(body.length, room));
  const shown = body.slice(from, from + room);
  const isWhole = shown.length === body.length;
  const place = isWhole ? [] : placeLines(question.look, from, from + shown.length, body.length);
  return { lines: [...shown, ...place, ...foot] };
}

/** Room is what is left of the screen for the text; a line of it says where one is when not all fits. */
function laidOut({ body, message, choices, initial, commands, look }: ReadQuestion) {
  const text = body().flatMap((each) => (width(each) > look.columns() ? wrapLines(each, look.columns()) : [each]));
  const options = choices.map(({ label, key }, index) => {
    const shown = someLines(look, label, 3, `${index === initial ? '> ' : '  '}${key === undefined ? '' : `${key}  `}`);
    return index === initial ? shown.map((each) => look.paint.strong(each)) : shown;
  });
  const enter = line((choices[initial]?.label ?? '').slice(0, 40));
  const keys = hints(['one key', `enter ${enter.length > 24 ? 'accepts' : enter.toLowerCase()}`], commands, 'list');
  const foot = [
    ...(text.at(-1) === '' ? [] : ['']),
    ...someLines(look, message, look.rows() >> 2).map((each) => look.paint.strong(each)),
    ...options.flat(),
    '',
    ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each)),
  ];
  const room = look.rows() - foot.length;
  if (room > LEAST_TEXT) return { body: text, foot, room: text.length <= room ? room : room - 1 };
  const low = lowFoot({ choices, initial, message, look }, keys);
  return { body: text, foot: low, room: look.rows() - low.length - 1 };
}

/** Lines of text that are worth scrolling through. */
const LEAST_TEXT = 3;

/** On a low screen: the question, what Enter picks with the choices around it, one line of keys. */
function lowFoot(
  { choices, initial, message, look }: Omit<ReadQuestion, 'body' | 'commands'>,
  keys: readonly string[],
) {
  const columns = look.columns();
  const { from, to } = windowOf(choices.length, initial, Math.max(1, (look.rows() >> 1) - 2));
  const options = choices.slice(from, to).map(({ label, key }, index) => {
    const isFocused = from + index === initial;
    const text = `${isFocused ? '> ' : '  '}${key === undefined ? '' : `${key}  `}`;
    const shown = shorten(`${text}${shortLine(label, columns)}`, columns);
    return isFocused ? look.paint.strong(shown) : shown;
  });
  return [look.paint.strong(shortLine(message, columns)), ...options, ...lowHints(look, keys, 1)];
}

function placeLines(look: Look, from: number, to: number, length: number): readonly string[] {
  const where = `lines ${from + 1}-${to} of ${length}`;
  const more = to < length ? 'space for more' : 'page up to go back';
  return hintLines([where, more], look.columns())
    .slice(0, 1)
    .map((each) => look.paint.dim(each));
}

/** The first line that says something, and the answer where there was a choice. */
function answered({ body, message, choices, look }: ReadQuestion, reply: Reply<number>): readonly string[] {
  const first = body().find((each) => each.trim() !== '');
  const heading = first === undefined ? [] : [first];
  if (reply.kind === 'command') return [...heading, ...lines(look, line(message)).map(look.paint.dim)];
  if (choices.length === 1) return heading;
  const answer = answerLine(line(message), line(choices[reply.value]?.label ?? ''));
  return [...heading, ...lines(look, answer).map((each) => look.paint.strong(each))];
}

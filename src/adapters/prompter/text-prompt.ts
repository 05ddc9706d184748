/** One line of text, edited where it stands. */
import { visible } from '../../report/text/escape.ts';
import type { Command, Reply } from '../../world.ts';
import { aroundCursor, layOut } from './edit-layout.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { leftText } from './left-text.ts';
import { countedLines, type Look, line, lines, shortLine, someLines } from './look.ts';
import { lowHints, shortLines } from './low-picture.ts';
import { type EditedLine, EMPTY_LINE, type ScreenQuestion } from './screen-prompt.ts';
import { pressText, type TextState } from './text-state.ts';

export interface TextQuestion {
  readonly message: string;
  readonly initial: string;
  readonly check: (text: string) => string | undefined;
  readonly commands: readonly Command[];
  readonly look: Look;
}

/** Text of several lines, or with hidden characters, is shown and kept as a whole; one line cannot edit it. */
const isForEditor = (text: string) => text.includes('\n') || visible(text) !== text;

export function textPrompt(question: TextQuestion): ScreenQuestion<TextState, Reply<string>> {
  const { initial, check, commands } = question;
  const kept = isForEditor(initial) ? initial : '';
  const start = kept === '' ? { text: initial, cursor: initial.length } : EMPTY_LINE;
  return {
    start: { line: start, problem: undefined },
    press: (state, key, edited) => pressText(state, key, edited, { kept, check, commands }),
    lineOf: (state) => state.line,
    unfinished: ({ line: { text } }) => ({ typed: text.trim() === '' ? '' : leftText(kept, text) }),
    draw: (state) => drawText(question, kept, state),
    answered: (reply) => answered(question, reply),
  };
}

export function drawText({ look, message, commands }: TextQuestion, kept: string, state: TextState): Picture {
  const quarter = look.rows() >> 2;
  const asked = someLines(look, message, quarter).map((each) => look.paint.strong(each));
  const earlier = kept === '' ? [] : someLines(look, kept, quarter, '  ', '  ');
  const keeps = kept === '' ? [] : quiet(look, [keepsHint(commands)]);
  const head = [...asked, ...earlier, ...keeps];
  const keys = hints(['enter accepts'], commands, 'text');
  const foot = [
    ...(state.problem === undefined ? [] : someLines(look, state.problem, 3).map(look.paint.warn)),
    ...quiet(look, keys),
  ];
  if (head.length + foot.length + LEAST_LINE <= look.rows()) return editedPicture(look, head, state.line, foot);
  return editedPicture(look, lowHead(look, message, kept, keepsHint(commands)), state.line, lowFoot(look, state, keys));
}

/** The line itself, and what says how much is above and below it. */
export const LEAST_LINE = 3;

/** On a low screen: the question, then what Enter would keep. */
function lowHead(look: Look, message: string, kept: string, keeps: string): readonly string[] {
  const few = Math.max(1, look.rows() >> 3);
  const asked = shortLines(look, message, few).map((each) => look.paint.strong(each));
  return kept === '' ? asked : [...asked, shortLine(`  ${kept}`, look.columns()), ...lowHints(look, [keeps], few)];
}

function lowFoot(look: Look, { problem }: TextState, keys: readonly string[]): readonly string[] {
  const few = Math.max(1, look.rows() >> 3);
  const told = problem === undefined ? [] : shortLines(look, problem, few).map(look.paint.warn);
  return [...told, ...lowHints(look, keys, few)];
}

/** Text of several lines cannot be changed in the line, nor emptied: an empty line keeps it. */
function keepsHint(commands: readonly Command[]): string {
  return `enter keeps this; typing replaces it${commands.includes('editor') ? '; ctrl-o changes or empties it' : ''}`;
}

/** The line between what stands above and below it, as much of it as there is room for. */
export function editedPicture(
  look: Look,
  head: readonly string[],
  edited: EditedLine,
  foot: readonly string[],
): Picture {
  const whole = layOut(edited, look.columns() - 2);
  const shownHead = head.slice(0, Math.max(1, look.rows() - foot.length - LEAST_LINE));
  const room = look.rows() - shownHead.length - foot.length;
  const fits = whole.rows.length <= room;
  const { rows, cursor, above, below } = aroundCursor(whole, fits ? room : room - 2);
  const typed = rows.map((row, place) => `${above + place === 0 ? '> ' : '  '}${row}`);
  const linesOf = (count: number, where: string) =>
    count > 0 ? [look.paint.dim(`… ${countedLines(count)} ${where}`)] : [];
  const before = [...shownHead, ...linesOf(above, 'above')];
  return {
    lines: [...before, ...typed, ...linesOf(below, 'below'), ...foot],
    cursor: { line: before.length + cursor.row, column: cursor.column + 2 },
  };
}

function quiet(look: Look, items: readonly string[]): readonly string[] {
  return hintLines(items, look.columns()).map((each) => look.paint.dim(each));
}

function answered({ message, look }: TextQuestion, reply: Reply<string>): readonly string[] {
  const asked = lines(look, message);
  if (reply.kind === 'command') return lines(look, line(message)).map((each) => look.paint.dim(each));
  const text = reply.value === '' ? [look.paint.dim('  (none)')] : lines(look, reply.value, '  ');
  return [...asked.map((each) => look.paint.strong(each)), ...text];
}

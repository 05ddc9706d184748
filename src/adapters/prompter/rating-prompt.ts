/** The question the whole walk is about: one key rates; the anchors stand beside their ratings. */
import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { pad, shorten, width } from '../../report/text/width.ts';
import type { Command, RatingOption, Reply } from '../../world.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, HIDE_CURSOR, type Look, line, lines } from './look.ts';
import { type KeyPlan, planKeys } from './rating-keys.ts';
import { pressRating, type RatingState } from './rating-state.ts';
import { windowOf } from './window.ts';

type Answer = number | 'not-assessed';

export interface RatingQuestion {
  readonly message: string;
  readonly options: readonly RatingOption[];
  readonly initial?: Answer;
  readonly commands: readonly Command[];
  readonly look: Look;
  /** Called with the answer, before anything else happens: later keys are for the next question. */
  readonly settled: (oneKey: boolean) => void;
}

/** Lines besides the list and the focused anchor: message, blank lines, hints on a narrow terminal. */
const OTHER_LINES = 8;

export const ratingPrompt = createPrompt<Reply<Answer>, RatingQuestion>((question, done) => {
  const { options, commands } = question;
  const plan = planKeys(options.map(({ text }) => text));
  // No focus to begin with: a default rating would be chosen too easily, by Enter and by the eye.
  const [state, setState] = useState<RatingState>({ focus: focusOf(question), buffer: '', nothingChosen: false });
  const [reply, setReply] = useState<Reply<Answer> | undefined>(undefined);
  useKeypress((key, readline) => {
    readline.clearLine(0);
    const next = pressRating(state, key, plan, options.length, commands);
    if (!('reply' in next)) return setState(next);
    question.settled(next.oneKey);
    setReply(next.reply);
    done(next.reply);
  });
  if (reply) return answered(question, reply);
  return [...drawn(question, plan, state.focus), ...footer(question, plan, state)].join('\n') + HIDE_CURSOR;
});

function focusOf({ initial, options }: RatingQuestion): number | undefined {
  return initial === 'not-assessed' ? options.length : initial;
}

function answered({ message, options, look }: RatingQuestion, reply: Reply<Answer>): string {
  if (reply.kind === 'command') return look.paint.dim(line(message));
  const option = typeof reply.value === 'number' ? options[reply.value] : undefined;
  const text = option ? [option.text, option.label].filter(Boolean).join(' · ') : 'not assessed';
  return lines(look, answerLine(message, text))
    .map((each) => look.paint.strong(each))
    .join('\n');
}

function drawn(question: RatingQuestion, plan: KeyPlan, focus: number | undefined): readonly string[] {
  const { options, look, message } = question;
  const columns = look.columns();
  const detail = focus === undefined ? [] : detailOf(options[focus], look);
  const { from, to } = windowOf(options.length, focus ?? 0, look.rows() - OTHER_LINES - detail.length);
  const keyWidth = Math.max(...options.map(({ text }, index) => width(keyText(plan, text, index))));
  const labelWidth = Math.min(Math.max(...options.map(({ label }) => width(line(label ?? '')))), columns >> 1);
  const rows = options.slice(from, to).map((option, index) => {
    const key = pad(keyText(plan, option.text, from + index), keyWidth);
    const label = labelWidth > 0 ? `  ${pad(shorten(line(option.label ?? ''), labelWidth), labelWidth)}` : '';
    const anchor = option.anchor ? `  ${line(option.anchor)}` : '';
    return focusRow(look, focus === from + index, `${key}${label}`, anchor);
  });
  const more =
    to < options.length || from > 0 ? [look.paint.dim(`    ${options.length} ratings; arrows show more`)] : [];
  return [
    ...lines(look, message).map((each) => look.paint.strong(each)),
    ...rows,
    ...more,
    focusRow(look, focus === options.length, pad('n', keyWidth), '  not assessed'),
    ...(detail.length > 0 ? ['', ...detail] : []),
  ];
}

function keyText(plan: KeyPlan, text: string, index: number): string {
  const key = numbersOf(plan)[index];
  return key === text ? key : `${key} ${line(text)}`;
}

function numbersOf(plan: KeyPlan): readonly string[] {
  return plan.kind === 'at-once' ? plan.keys : plan.texts;
}

function focusRow(look: Look, focused: boolean, name: string, rest: string): string {
  const head = `${focused ? '> ' : '  '}${name}`;
  const tail = shorten(rest, Math.max(1, look.columns() - width(head)));
  const shownTail = tail.length > 2 ? tail : '';
  return focused ? look.paint.strong(`${head}${shownTail}`) : `${head}${look.paint.dim(shownTail)}`;
}

/** The focused anchor in full, as far as there is room. */
function detailOf(option: RatingOption | undefined, look: Look): readonly string[] {
  const room = Math.max(3, look.rows() - OTHER_LINES - 5);
  return option?.anchor ? lines(look, option.anchor, '    ').slice(0, room) : [];
}

function footer({ commands, look }: RatingQuestion, plan: KeyPlan, { buffer, nothingChosen }: RatingState) {
  const numbers = numbersOf(plan);
  const range = `${numbers[0]}-${numbers.at(-1)}`;
  const rate = plan.kind === 'at-once' ? `${range} rate` : `type ${range}, enter`;
  const typed = buffer === '' ? [] : [`typed ${buffer}, enter to rate`];
  const keys = hints([rate, 'arrows + enter', 'n not assessed'], commands, 'list');
  return [
    '',
    ...(nothingChosen ? [look.paint.warn('Choose a rating first, or n for not assessed.')] : typed),
    ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each)),
  ];
}

/** The question the whole walk is about: one key rates; the anchors stand beside their ratings. */
import { pad, shorten, width } from '../../report/text/width.ts';
import type { Command, RatingOption, Reply } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, type Look, line, lines, shortLine, someLines } from './look.ts';
import { rateHint, typedHint } from './rating-hint.ts';
import { type KeyPlan, planKeys } from './rating-keys.ts';
import { pressRating, type RatingState } from './rating-state.ts';
import type { ScreenQuestion } from './screen-prompt.ts';
import { windowOf } from './window.ts';

type Answer = number | 'not-assessed';

export interface RatingQuestion {
  readonly message: string;
  readonly options: readonly RatingOption[];
  readonly initial?: Answer;
  readonly commands: readonly Command[];
  readonly look: Look;
}

export function ratingPrompt(question: RatingQuestion): ScreenQuestion<RatingState, Reply<Answer>> {
  const plan = planKeys(question.options.map(({ text }) => text));
  return {
    // No focus to begin with: a default rating would be chosen too easily, by Enter and by the eye.
    start: { focus: focusOf(question), buffer: '', nothingChosen: false },
    press: (state, key) => pressRating(state, key, plan, question.commands),
    draw: (state) => drawRating(question, plan, state),
    answered: (reply) => answered(question, reply),
  };
}

function focusOf({ initial, options }: RatingQuestion): number | undefined {
  return initial === 'not-assessed' ? options.length : initial;
}

function answered({ message, options, look }: RatingQuestion, reply: Reply<Answer>): readonly string[] {
  if (reply.kind === 'command') return lines(look, line(message)).map((each) => look.paint.dim(each));
  const option = typeof reply.value === 'number' ? options[reply.value] : undefined;
  const text = option ? [option.text, option.label].filter(Boolean).join(' · ') : 'not assessed';
  return lines(look, answerLine(message, text)).map((each) => look.paint.strong(each));
}

export function drawRating(question: RatingQuestion, plan: KeyPlan, state: RatingState): Picture {
  const { options, look } = question;
  const { focus } = state;
  const message = someLines(look, question.message, look.rows() >> 2).map((each) => look.paint.strong(each));
  const foot = footer(question, plan, state);
  // Not assessed, the line that says that there are more, and the blank line before the anchor.
  const room = look.rows() - message.length - foot.length - 3;
  const rows = ratingRows(question, plan, focus);
  // Beside its rating every anchor can be read; below, the focused one would only be said twice.
  const isAllShown = options.every(({ anchor = '' }, place) => rows[place]?.includes(line(anchor)));
  const detail =
    focus === undefined || isAllShown
      ? []
      : detailOf(options[focus], look, Math.max(3, room - Math.min(8, options.length)));
  const { from, to } = windowOf(options.length, focus ?? 0, room - detail.length);
  const isCut = to - from < options.length;
  return {
    lines: [
      ...message,
      ...rows.slice(from, to),
      ...(isCut ? [look.paint.dim(`    ${options.length} ratings; arrows show more`)] : []),
      focusRow(look, focus === options.length, 'n  not assessed', ''),
      ...(detail.length > 0 ? ['', ...detail] : []),
      ...foot,
    ],
  };
}

function ratingRows({ options, look }: RatingQuestion, plan: KeyPlan, focus: number | undefined): readonly string[] {
  const half = look.columns() >> 1;
  const names = options.map(({ text }, place) => shortLine(keyText(plan, text, place), half));
  const nameWidth = Math.max(...names.map(width));
  const labels = options.map(({ label }) => shortLine(label ?? '', half));
  const labelWidth = Math.max(...labels.map(width));
  return options.map((option, place) => {
    const name = pad(names[place] ?? '', nameWidth);
    const label = labelWidth > 0 ? `  ${pad(labels[place] ?? '', labelWidth)}` : '';
    return focusRow(
      look,
      focus === place,
      `${name}${label}`,
      option.anchor ? `  ${shortLine(option.anchor, look.columns())}` : '',
    );
  });
}

function keyText({ texts }: KeyPlan, text: string, place: number): string {
  const key = texts[place] ?? '';
  return key === text ? key : `${key} ${text}`;
}

function focusRow(look: Look, focused: boolean, name: string, rest: string): string {
  const head = shorten(`${focused ? '> ' : '  '}${name}`, look.columns());
  const room = look.columns() - width(head);
  const tail = room > 6 ? shorten(rest, room) : '';
  return focused ? look.paint.strong(`${head}${tail}`.trimEnd()) : `${head}${tail}`.trimEnd();
}

/** The focused anchor in full, as far as there is room. */
function detailOf(option: RatingOption | undefined, look: Look, room: number): readonly string[] {
  return option?.anchor ? someLines(look, option.anchor, room, '    ', '    ') : [];
}

function footer({ commands, look }: RatingQuestion, plan: KeyPlan, { buffer, nothingChosen }: RatingState) {
  const keys = hints([rateHint(plan), 'arrows + enter', 'n not assessed'], commands, 'list');
  const typed = buffer === '' ? [] : hintLines(typedHint(plan, buffer), look.columns());
  return [
    '',
    ...(nothingChosen
      ? lines(look, 'Choose a rating first, or n for not assessed.').map((each) => look.paint.warn(each))
      : typed),
    ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each)),
  ];
}

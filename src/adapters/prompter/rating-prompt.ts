/** The question the whole walk is about: one key rates; the anchors stand beside their ratings. */
import type { Command, RatingOption, Reply } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { answerLine, type Look, line, lines, someLines } from './look.ts';
import { fitting, LOW, type LowQuestion, lowPicture } from './low-picture.ts';
import { rateHint, typedHint } from './rating-hint.ts';
import { type KeyPlan, planKeys } from './rating-keys.ts';
import { anchorBelow, focusedOrNot, mark, ratingNames, shortRows, wholeRows } from './rating-rows.ts';
import { pressRating, type RatingState } from './rating-state.ts';
import type { ScreenQuestion } from './screen-prompt.ts';

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
  const table = { options, look, focus, names: ratingNames(question, plan) };
  const whole = wholeRows(table, Math.min(room + 2, look.rows() >> 1));
  const detail =
    whole || focus === undefined ? [] : anchorBelow(table, Math.max(3, room - Math.min(8, options.length)));
  const isCramped = !whole && look.rows() < LOW && options.length > room - detail.length;
  if (isCramped) return lowPicture(lowRating(question, plan, state));
  const picture = {
    lines: [
      ...message,
      ...(whole ?? shortRows(table, room - detail.length)),
      ...focusedOrNot(look, focus === options.length, [`${mark(focus === options.length)}n  not assessed`]),
      ...(detail.length > 0 ? ['', ...detail] : []),
      ...foot,
    ],
  };
  return fitting(look, picture, () => lowRating(question, plan, state));
}

function lowRating(
  question: RatingQuestion,
  plan: KeyPlan,
  { focus, buffer, nothingChosen }: RatingState,
): LowQuestion {
  const { look, message, options } = question;
  const items = options.map(({ text, label = '', anchor = '' }, place) => {
    const key = plan.texts[place] ?? text;
    // The focused one is to be read below, further than beside its rating.
    const beside = place === focus ? '' : anchor;
    return { head: `${key}  `, text: [key === text ? '' : text, label, beside].filter(Boolean).join('  ') };
  });
  const typed = buffer === '' ? undefined : typedHint(plan, buffer).join(' · ');
  const last = options.length;
  return {
    look,
    message,
    notice: nothingChosen ? NOTHING_CHOSEN : typed,
    groups: [
      { items, place: Math.min(focus ?? 0, last - 1), isFocused: focus !== undefined && focus < last },
      { items: [{ head: 'n  ', text: 'not assessed' }], place: 0, isFocused: focus === last },
    ],
    detail: options[focus ?? last]?.anchor,
    keys: keyHints(question, plan),
  };
}

const NOTHING_CHOSEN = 'Choose a rating first, or n for not assessed.';

function keyHints({ commands }: RatingQuestion, plan: KeyPlan): readonly string[] {
  return hints([rateHint(plan), 'arrows + enter', 'n not assessed'], commands, 'list');
}

function footer(question: RatingQuestion, plan: KeyPlan, { buffer, nothingChosen }: RatingState) {
  const { look } = question;
  const keys = keyHints(question, plan);
  const typed = buffer === '' ? [] : hintLines(typedHint(plan, buffer), look.columns());
  return [
    '',
    ...(nothingChosen ? lines(look, NOTHING_CHOSEN).map((each) => look.paint.warn(each)) : typed),
    ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each)),
  ];
}

import { inertText } from '../../report/findings/inert.ts';
import { visible, visibleLine, visibleName } from '../../report/text/escape.ts';
import { painter } from '../../report/text/paint.ts';
import { type DiffLine, unifiedDiff } from '../../report/text/unified-diff.ts';
import { quoted } from '../../source/finding.ts';
import type { World } from '../../world.ts';
import type { Made, Mended } from './mend.ts';
import type { ValidateOptions } from './options.ts';

/** A text that was mended, what it was, and the file it is shown as. */
interface MendedText extends Mended {
  readonly shown: string;
  readonly before: string;
}

/** What was mended, or would be, a line each: `roles/baker.yaml: wrote "weight" for "wieght"`. */
export function printMade(
  world: World,
  { fixing, isQuiet }: ValidateOptions,
  { shown, made, worse }: MendedText,
): void {
  if (isQuiet) return;
  const say = (line: string) => world.err.write(inertText(`${visibleName(shown)}: ${visibleLine(line)}\n`));
  const times = new Map<string, number>();
  for (const one of made) {
    const text = madeText(one, fixing === 'written' ? 'wrote' : 'would write');
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  for (const [text, count] of times) say(count === 1 ? text : `${text}, ${count} times`);
  if (worse) say(`left as it is; mended, it would have another error: ${worse.message} [${worse.code}]`);
}

/** Longer or several texts are not shown: the title says what was done with them. */
function madeText({ fix: { title, edits }, instead }: Made, verb: string): string {
  const written = edits[0]?.text ?? '';
  const isShort = [written, instead ?? ''].every((text) => text !== '' && text.length <= 40 && !/[\r\n]/.test(text));
  if (isShort && instead !== undefined) return `${verb} ${bare(written)} for ${bare(instead)}`;
  return `${verb === 'wrote' ? 'done' : 'to be done'}: ${title}`;
}

/** In quotes once, whether or not the file has them. */
function bare(text: string): string {
  return quoted(text.replace(/^(["'])(.*)\1$/, '$2'));
}

/** The lines that would change, with those around them. */
export function printDiff({ out }: World, { shown, before, text }: MendedText): void {
  const hunks = unifiedDiff(before.replace(/^\uFEFF/, ''), text.replace(/^\uFEFF/, ''));
  if (hunks.length === 0) return;
  const paint = painter(out.color);
  const paints: Readonly<Record<DiffLine['mark'], (line: string) => string>> = {
    ' ': (line) => line,
    '-': paint.bad,
    '+': paint.good,
  };
  const name = visibleName(shown);
  const lines = hunks.flatMap(({ header, lines: changed }) => [
    paint.dim(header),
    ...changed.map(({ mark, text: line }) => {
      const [content = '', end = ''] = line.split(/(?=\r$)/);
      return `${paints[mark](`${mark}${asItStands(content)}`)}${end}`;
    }),
  ]);
  out.write(inertText(`${[paint.strong(`--- ${name}`), paint.strong(`+++ ${name}`), ...lines].join('\n')}\n`));
}

/** A diff is for programs too: tabs stay tabs, and only what a terminal would obey or hide is shown as a placeholder. */
function asItStands(line: string): string {
  return line.split('\t').map(visible).join('\t');
}

/** A report as text for a terminal of any width, with or without colour. */
import type { Block, Fact, Item, Option, Phrase, Report, Section, Tone } from '../model/report.ts';
import { visible, visibleLine, visibleName } from '../text/escape.ts';
import { type Paint, type Painter, painter } from '../text/paint.ts';
import type { Screen } from '../text/screen.ts';
import { tableLines } from '../text/table.ts';
import { pad, width } from '../text/width.ts';
import { wrapLines } from '../text/wrap.ts';

const INDENT = '  ';
/** Facts stand in two columns from this width on. */
const TWO_COLUMNS_FROM = 60;
/** A line of prose longer than this is hard to read, however wide the terminal. */
const LONGEST_LINE = 100;

/** What every block is drawn with. */
interface Canvas {
  readonly screen: Screen;
  readonly paint: Painter;
  /** For prose; tables may use the whole screen. */
  readonly prose: number;
}

/** Ends in a line break. No line is wider than the screen, but for what is there to be copied. */
export function renderTerminal(report: Report, screen: Screen): string {
  const paint = painter(screen.color);
  const title = wrapLines(visibleLine(report.title), screen.columns).map(paint.heading);
  const sections = report.sections.map((section) => sectionLines(section, screen, paint));
  return `${[title, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionLines(section: Section, screen: Screen, paint: Painter): readonly string[] {
  const indent = section.title === undefined ? '' : INDENT;
  const inner = { ...screen, columns: screen.columns - indent.length };
  const canvas: Canvas = { screen: inner, paint, prose: Math.min(inner.columns, LONGEST_LINE) };
  const blocks = section.blocks.filter((block) => isForScreens(block, screen));
  const lines = blocks.flatMap((block, index) => {
    const drawn = blockLines(block, canvas);
    return index > 0 && standsApart(block, blocks[index - 1]) ? ['', ...drawn] : drawn;
  });
  const heading =
    section.title === undefined ? [] : wrapLines(visibleLine(section.title), screen.columns).map(paint.heading);
  return [...heading, ...lines.map((line) => (line === '' ? '' : indent + line))];
}

/** Room to write on paper is for paper; what only explains signs, for screens that show them. */
function isForScreens(block: Block, { plain }: Screen): boolean {
  if (block.kind === 'paragraph') return !(plain && block.spoken === '');
  return block.kind !== 'fill-in' && block.kind !== 'room';
}

/** Tables and facts need air around them; lines of prose and lists follow each other unless they begin something new. */
function standsApart(block: Block, previous: Block | undefined): boolean {
  switch (block.kind) {
    case 'table':
    case 'facts':
    case 'source':
      return previous?.kind !== 'subheading';
    case 'subheading':
    case 'verbatim':
      return true;
    case 'paragraph':
    case 'list':
      return block.apart === true || previous?.kind === 'table';
    default:
      return previous?.kind === 'table' || previous?.kind === 'facts';
  }
}

function blockLines(block: Block, canvas: Canvas): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapLines(visible(saidOn(canvas.screen, block)), canvas.prose).map(tonePaint(block.tone, canvas.paint));
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '- ', canvas),
      );
    case 'boxes':
      return block.items.flatMap((item) => itemLines(item, '- ', canvas));
    case 'subheading':
      return wrapLines(visibleLine(block.text), canvas.prose).map(canvas.paint.strong);
    case 'verbatim':
      return verbatimLines(block.text, canvas.screen);
    case 'source':
      return visible(block.text).trimEnd().split('\n');
    case 'choices':
      return choiceLines(block.label, block.options, canvas);
    case 'fill-in':
    case 'room':
      return [];
    case 'facts':
      return factLines(block.facts, canvas);
    case 'table':
      return tableLines(
        {
          columns: block.columns.map(({ title, kind }) => ({ title, align: kind === 'number' ? 'right' : 'left' })),
          rows: block.rows.map((row) =>
            row.map((cell) => ({ text: saidOn(canvas.screen, cell), paint: tonePaint(cell.tone, canvas.paint) })),
          ),
        },
        canvas.screen,
      ).map((line) => line.trimEnd());
  }
}

function saidOn({ plain }: Screen, { text, spoken }: Pick<Phrase, 'text' | 'spoken'>): string {
  return plain && spoken !== undefined ? spoken : text;
}

function itemLines(item: Item, bullet: string, { prose, paint }: Canvas): readonly string[] {
  const inset = ' '.repeat(bullet.length);
  return [
    ...phraseLines(item, prose, bullet).map(tonePaint(item.tone, paint)),
    ...(item.details ?? []).flatMap((detail) => phraseLines(detail, prose, inset).map(tonePaint(detail.tone, paint))),
    ...(item.lists ?? []).flatMap(({ label, items }) => [
      ...wrapLines(visibleLine(label), prose, inset).map(paint.dim),
      ...items.flatMap((one) => phraseLines(one, prose, `${inset}- `).map(tonePaint(one.tone, paint))),
    ]),
  ];
}

/** As it was laid out; where that does not fit, or is only for the eye, what stood in columns follows one another. */
function verbatimLines(text: string, { columns, plain }: Screen): readonly string[] {
  const lines = visible(text).split('\n');
  if (!plain && lines.every((line) => width(line) <= columns)) return lines.map((line) => line.trimEnd());
  return lines.flatMap((line) => wrapHanging(line.trim().replace(/ {2,}/g, '; '), columns));
}

/** "Rating: 1 Below the bar · 2 · 3 · Not assessed": what there is to choose from. */
function choiceLines(label: string, options: readonly Option[], { prose, screen }: Canvas): readonly string[] {
  const texts = options
    .map(({ text, label: word }) => (word === undefined ? text : `${text} ${word}`))
    .map(visibleLine);
  // An option stays on one line where it fits on one.
  const whole = texts.map((text) => (width(text) < prose / 2 ? text.replaceAll(' ', '\u00a0') : text));
  return wrapHanging(`${visibleLine(label)}: ${whole.join(screen.plain ? ', ' : ' · ')}`, prose);
}

/** Hanging from `first`. What people copy stays whole, however long it is. */
function phraseLines({ text, isForCopying }: Phrase, columns: number, first = ''): readonly string[] {
  return isForCopying ? [first + visibleName(text)] : wrapLines(visible(text), columns, first);
}

function factLines(facts: readonly Fact[], { prose, paint, screen }: Canvas): readonly string[] {
  if (prose < TWO_COLUMNS_FROM || screen.plain) {
    return facts.flatMap(({ label, value }) => hangingFact(label, value, prose).map(tonePaint(value.tone, paint)));
  }
  const room = Math.max(...facts.map(({ label }) => width(visibleLine(label)))) + 2;
  return facts.flatMap(({ label, value }) =>
    phraseLines(value, prose - room).map((line, index) => {
      const lead = pad(index === 0 ? visibleLine(label) : '', room);
      return lead + tonePaint(value.tone, paint)(line);
    }),
  );
}

/** What is there to be copied has a line of its own where it would not fit beside its label. */
function hangingFact(label: string, value: Phrase, columns: number): readonly string[] {
  const name = visibleLine(label);
  if (!value.isForCopying) return wrapHanging(`${name}: ${visible(value.text)}`, columns);
  const together = `${name}: ${visibleName(value.text)}`;
  return width(together) <= columns ? [together] : [`${name}:`, ...phraseLines(value, columns, INDENT)];
}

/** The second and later lines stand in a little, so that it shows where the next fact begins. */
function wrapHanging(text: string, columns: number): readonly string[] {
  return wrapLines(text, columns - INDENT.length).map((line, index) => (index === 0 ? line : INDENT + line));
}

function tonePaint(tone: Tone | undefined, paint: Painter): Paint {
  switch (tone) {
    case undefined:
      return (text) => text;
    case 'quiet':
      return paint.dim;
    default:
      return paint[tone];
  }
}

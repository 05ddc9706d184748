/**
 * A report as CommonMark with pipe tables, to be kept in a repository, pasted or printed. It reads well as it stands,
 * so nothing is there only for looks. Empty lines to write on are rules, which renderers draw and print as lines.
 */
import type { Block, Cell, Column, Fact, Item, Option, Phrase, Report, Section } from '../model/report.ts';
import { markdownCode, markdownLine, markdownLines, markdownVerbatim } from './markdown-text.ts';

const RULE = '_'.repeat(60);
const BLANK = '_'.repeat(30);

/** Ends in a line break. */
export function renderMarkdown({ title, sections }: Report): string {
  const hasParts = sections.some(({ isPart }) => isPart);
  const chunks = sections.flatMap((section, index) => {
    const before = sections.slice(0, index + 1);
    const isInPart = hasParts && !section.isPart && before.some(({ isPart }) => isPart);
    return sectionChunks(section, isInPart ? '###' : '##');
  });
  return `${[`# ${markdownLine(title)}`, ...chunks].join('\n\n')}\n`;
}

/** Chunks are separated by an empty line. */
function sectionChunks({ title, blocks }: Section, marks: string): readonly string[] {
  const heading = title === undefined ? [] : [`${marks} ${markdownLine(title)}`];
  const seconds = secondLists(blocks);
  const chunks = blocks.flatMap((block, index) => blockChunks(block, seconds[index] ? SECOND : FIRST));
  return [...heading, ...chunks.filter((chunk) => chunk !== '')];
}

/** A list right after another of its kind needs another mark, or the two would be one. */
const FIRST = { bullet: '- ', dot: '. ' };
const SECOND = { bullet: '+ ', dot: ') ' };

function secondLists(blocks: readonly Block[]): readonly boolean[] {
  const seconds: boolean[] = [];
  blocks.forEach((block, index) => {
    const kind = listKind(block);
    const previous = blocks[index - 1];
    const follows = kind !== undefined && previous !== undefined && listKind(previous) === kind;
    seconds.push(follows && !seconds[index - 1]);
  });
  return seconds;
}

function listKind(block: Block): 'ordered' | 'bullets' | undefined {
  if (block.kind === 'list' && block.ordered) return 'ordered';
  return block.kind === 'list' || block.kind === 'boxes' || block.kind === 'facts' ? 'bullets' : undefined;
}

function blockChunks(block: Block, { bullet, dot }: typeof FIRST): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [phraseText(block)];
    case 'subheading':
      return [strong(markdownLine(block.text))];
    case 'verbatim':
    case 'source':
      return [markdownVerbatim(block.text).join('\n')];
    case 'list':
      return [listText(block.items, (index) => (block.ordered ? `${(block.start ?? 1) + index}${dot}` : bullet))];
    case 'boxes':
      return [listText(block.items, () => bullet, '[ ] ')];
    case 'facts':
      return [block.facts.map((fact) => factText(fact, bullet)).join('\n')];
    case 'table':
      return [tableText(block.columns, block.rows)];
    case 'choices':
      return [`${strong(`${markdownLine(block.label)}:`)} ${block.options.map(optionText).join(' · ')}`];
    case 'fill-in':
      return block.labels.map((label) => `${strong(`${markdownLine(label)}:`)} ${BLANK}`);
    case 'room':
      return [
        ...(block.label === undefined ? [] : [strong(`${markdownLine(block.label)}:`)]),
        ...Array.from({ length: block.lines }, () => RULE),
      ];
  }
}

function phraseText({ text, tone, isForCopying }: Phrase): string {
  if (isForCopying) return markdownCode(text);
  const lines = markdownLines(text).join('\\\n');
  return tone === 'strong' ? strong(lines) : lines;
}

/** Only of text that begins and ends a line or stands between spaces; elsewhere the stars might be shown. */
function strong(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

function listText(items: readonly Item[], bulletAt: (index: number) => string, box = ''): string {
  const texts = items.map((item, index) => itemText(item, bulletAt(index), box));
  const isLoose = items.some(({ details, lists }) => details !== undefined || lists !== undefined);
  return texts.join(isLoose ? '\n\n' : '\n');
}

function itemText(item: Item, bullet: string, box: string): string {
  const below = [
    ...(item.details ?? []).map(phraseText),
    ...(item.lists ?? []).flatMap(({ label, items }) => [
      `${markdownLine(label)}:`,
      items.map((one) => indented(phraseText(one), '- ')).join('\n'),
    ]),
  ];
  return indented([box + (phraseText(item) || '&nbsp;'), ...below].join('\n\n'), bullet);
}

/** After a bullet, further lines as far in as the first. */
function indented(text: string, bullet: string): string {
  const inset = ' '.repeat(bullet.length);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? bullet + line : line === '' ? '' : inset + line))
    .join('\n');
}

function factText({ label, value }: Fact, bullet: string): string {
  return indented(`${strong(`${markdownLine(label)}:`)} ${phraseText(value)}`, bullet);
}

function optionText({ text, label }: Option): string {
  return label === undefined ? markdownLine(text) : `${markdownLine(text)} ${markdownLine(label)}`;
}

function tableText(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => markdownLine(title))),
    line(columns.map(({ kind }) => (kind === 'number' ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

/** A pipe parts cells even in code, so what is there to be copied is only escaped here. */
function cellText({ text, tone }: Cell): string {
  const shown = markdownLine(text);
  return tone === 'strong' ? strong(shown) : shown;
}

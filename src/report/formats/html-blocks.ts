/** The blocks of a report as HTML. Every text comes through html-text; `dir="auto"` lets each run in its own direction. */
import type { Block, Cell, Column, Item, Option, Phrase, Tone } from '../model/report.ts';
import { htmlCode, htmlLine, htmlText, htmlVerbatim } from './html-text.ts';

/** @param level of the headings inside, 3 to 4 */
export function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto"${toneClass(block.tone)}>${phraseHtml(block)}</p>`;
    case 'subheading':
      return `<h${level} dir="auto">${htmlLine(block.text)}</h${level}>`;
    case 'verbatim':
    case 'source':
      return `<pre dir="auto" tabindex="0">${htmlVerbatim(block.text)}</pre>`;
    case 'list': {
      const items = block.items.map((item) => itemHtml(item)).join('\n');
      if (!block.ordered) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === undefined ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
    }
    case 'boxes':
      return `<ul class="boxes">\n${block.items.map((item) => itemHtml(item, BOX)).join('\n')}\n</ul>`;
    case 'facts':
      return `<dl>\n${block.facts
        .map(({ label, value }) => `<div><dt dir="auto">${htmlLine(label)}</dt>\n${description(value)}</div>`)
        .join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block.columns, block.rows);
    case 'choices':
      return choicesHtml(block.label, block.options);
    case 'fill-in':
      return `<div class="fill-in">\n${block.labels
        .map((label) => `<p dir="auto"><span class="label">${htmlLine(label)}</span> ${LINE}</p>`)
        .join('\n')}\n</div>`;
    case 'room':
      return roomHtml(block.label, block.lines);
  }
}

/** Drawn with borders, which print; they say nothing to who listens. */
const BOX = '<span class="box" aria-hidden="true"></span>';
const LINE = '<span class="line" aria-hidden="true"></span>';

function phraseHtml({ text, isForCopying }: Phrase): string {
  return isForCopying ? htmlCode(text) : htmlText(text);
}

function toneClass(tone: Tone | undefined): string {
  return tone === undefined ? '' : ` class="${tone}"`;
}

function description(value: Phrase): string {
  return `<dd dir="auto"${toneClass(value.tone)}>${phraseHtml(value)}</dd>`;
}

function itemHtml({ details = [], lists = [], ...phrase }: Item, before = ''): string {
  const own = `<span dir="auto"${toneClass(phrase.tone)}>${phraseHtml(phrase)}</span>`;
  const beside = lists.map(
    ({ label, items }) =>
      `<div><p dir="auto" class="label">${htmlLine(label)}</p>\n<ul>\n${items.map((item) => itemHtml(item)).join('\n')}\n</ul></div>`,
  );
  const below = [
    ...details.map((detail) => `<p dir="auto"${toneClass(detail.tone)}>${phraseHtml(detail)}</p>`),
    ...(beside.length === 0 ? [] : [`<div class="beside">\n${beside.join('\n')}\n</div>`]),
  ];
  return `<li>${before}${[own, ...below].join('\n')}</li>`;
}

function tableHtml(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const number = (index: number) => (columns[index]?.kind === 'number' ? ' number' : '');
  const heads = columns.map(
    ({ title }, index) => `<th scope="col" dir="auto"${classes(number(index))}>${htmlLine(title)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const start = `dir="auto"${classes(`${cell.tone ?? ''}${number(index)}`)}>${phraseHtml(cell)}`;
      return index === 0 ? `<th scope="row" ${start}</th>` : `<td ${start}</td>`;
    });
    return `<tr>${cells.join('\n')}</tr>`;
  });
  return `<div class="table" tabindex="0">\n<table>\n<thead>\n<tr>${heads.join('\n')}</tr>\n</thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n</div>`;
}

function classes(names: string): string {
  const trimmed = names.trim();
  return trimmed === '' ? '' : ` class="${trimmed}"`;
}

function choicesHtml(label: string, options: readonly Option[]): string {
  const items = options.map(({ text, label: word }) => {
    const name = word === undefined ? '' : ` <span class="name">${htmlLine(word)}</span>`;
    return `<li dir="auto"><span class="mark">${htmlLine(text)}</span>${name}</li>`;
  });
  return `<div class="choices">\n<p dir="auto" class="label">${htmlLine(label)}</p>\n<ul>\n${items.join('\n')}\n</ul>\n</div>`;
}

function roomHtml(label: string | undefined, lines: number): string {
  const above = label === undefined ? '' : `<p dir="auto" class="label">${htmlLine(label)}</p>\n`;
  return `<div class="room">\n${above}${`${LINE}\n`.repeat(lines)}</div>`;
}

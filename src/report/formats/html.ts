/**
 * A report as one HTML file that needs nothing else and can do nothing: no script, no network, no fonts of its own.
 * Its policy forbids them all, so that even a mistake in escaping would stay a matter of looks.
 */
import type { Block, Report, Section } from '../model/report.ts';
import { blockHtml } from './html-blocks.ts';
import { HTML_STYLE } from './html-style.ts';
import { htmlLine } from './html-text.ts';

/** Ends in a line break. */
export function renderHtml({ title, sections }: Report): string {
  const firstPart = sections.findIndex(({ isPart }) => isPart);
  const bodies = sections.map((section, index) => {
    const isInPart = firstPart !== -1 && index > firstPart && !section.isPart;
    return sectionHtml(section, isInPart ? 3 : 2);
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="hirecard">
<title>${htmlLine(title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${htmlLine(title)}</h1>
${bodies.join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ id, title, blocks, isPart, isWhole }: Section, level: number): string {
  const name = htmlLine(id);
  const kinds = [...(isPart ? ['part'] : []), ...(isWhole ? ['whole'] : [])].join(' ');
  const heading =
    title === undefined ? [] : [`<h${level} id="${name}-title" dir="auto">${htmlLine(title)}</h${level}>`];
  const labelled = title === undefined ? '' : ` aria-labelledby="${name}-title"`;
  return [
    `<section id="${name}"${kinds === '' ? '' : ` class="${kinds}"`}${labelled}>`,
    ...heading,
    ...groups(blocks).map((group) => groupHtml(group, level + 1)),
    '</section>',
  ].join('\n');
}

/** What stands under a subheading belongs together, so that no page ends between the anchors and their ratings. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const grouped: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'room') isOpen = false;
    const last = grouped.at(-1);
    if (isOpen && last && block.kind !== 'subheading') last.push(block);
    else grouped.push([block]);
    if (block.kind === 'subheading') isOpen = true;
  }
  return grouped;
}

function groupHtml(group: readonly Block[], level: number): string {
  const html = group.map((block) => blockHtml(block, level)).join('\n');
  return group.length > 1 ? `<div class="together">\n${html}\n</div>` : html;
}

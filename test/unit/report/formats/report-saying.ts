/** A report with every kind of block, each of whose texts is the same. */
import type { Item, Report } from '../../../../src/report/model/report.ts';

export function reportSaying(text: string): Report {
  const item: Item = { text, details: [{ text }], lists: [{ label: text, items: [{ text }, { text }] }] };
  return {
    title: text,
    sections: [
      {
        id: 'about',
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'paragraph', text, tone: 'strong' },
          { kind: 'fill-in', labels: [text] },
        ],
      },
      {
        id: 'part',
        title: text,
        isPart: true,
        blocks: [
          { kind: 'list', items: [item, { text, tone: 'bad' }] },
          { kind: 'list', ordered: true, start: 3, items: [item, { text }] },
          { kind: 'boxes', items: [{ text }] },
        ],
      },
      {
        id: 'whole',
        title: text,
        isWhole: true,
        blocks: [
          { kind: 'facts', facts: [{ label: text, value: { text } }] },
          { kind: 'subheading', text },
          { kind: 'verbatim', text },
          { kind: 'source', text },
          {
            kind: 'table',
            columns: [
              { title: text, kind: 'text' },
              { title: text, kind: 'number' },
            ],
            rows: [[{ text }, { text, tone: 'strong' }]],
          },
          { kind: 'room', label: text, lines: 2 },
          { kind: 'choices', label: text, options: [{ text, label: text }, { text }] },
          { kind: 'list', items: [{ text, isForCopying: true }] },
        ],
      },
    ],
  };
}

/** How often the text stands in it; with the room and the lines to fill in, which a terminal does not draw. */
export const TIMES = 34;

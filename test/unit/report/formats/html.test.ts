import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/report/formats/html.ts';
import { visible } from '../../../../src/report/text/escape.ts';
import { reportSaying, TIMES } from './report-saying.ts';

const VOID = ['meta', 'br'];
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;

/** The tags in order. Fails where what is between them could be taken for markup, or where they do not pair up. */
function tagsOf(html: string): readonly string[] {
  const body = html.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '');
  expect(body.replace(TAG, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  const open: string[] = [];
  const tags: string[] = [];
  for (const [, slash, name = '', attributes = ''] of body.matchAll(TAG)) {
    tags.push(`${slash}${name}${attributes}`);
    if (VOID.includes(name)) continue;
    if (slash === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return tags;
}

function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const bare = html.replace(/<style>[^<]*<\/style>/, '').replace(TAG, '');
  return bare.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

describe('a report as HTML', () => {
  const html = renderHtml(reportSaying('word'));

  it('is one whole document in a language, for every width', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain('<title>word</title>');
    expect(html).toMatch(/<\/html>\n$/);
  });

  it('forbids everything but its own style, and asks for nothing', () => {
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\bsrc=|\bhref=|\bon[a-z]+=|\bstyle=/i);
  });

  it('has every text once where it stands', () => {
    // Once more than the blocks: the title of the document.
    expect(textOf(html).split('word')).toHaveLength(TIMES + 2);
    tagsOf(html);
  });

  it('has headings in steps, and heads of columns and rows', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => level);
    expect(levels).toEqual(['1', '2', '3', '4']);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"/g)).toHaveLength(1);
  });

  it('draws room to write and boxes to tick for the eye alone', () => {
    expect(html.match(/<span class="line" aria-hidden="true"><\/span>/g)).toHaveLength(3);
    expect(html.match(/<span class="box" aria-hidden="true"><\/span>/g)).toHaveLength(1);
  });

  it('numbers on from where the author does', () => {
    expect(html).toContain('<ol start="3">');
  });

  it('keeps line breaks of prose, and has none in headings', () => {
    const two = renderHtml(reportSaying('one\ntwo'));
    expect(two).toContain('<p dir="auto">one<br>\ntwo</p>');
    expect(two).toContain('<h1 dir="auto">one two</h1>');
  });

  it('shows what a browser would act on or hide', () => {
    const hostile = `a<script>alert("1")</script>&amp;'</style><!-- \u202eb\u0000\u2066`;
    const page = renderHtml(reportSaying(hostile));
    expect(tagsOf(page)).toEqual(tagsOf(html));
    expect(page).toContain('a&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;&lt;/style&gt;&lt;!--');
    expect(page).toContain('‹U+202E›b‹U+0000›‹U+2066›');
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('makes no markup of any text, and loses none of it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<b>',
        '</p>',
        '<!--',
        ']]>',
        '&lt;',
        '&#x3c;',
        '"',
        "'",
        '<',
        '>',
        '&',
        ' onclick=x',
        '\u202e',
        'a',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `x${pieces.join('')}x`);
    fc.assert(
      fc.property(
        text.filter((one) => !/[\r\n]/.test(one)),
        (one) => {
          const page = renderHtml(reportSaying(one));
          expect(tagsOf(page)).toEqual(tagsOf(html));
          // All but the title, the headings and what is copied, where a tab or a space can be shown in another way.
          expect(textOf(page).split(visible(one)).length).toBeGreaterThan(TIMES / 3);
        },
      ),
      { numRuns: 60 },
    );
  });
});

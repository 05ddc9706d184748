import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../src/report/formats/markdown.ts';
import {
  markdownCode,
  markdownLine,
  markdownLines,
  markdownVerbatim,
} from '../../../../src/report/formats/markdown-text.ts';
import { visibleLine } from '../../../../src/report/text/escape.ts';
import { reportSaying, TIMES } from './report-saying.ts';

describe('text in Markdown', () => {
  it.each([
    ['*bold* and _thin_', '\\*bold\\* and \\_thin\\_'],
    ['`code`', '\\`code\\`'],
    ['[link](there) ![picture](there)', '\\[link\\](there) !\\[picture\\](there)'],
    ['<b>not bold</b>', '\\<b>not bold\\</b>'],
    ['a | b', 'a \\| b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['$5 and $6', '\\$5 and \\$6'],
    ['R&D, AT&T; &lt; &#60;', 'R&D, AT\\&T; \\&lt; &#<!-- -->60;'],
    ['# heading', '\\# heading'],
    ['heading ##', 'heading \\##'],
    ['C# and F#', 'C# and F#'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. first', '1\\. first'],
    ['12) twelfth', '12\\) twelfth'],
    ['1.5 million', '1.5 million'],
    ['> quote', '\\> quote'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':--', '\\:--'],
    ['https://example.org/a', 'https\\://example.org/a'],
    ['see www.example.org', 'see www\\.example.org'],
    ['write to jo@example.org', 'write to jo@<!-- -->example.org'],
    ['ask @octocat or (@org/team)', 'ask @<!-- -->octocat or (@<!-- -->org/team)'],
    ['met @ noon, 5 @ 3', 'met @ noon, 5 @ 3'],
    [':tada: :+1: :white_check_mark:', '\\:<!-- -->tada: :<!-- -->+1: :<!-- -->white\\_check\\_mark:'],
    [':100:', '\\:<!-- -->100:'],
    ['at 10:04:30, ratio 1:2', 'at 10:04:30, ratio 1:2'],
    ['see #12 and org/repo#4', 'see \\#<!-- -->12 and org/repo#<!-- -->4'],
    ['GH-1 and gh-23, not high-5', 'GH-<!-- -->1 and gh-<!-- -->23, not high-5'],
    ['fixed in 3fa9c01d', 'fixed in 3<!-- -->fa9c01d'],
    ['octocat@3fa9c01', 'octocat@<!-- -->3<!-- -->fa9c01'],
    ['1200000 or defaced', '1200000 or defaced'],
    ['~~struck~~ @a', '\\~\\~struck\\~\\~ @<!-- -->a'],
    ['<!-- -->', '\\<!-- -->'],
    ['two\nlines', 'two lines'],
    ['    code by its indent', 'code by its indent'],
    ['well-known: yes (really), "50%"!', 'well-known: yes (really), "50%"!'],
    ['a\u202eb', 'a‹U+202E›b'],
  ])('%j is %j', (text, escaped) => {
    expect(markdownLine(text)).toBe(escaped);
  });

  it('escapes each line of several, and drops the empty ones', () => {
    expect(markdownLines('one\n\n  # two\r\n- three')).toEqual(['one', '\\# two', '\\- three']);
  });

  it('has code in a fence longer than any in it', () => {
    expect(markdownCode('a')).toBe('`a`');
    expect(markdownCode('a `` b')).toBe('```a `` b```');
    expect(markdownCode('`a`')).toBe('`` `a` ``');
    expect(markdownVerbatim('a  b\n```\n# c')).toEqual(['````', 'a  b', '```', '# c', '````']);
  });

  it('has nothing left that could be markup, and says the same once the escapes are taken out', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '<b>',
        '|',
        '#',
        ' # ',
        '[x]: y',
        '](z)',
        '- ',
        '1. ',
        '---',
        '\\',
        '&amp;',
        '~',
        '@',
        'a',
        '#1',
        ':a:',
        'gh-1',
        '3fa9c01',
        '> ',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (text) => {
          const escaped = markdownLine(text);
          const unbroken = escaped.replace(/(?<!\\)<!-- -->/g, '');
          const bare = unbroken.replace(/\\[!-/:-@[-`{-~]/g, '.');
          expect(bare).not.toMatch(/[\\*_`[\]<|~$]|&#?\w+;|(?:^|\s)#/);
          expect(escaped).not.toMatch(/^(?:[>+=:#-]|\d{1,9}[.)](?:\s|$))/);
          expect(unbroken.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(visibleLine(text));
          expect(escaped).not.toMatch(/@\w|#\d|:[a-z]+:|\bgh-\d/i);
        },
      ),
    );
  });
});

describe('a report as Markdown', () => {
  it('has every kind of block', () => {
    expect(renderMarkdown(reportSaying('x*'))).toBe(`# x\\*

x\\*

**x\\***

**x\\*:** ______________________________

## x\\*

- x\\*

  x\\*

  x\\*:

  - x\\*
  - x\\*

- x\\*

3. x\\*

   x\\*

   x\\*:

   - x\\*
   - x\\*

4. x\\*

- [ ] x\\*

### x\\*

- **x\\*:** x\\*

**x\\***

\`\`\`
x*
\`\`\`

\`\`\`
x*
\`\`\`

| x\\* | x\\* |
| --- | --: |
| x\\* | **x\\*** |

**x\\*:**

____________________________________________________________

____________________________________________________________

**x\\*:** x\\* x\\* · x\\*

- \`x*\`
`);
  });

  it('has every text once where it stands', () => {
    expect(renderMarkdown(reportSaying('word')).split('word')).toHaveLength(TIMES + 1);
  });

  it('breaks lines where the author does, and never in headings, cells and labels', () => {
    const text = renderMarkdown(reportSaying('one\n- two'));
    expect(text).toContain('# one - two\n');
    expect(text).toContain('\none\\\n\\- two\n');
    expect(text).toContain('\n  one\\\n  \\- two\n');
    expect(text).toContain('| one - two | **one - two** |');
  });

  it('gives a list right after another of its kind a mark of its own, so that they stay two', () => {
    const list = (text: string) => ({ kind: 'list', items: [{ text }] }) as const;
    const numbered = (text: string) => ({ kind: 'list', ordered: true, items: [{ text }] }) as const;
    const blocks = [list('a'), list('b'), list('c'), numbered('d'), numbered('e')];
    expect(renderMarkdown({ title: 't', sections: [{ id: 's', blocks }] })).toBe(
      '# t\n\n- a\n\n+ b\n\n- c\n\n1. d\n\n1) e\n',
    );
  });
});

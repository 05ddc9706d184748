import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleLine, visibleName } from '../../../../src/report/text/escape.ts';

describe('visible', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mred', 'a‹U+001B›[31mred'],
    ['an eight-bit control', 'a\u009b31m', 'a‹U+009B›31m'],
    ['a window title', '\u001b]0;owned\u0007', '‹U+001B›]0;owned‹U+0007›'],
    ['a backspace and a null', 'a\b\0', 'a‹U+0008›‹U+0000›'],
    ['a lone carriage return', 'good\rbad', 'good‹U+000D›bad'],
    ['a right-to-left override', 'a\u202egpj.exe', 'a‹U+202E›gpj.exe'],
    ['an isolate', '\u2066x\u2069', '‹U+2066›x‹U+2069›'],
    ['a zero-width space', 'ad\u200bmin', 'ad‹U+200B›min'],
    ['a byte order mark inside', 'a\ufeffb', 'a‹U+FEFF›b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a‹U+2028›b‹U+2029›c'],
    ['a joiner between Latin letters', 'a\u200db', 'a‹U+200D›b'],
    ['a letter that is blank', 'x\u3164y', 'x‹U+3164›y'],
    ['invisible tags', 'x\u{e0061}', 'x‹U+E0061›'],
    ['half of a surrogate pair', 'x\ud800y', 'x‹U+D800›y'],
    ['a second variation selector, which carries hidden data', '☃\ufe0f\ufe0e', '☃\ufe0f‹U+FE0E›'],
    ['a mark with nothing to stand on', '\u0301a', '◌\u0301a'],
    ['a tower of marks', `a${'\u0301'.repeat(100)}b`, `a${'\u0301'.repeat(8)}‹92 more marks›b`],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['plain text', 'Jane Doe, 4 of 5 – “yes”'],
    ['letters with combining marks', 'Zoe\u0308 Nguye\u0302\u0303n'],
    ['Japanese', '山田 太郎'],
    ['an ideograph in its variant', '辻\u{e0100}'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag made of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a rainbow flag, fully and barely qualified', '🏳️‍🌈 🏳‍🌈'],
    ['a keycap', '3️⃣'],
    ['a Persian non-joiner', 'می‌خواهم'],
    ['a Hindi joiner', 'क्‍ष'],
    ['line breaks', 'one\n\ntwo'],
  ])('leaves %s alone', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  it('reads Windows line ends as line ends and tabs as spaces', () => {
    expect(visible('a\r\n\tb')).toBe('a\n  b');
  });

  it('never lets a control through, on any text', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u001b', '\u202e', '\u200d', '\n', 'a', '👩', '\u0301'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(visible(text)).not.toMatch(
          /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
        expect(visibleLine(text)).not.toContain('\n');
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('visibleLine', () => {
  it('puts several lines on one', () => {
    expect(visibleLine('  one \r\n   two\n\nthree\n')).toBe('one two three');
  });
});

describe('visibleName', () => {
  it('shows line breaks and tabs, which are part of a file name', () => {
    expect(visibleName('a\nb\tc\r.yaml')).toBe('a‹U+000A›b‹U+0009›c‹U+000D›.yaml');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetInText, plainText } from '../../../../src/lint/fairness/phrase-pattern.ts';
import { fairnessHits } from '../../../../src/lint/fairness/scan.ts';
import { FAIRNESS_TOPICS } from '../../../../src/lint/fairness/topics.ts';

describe('a hit', () => {
  it('says what was touched, why that is risky, and what to ask', () => {
    expect(fairnessHits('Well, how old are you?', 'role')).toEqual([
      {
        code: 'fairness/age',
        phrase: 'how old are you',
        start: 6,
        end: 21,
        message:
          '"how old are you" touches on age: how old people are does not tell how well they work, and a decision may seem to rest on it.',
        hint: 'Ask for the experience or the skill that the job needs. Where a minimum age applies, ask "Are you at least 18?".',
      },
    ]);
  });

  it('has its place in the text as it is, whatever its layout', () => {
    const text = 'One.\n\n   Do  you\n     have\tchildren?   And  are you\n\n married?';
    const hits = fairnessHits(text, 'role');
    expect(hits.map(({ phrase }) => phrase)).toEqual(['Do  you\n     have\tchildren', 'are you\n\n married']);
    for (const { phrase, start, end } of hits) expect(text.slice(start, end)).toBe(phrase);
  });

  it('is told in order, each topic for itself, and the same words once', () => {
    const text = 'Are you married? How old are you? HOW OLD ARE YOU?';
    expect(fairnessHits(text, 'role').map(({ code }) => code)).toEqual(['fairness/family-status', 'fairness/age']);
  });

  it('in evidence is told what to write down', () => {
    const [hit] = fairnessHits('She is pregnant.', 'evidence');
    expect(hit?.hint).toMatch(/^Keep to what the candidate said or did/);
  });

  it('about he and she is one in evidence only: in a role they are people of a scenario', () => {
    for (const text of ['She is pregnant.', 'His wife calls the ward.', 'He is from Nigeria.']) {
      expect(fairnessHits(text, 'evidence'), text).toHaveLength(1);
      expect(fairnessHits(text, 'role'), text).toEqual([]);
    }
  });
});

describe('any text', () => {
  it('is searched without failing, and hits are pieces of it', () => {
    const words = fc.constantFrom(
      'are you',
      'married',
      'your',
      'age',
      ' ',
      '\n',
      'İ',
      '’',
      'has',
      'two kids',
      '😀',
      '-',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('role' as const, 'evidence' as const), (text, kind) => {
        for (const { phrase, start, end } of fairnessHits(text, kind)) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(phrase).not.toBe('');
        }
      }),
    );
  });

  it.each([' ', 'are you ', 'your ', 'do you have any or ', '. ', "his's "])(
    '%j, very often, comes to an end',
    (part) => {
      const text = `${part.repeat(20_000)} how old are you`;
      expect(fairnessHits(text, 'evidence').map(({ code }) => code)).toContain('fairness/age');
    },
  );

  it('has the offsets of its plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', 'B', '’')), (letters) => {
        const text = letters.join('');
        const plain = plainText(text);
        for (let at = 0; at < plain.length; at += 1) {
          if (plain[at] !== ' ') expect(plainText(text[offsetInText(text, at)] ?? '')).toBe(plain[at]);
        }
      }),
    );
  });
});

it('a phrase ends before the white space behind it, however much there is', () => {
  expect([0, 1, 2].map((plainOffset) => offsetInText('a  \n b', plainOffset))).toEqual([0, 1, 5]);
});

describe('the wording of topics', () => {
  it.each(FAIRNESS_TOPICS)('$code gives advice, in sentences, and no verdict of law', (topic) => {
    const said = [topic.risky, topic.instead, topic.bad, topic.good].join(' ');
    expect(said).not.toMatch(/illegal|unlawful|\blaw\b|complian|discriminat|must not|forbidden|prohibited/i);
    expect(topic.risky).toMatch(/^[a-z].*[^.]$/);
    expect(topic.instead).toMatch(/^[A-Z].*[.?]$/);
  });
});

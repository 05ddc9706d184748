import { describe, expect, it } from 'vitest';
import { requiredTexts } from '../../../../src/lint/fairness/required-texts.ts';

describe('what a match of a pattern has in it', () => {
  it.each([
    ['how old are you', ['how old are you']],
    ['(?:are|were) you (?:really )?married', ['married']],
    ['you (?:pregnant|expecting a child)', ['pregnant', 'expecting a child']],
    ['kids?', ['kid']],
    ['your (?:\\w{1,10} )?accent(?!s colour)', ['accent']],
    ['(?:a|b)|married', ['a', 'b', 'married']],
    ['(?:marr(?:y|ied)|divorced){1,2}', ['marr', 'divorced']],
    ['weigh(?:t|ed){0,1} [)(] of', ['weigh']],
    ['(?<=start |^)recent graduate', ['recent graduate']],
    ['u\\.s\\. citizen', [' citizen']],
  ])('%s', (pattern, texts) => {
    expect(requiredTexts(pattern)).toEqual(texts);
  });

  it.each(['[a-z]{1,3}', '(?:married)?', '(?:married|\\d)', ''])('cannot be told of %j', (pattern) => {
    expect(requiredTexts(pattern)).toBeUndefined();
  });
});

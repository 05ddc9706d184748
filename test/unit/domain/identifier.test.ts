import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierProblem, suggestIdentifier } from '../../../src/domain/identifier.ts';

describe('identifierProblem', () => {
  it.each(['a', 'jane-doe', 'x_1', '0', '-', 'a'.repeat(64), 'console', 'com10', 'lpt'])('accepts %s', (id) => {
    expect(identifierProblem(id)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['a'.repeat(65), 'is 65 characters long'],
    ['../x', 'has "." in it'],
    ['a.b', 'has "." in it'],
    ['a/b', 'has "/" in it'],
    ['a\\b', 'has "\\" in it'],
    ['a b', 'has a space in it'],
    ['Jane', 'has the capital letter "J" in it'],
    ['jürgen', 'has "ü" in it'],
    ['a\u202eb', 'has an invisible character in it'],
    ['a\u0000', 'has an invisible character in it'],
    ['a\n', 'has an invisible character in it'],
    ['con', 'is a name that computers reserve'],
    ['nul', 'is a name that computers reserve'],
    ['com1', 'is a name that computers reserve'],
    ['lpt9', 'is a name that computers reserve'],
    ['__proto__', 'is a name that computers reserve'],
  ])('refuses %j: it %s', (id, reason) => {
    expect(identifierProblem(id)).toContain(reason);
  });
});

describe('suggestIdentifier', () => {
  it.each([
    ['Jürgen Müller', 'jurgen-muller'],
    ['Jane Doe', 'jane-doe'],
    ['Weiß', 'weiss'],
    ['Søren Kjær', 'soren-kjaer'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Sinéad O’Connor', 'sinead-oconnor'],
    ['İbrahim Işık', 'ibrahim-isik'],
    ['  ../x  ', 'x'],
    ['李 Wei', 'wei'],
    ['CON', 'con-1'],
    ['ﬁona', 'fiona'],
    ['a__b', 'a__b'],
  ])('%s gives %s', (name, id) => {
    expect(suggestIdentifier(name)).toBe(id);
  });

  // FNV-1a of the UTF-16 units, in base 36, worked out by a program of its own: ids that are in use must not change.
  it.each([
    ['李伟', 'candidate-oepykq'],
    ['محمد', 'candidate-54vywr'],
    ['🙂', 'candidate-136c4da'],
    ['', 'candidate-ztntfp'],
    ['山田 太郎', 'candidate-11l3ed0'],
  ])('a name that leaves nothing (%s) gets a stable id of its own', (name, id) => {
    expect(suggestIdentifier(name)).toBe(id);
  });

  it('tells such names apart, and takes the two spellings of one letter for one', () => {
    expect(suggestIdentifier('李伟')).not.toBe(suggestIdentifier('李明'));
    expect(suggestIdentifier('ガ')).toBe(suggestIdentifier('ガ'.normalize('NFD')));
    expect(suggestIdentifier('李伟', 'interviewer')).toMatch(/^interviewer-/);
  });

  it('gives a valid id for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(identifierProblem(suggestIdentifier(name))).toBeUndefined();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { anchorsOrder } from '../../../src/lint/rules/design/anchors-order.ts';
import { findingsOf, fixed, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const anchored = (anchors: string, before = '') =>
  roleOf(`  - id: bread\n    name: Bread\n    anchors:\n${anchors}    must_have: 3`, { before });

const sorted = (text: string): string => fixed(text, findingsOf(anchorsOrder, text));

describe('out of order', () => {
  it('is told at the key, with the direction that the first and the last have', () => {
    const text = anchored('      5: E\n      1: A\n      3: C\n');
    const found = findingsOf(anchorsOrder, text);
    expect(found.map(({ message }) => message)).toEqual([
      'The anchors of "bread" stand neither best first nor worst first.',
    ]);
    expect(found[0]?.hint).toBe('Sort them, the best first.');
    expect(placesIn(text, found)).toEqual(['anchors']);
    expect(sorted(text)).toBe(anchored('      5: E\n      3: C\n      1: A\n'));
  });

  it('sorts worst first where that is how they begin and end', () => {
    expect(sorted(anchored('      1: A\n      5: E\n      2-3: C\n      4: D\n'))).toBe(
      anchored('      1: A\n      2-3: C\n      4: D\n      5: E\n'),
    );
  });

  it('moves comments and long texts with their key, and leaves the lines around alone', () => {
    const [five, three, one] = [
      '      # the best\n      5: >-\n        Sings,\n\n        and shines\n',
      '      "3": |\n        Is # no comment\n',
      '      # the worst,\n      # of all\n      1: Burns   # black\n',
    ];
    expect(sorted(anchored(`${five}${one}${three}`))).toBe(anchored(`${five}${three}${one}`));
  });

  it('keeps the line breaks of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(sorted(windows(anchored('      5: E\n      1: A\n      3: C\n')))).toBe(
      windows(anchored('      5: E\n      3: C\n      1: A\n')),
    );
  });

  it('sorts to the end of a file that does not end in a line break', () => {
    const file = (anchors: string) => roleOf(`  - id: bread\n    name: Bread\n    anchors:\n${anchors}`).trimEnd();
    expect(sorted(file('      5: E\n      1: A\n      3: C'))).toBe(file('      5: E\n      3: C\n      1: A'));
  });

  it('is found on a scale of words', () => {
    const words = 'scale: [Bad, Fair, Good]\n';
    const text = anchored('      Good: E\n      Bad: A\n      Fair: C\n', words).replace('    must_have: 3\n', '');
    expect(sorted(text)).toBe(
      anchored('      Good: E\n      Fair: C\n      Bad: A\n', words).replace('    must_have: 3\n', ''),
    );
  });

  it.each([
    ['an alias', '      5: &best E\n      1: A\n      3: *best\n'],
    ['a text that keeps the lines after it', '      5: |+\n        E\n\n      1: A\n      3: C\n'],
  ])('is told without a fix where there is %s', (_, anchors) => {
    expect(findingsOf(anchorsOrder, anchored(anchors)).map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe('in order', () => {
  it.each([
    ['best first', '      5: E\n      3: C\n      1-2: A\n'],
    ['worst first, with comments and empty lines', '      # first\n      1: A\n\n      3: C\n      5: E\n'],
    ['two', '      1: A\n      5: E\n'],
    ['numbers inside a long text', '      5: >-\n        1: not a key\n        9: neither\n      3: C\n      1: A\n'],
    [
      'another text that says anchors:',
      '      5: |\n        anchors:\n          2: x\n          9: x\n          4: x\n      3: C\n      1: A\n',
    ],
  ])('%s', (_, anchors) => {
    expect(messagesOf(anchorsOrder, anchored(anchors))).toEqual([]);
  });
});

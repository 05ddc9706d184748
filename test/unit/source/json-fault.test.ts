import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/source/json/json-fault.ts';

/** What is in the way, in the text where it stands between two bars. */
function marked(text: string): string {
  const fault = jsonFault(text);
  return fault ? `${text.slice(0, fault.start)}|${text.slice(fault.start, fault.end)}|${fault.kind}` : 'none';
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{ "a": 1, }', '{ "a": 1|,|comma'],
    ['[1, 2,\n]', '[1, 2|,|comma'],
    ["{ 'a': 1 }", "{ |'a'|quotes"],
    ['{ "a": \'b\' }', '{ "a": |\'b\'|quotes'],
    ['# why\n{ "a": 1 }', '|# why|comment'],
    ['{ "a": 1 } # why', '{ "a": 1 } |# why|comment'],
    ['{ "a": 1 // why\n}', '{ "a": 1 |// why|comment'],
    ['{ a: 1 }', '{ |a|plain'],
    ['{ "a": yes }', '{ "a": |yes|plain'],
    ['{ "a": 007 }', '{ "a": |007|plain'],
    ['a: 1\n', '|a|plain'],
    ['{ "a": "b\tc" }', '{ "a": |"|other'],
    ['{ "a" "b" }', '{ "a" |"|other'],
    ['{ "a": 1, "b": }', '{ "a": 1, "b": |}|other'],
    ['[,]', '[|,|other'],
    ['{}{', '{}|{|other'],
    ['', '||other'],
  ])('%j', (text, expected) => expect(marked(text)).toBe(expected));

  it('nowhere in JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(jsonFault(text)).toBeUndefined();
        // Read on past the end, so that every part of it was taken for what it is.
        expect(jsonFault(`\uFEFF${text} #`)).toMatchObject({ start: text.length + 2, kind: 'comment' });
      }),
    );
  });

  it('somewhere in any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fault = jsonFault(`[${text}`);
        if (fault) expect(fault.end).toBeLessThanOrEqual(text.length + 1);
        else expect(() => JSON.parse(`[${text}`)).not.toThrow();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/cli/validate/mend.ts';
import type { Diagnostic, Level } from '../../../src/diagnostics/diagnostic.ts';

/** A check that finds each of these words wherever it stands, with what to write for it. */
function finds(words: Readonly<Record<string, string | undefined>>, level: Level = 'warning') {
  return async (text: string): Promise<readonly Diagnostic[]> =>
    Object.entries(words).flatMap(([word, instead]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Diagnostic => {
        const range = { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 1 + word.length } };
        return {
          code: `x/${word}`,
          level,
          message: `It is ${word}.`,
          file: 'x.yaml',
          range,
          ...(instead === undefined ? {} : { fix: { title: `Write ${instead}`, edits: [{ range, text: instead }] } }),
        };
      }),
    );
}

describe('mending a text', () => {
  it('makes every fix, and says what stood there', async () => {
    expect(await mend('a b a', finds({ a: 'x', b: undefined }))).toMatchObject({
      text: 'x b x',
      made: [
        { fix: { title: 'Write x' }, instead: 'a' },
        { fix: { title: 'Write x' }, instead: 'a' },
      ],
    });
  });

  it('goes on with what is found then', async () => {
    expect(await mend('a', finds({ a: 'b', b: 'cc' }))).toMatchObject({ text: 'cc', made: [{}, {}] });
  });

  it('makes fixes that overlap one after the other', async () => {
    expect((await mend('ab', finds({ ab: 'b', b: 'c' }))).text).toBe('c');
  });

  it('ends where two fixes undo each other', async () => {
    const { text, made } = await mend('a', finds({ a: 'b', b: 'a' }));
    expect(['a', 'b']).toContain(text);
    expect(made).toHaveLength(10);
  });

  it('leaves the text alone where there is nothing to mend', async () => {
    expect(await mend('b', finds({ a: 'x', b: undefined }, 'error'))).toEqual({ text: 'b', made: [] });
  });

  it('leaves the text alone where it would get an error that it has not', async () => {
    const check = async (text: string) => [
      ...(await finds({ a: 'b' })(text)),
      ...(await finds({ b: undefined }, 'error')(text)),
    ];
    expect(await mend('a c', check)).toMatchObject({ text: 'a c', made: [], worse: { code: 'x/b' } });
    expect((await mend('a b', check)).text).toBe('b b');
  });

  it('brings to light what an error hid, but leaves a text that can be read readable', async () => {
    const hidden = (code: string) => async (text: string) => [
      ...(await finds({ a: 'b' }, 'error')(text)),
      ...(await finds({ b: undefined }, 'error')(text)).map((finding) => ({ ...finding, code })),
    ];
    expect((await mend('a c', hidden('role/weights-sum'))).text).toBe('b c');
    expect(await mend('a c', hidden('yaml/duplicate-key'))).toMatchObject({ text: 'a c', made: [] });
  });
});

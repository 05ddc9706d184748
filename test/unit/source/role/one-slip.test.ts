/** In a role that is right, one slip is one finding: anything more would be its consequence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeRole } from '../../../../src/source/role/decode-role.ts';

const GOOD = ['everything', 'words', 'thresholds-in-words'].map((name) => {
  const text = readFileSync(`test/golden/files/roles/ok/${name}.yaml`, 'utf8');
  return { name, text };
});

interface Key {
  readonly key: string;
  readonly start: number;
  readonly line: number;
}

function keysOf(text: string, pattern: RegExp): readonly Key[] {
  return [...text.matchAll(pattern)].map((match) => ({
    key: match[0],
    start: match.index,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

const swapped = (key: string) => `${key[0]}${key[2]}${key[1]}${key.slice(3)}`;

describe.each(GOOD)('$name.yaml', ({ name, text }) => {
  const found = (changed: string) =>
    decodeRole(changed, `${name}.yaml`).findings.map(
      ({ range, code, message }) => `${range.start.line} ${code} ${message}`,
    );
  const misspelt = keysOf(text, /(?<=^[ -]*|[{,] )[a-z_]{3,}(?=: |:\n)/gm).filter(({ key }) => swapped(key) !== key);
  const withValue = keysOf(text, /(?<=^[ -]*|[{,] )[a-z_]{2,}: [^[{|>,}\n]+(?=,| }|\n)/gm);

  it.each(misspelt)('two letters of $key swapped on line $line', ({ key, start, line }) => {
    const changed = `${text.slice(0, start)}${swapped(key)}${text.slice(start + key.length)}`;
    expect(found(changed)).toEqual([expect.stringMatching(new RegExp(`^${line} `))]);
  });

  it.each(withValue)('a value of another kind for $key on line $line', ({ key, start, line }) => {
    const changed = `${text.slice(0, start)}${key.replace(/: .*/, ': [[1]]')}${text.slice(start + key.length)}`;
    expect(found(changed)).toEqual([expect.stringMatching(new RegExp(`^${line} `))]);
  });
});

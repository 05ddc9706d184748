/**
 * Whoever adds a code that `validate` can say documents it. The codes are read from the sources: those written whole
 * ('role/bad-id'), and those that are put together from the family of a file and a code without one.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/catalogue.ts';

/** Families of what stands in files; the others (cli/, draft/ …) are of what cannot be done, which `validate` never says. */
const FAMILIES = ['answers', 'card', 'config', 'design', 'fairness', 'ignore', 'io', 'role', 'yaml'];

/** Codes of these families that stop a command, or that only commands which write or add up can meet. */
const OF_OTHER_COMMANDS = [
  'answers/invalid',
  'answers/other-interview',
  'card/already-submitted',
  'card/amends-outdated',
  'card/none-of-yours',
  'card/not-found',
  'card/nothing-to-amend',
  'card/role-changed',
  'card/several',
  'card/unreadable',
  'card/unusable',
  'config/invalid',
  'io/exists',
  'role/none',
];

/** Composed codes that no file can have, and why. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'answers/rated-twice': 'ratings stand by dimension, and a key that is there twice is yaml/duplicate-key',
  'answers/wrong-key': 'any text may be a key of its maps',
  'card/wrong-key': 'any text may be a key of its maps',
  'role/wrong-key': 'any text may be a key of its maps',
  'config/wrong-key': 'any text may be a key of its maps',
};

/** Which families the codes without one get, by the folder or file that gives them. */
const COMPOSED: readonly {
  readonly files: string;
  readonly families: readonly string[];
  /** All that stand there unless said. */
  readonly only?: readonly string[];
}[] = [
  { files: 'src/source/shape/explain-issue.ts', families: ['role', 'answers', 'card', 'config'] },
  { files: 'src/source/scorecard/format-key.ts', families: ['answers', 'card', 'config'] },
  { files: 'src/source/answers/*.ts', families: ['answers'] },
  {
    files: 'src/source/answers/{check-notes,dimension-of-stage,resolve-assessments,resolve-rating,resolve-signs}.ts',
    families: ['card'],
  },
  { files: 'src/source/scorecard/*.ts', families: ['card'] },
  {
    files: 'src/source/scorecard/decode-scorecard.ts',
    families: ['answers'],
    only: ['submitted-before-start', 'unknown-stage'],
  },
  { files: 'src/store/amendments.ts', families: ['card'] },
  { files: 'src/lint/suppress*.ts', families: ['ignore'] },
  { files: 'src/source/config/*.ts', families: ['config'] },
];

/** Gives codes without a family, of files that `validate` does not look at. */
const OF_DRAFTS = 'src/source/draft/draft-text.ts';

const BARE =
  /\bcode: '([a-z-]+)'|\bfault\((?:\w+, )?'([a-z-]+)'|`\$\{\w+\}\/([a-z-]+)`|\bcode = .*? \? '([a-z-]+)' : '([a-z-]+)'/g;

/** Every source but those with the documentation, without the comments, in which codes are spoken of. */
const sources = new Map(
  globSync(['src/**/*.ts', '!src/lint/reading/**']).map((path) => [
    path,
    readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
  ]),
);

function found(path: string, pattern: RegExp): readonly string[] {
  const matches = [...(sources.get(path) ?? '').matchAll(pattern)];
  return matches.flatMap((match) => match.slice(1).filter((part) => part !== undefined));
}

function written(): readonly string[] {
  const pattern = new RegExp(`'((?:${FAMILIES.join('|')})/[a-z0-9-]+)'`, 'g');
  return [...sources.keys()].flatMap((path) => found(path, pattern));
}

function composed(): readonly string[] {
  return COMPOSED.flatMap(({ files, families, only }) =>
    globSync(files)
      .flatMap((path) => found(path, BARE))
      .filter((bare) => only?.includes(bare) ?? true)
      .flatMap((bare) => families.map((family) => `${family}/${bare}`)),
  );
}

const documented = RULES.map((rule) => rule.code);

describe('the codes in the sources', () => {
  const sayable = [...new Set([...written(), ...composed()])].filter(
    (one) => !OF_OTHER_COMMANDS.includes(one) && !Object.hasOwn(IMPOSSIBLE, one),
  );

  it('are all documented', () => {
    expect(sayable.filter((one) => !documented.includes(one)).sort()).toEqual([]);
  });

  it('are all that is documented', () => {
    expect(documented.filter((one) => !sayable.includes(one))).toEqual([]);
  });

  it('have no family that is not looked at', () => {
    const families = new Set(documented.map((one) => one.replace(/\/.*/, '')));
    expect([...families].filter((family) => !FAMILIES.includes(family))).toEqual([]);
  });

  it('have a family wherever they are given without one', () => {
    const known = new Set([...COMPOSED.flatMap(({ files }) => globSync(files)), OF_DRAFTS]);
    expect([...sources.keys()].filter((path) => found(path, BARE).length > 0 && !known.has(path))).toEqual([]);
  });

  it('are found in every way in which they are made', () => {
    expect(written()).toEqual(expect.arrayContaining(['role/bad-id', 'yaml/tab', 'io/denied']));
    expect(composed()).toEqual(
      expect.arrayContaining(['role/unknown-key', 'card/wrong-value', 'config/newer-format', 'answers/invalid-id']),
    );
  });
});

describe('the findings in the golden files', () => {
  it('are all documented', () => {
    const texts = globSync('test/golden/**/*.txt').map((path) => readFileSync(path, 'utf8'));
    const codes = texts.flatMap((text) => [
      ...text.matchAll(/^\S+ (?:error|warning|note) ([a-z]+\/[a-z0-9-]+) |\[([a-z]+\/[a-z0-9-]+)\]$/gm),
    ]);
    const names = new Set(codes.map(([, first, last]) => first ?? last ?? ''));
    expect(names.size).toBeGreaterThan(80);
    expect([...names].filter((one) => !documented.includes(one))).toEqual([]);
  });
});

/** New inputs from old ones: bytes, lines and words of the formats, changed a little, as a hand or a disk would. */

export type Random = () => number;

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  '\n', '\r', '\r\n', '\t', ' ', '  ', '- ', ': ', ':', '? ', '{', '}', '[', ']', ',', '"', "'", '|', '>-', '|2+', '#', ' #',
  '&a ', '*a', '<<: *a', '!x ', '!!str ', '%', '@', '`', '---\n', '...\n', '%YAML 1.1\n', '\uFEFF', '\u00A0', '\u200B',
  '\u202E', '\u2028', '\0', '\\e', '\\u202e', '\\ud800', '\ud83c', '🍞', '{{ x }}', '<<<<<<< HEAD\n', '//', '__proto__',
  'constructor', '.nan', '-.inf', '1e999', '0x1F', '0o7', 'null', '~', 'yes', 'true', '20%', '100.0000001%', '1-5', '0.1',
  '99999999999999999999', 'format: hirecard/role@1\n', 'dimensions:', 'id: ', 'name: ', 'weight: ', 'anchors: ', 'scale: ',
  'bonus: 5%', 'must_have: ', 'stages:', 'decision:', 'outcomes:', 'rules:', 'when:', 'count:', 'where: ', 'at_least: 3',
  'equals: ', 'in: [a]', 'by: interviewer', 'otherwise: ', 'verdict: none', '# hirecard-ignore role/x y', '"ratings": ',
] as const; // biome-ignore format: a list of pieces

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => spliced(bytes, random, 0, encode(pick(WORDS, random))),
  (bytes, random) => spliced(bytes, random, 1 + below(8, random), encode(pick(WORDS, random))),
  (bytes, random) => spliced(bytes, random, 1 + below(30, random), new Uint8Array()),
  (bytes, random) => spliced(bytes, random, 1, Uint8Array.of(below(256, random))),
  (bytes, random) => linesChanged(bytes, (lines) => lines.toSpliced(below(lines.length, random), 1)),
  (bytes, random) => {
    return linesChanged(bytes, (lines) => lines.toSpliced(below(lines.length, random), 0, pick(lines, random)));
  },
  (bytes, random) => {
    return linesChanged(bytes, (lines) => {
      const at = below(lines.length, random);
      return lines.with(at, ' '.repeat(below(8, random)) + (lines[at] ?? '').trimStart());
    });
  },
  (bytes, random, other) => {
    const theirs = decode(other).split('\n');
    const from = below(theirs.length, random);
    return linesChanged(bytes, (lines) =>
      lines.toSpliced(
        below(lines.length, random),
        below(3, random),
        ...theirs.slice(from, from + 1 + below(6, random)),
      ),
    );
  },
];

const LONGEST = 20_000;

/** One to six changes of an input, with pieces of another. */
export function mutate(input: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let bytes = input;
  for (let left = 1 + below(6, random); left > 0; left -= 1) bytes = pick(MUTATIONS, random)(bytes, random, other);
  return bytes.subarray(0, LONGEST);
}

export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[below(list.length, random)] as T;
}

function spliced(bytes: Uint8Array, random: Random, removed: number, added: Uint8Array): Uint8Array {
  const at = below(bytes.length + 1, random);
  return Uint8Array.of(...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed));
}

/** Bytes that are not UTF-8 come out as replacement characters: an input that is not text loses that. */
function linesChanged(bytes: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Uint8Array {
  return encode(change(decode(bytes).split('\n')).join('\n'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

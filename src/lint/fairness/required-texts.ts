/**
 * Texts one of which is in whatever a pattern matches, so that most patterns never need to be run, nor even compiled;
 * undefined where none can be told. Of the parts that a match must have, that with the longest words is taken.
 * Knows what our patterns are made of: letters, classes, escapes, groups, looks ahead and behind, and repetitions.
 */
export function requiredTexts(pattern: string): readonly string[] | undefined {
  const branches = splitBranches(pattern).map(requiredOfBranch);
  return branches.every((texts) => texts !== undefined) ? branches.flat() : undefined;
}

const REPETITION = /[?*]|\{\d+(?:,\d*)?\}/y;

function requiredOfBranch(branch: string): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  const offer = (texts: readonly string[] | undefined): void => {
    if (texts && rarity(texts) > rarity(best)) best = texts;
  };
  let run = '';
  for (let at = 0; at < branch.length; ) {
    const end = endOfPart(branch, at);
    const part = branch.slice(at, end);
    REPETITION.lastIndex = end;
    const repeated = REPETITION.exec(branch)?.[0] ?? '';
    const isPlain = /^[^\\[(.^$+]$/.test(part);
    if (isPlain && repeated === '') run += part;
    else {
      offer([run]);
      run = '';
      if (part.startsWith('(?:') && !/^(?:[?*]|\{0)/.test(repeated)) offer(requiredTexts(part.slice(3, -1)));
    }
    at = end + repeated.length;
  }
  offer([run]);
  return best;
}

/** The length of the longest word in the text that has the shortest; nothing is as rare as nothing. */
function rarity(texts: readonly string[] | undefined): number {
  if (!texts) return 0;
  return Math.min(...texts.map((text) => Math.max(...text.split(' ').map(({ length }) => length))));
}

function endOfPart(pattern: string, at: number): number {
  const first = pattern[at];
  if (first === '\\') return at + 2;
  if (first === '[') return endOfClass(pattern, at);
  return first === '(' ? endOfGroup(pattern, at) : at + 1;
}

function endOfClass(pattern: string, from: number): number {
  return pattern.indexOf(']', from) + 1;
}

function endOfGroup(pattern: string, from: number): number {
  let at = from + 1;
  while (at < pattern.length && pattern[at] !== ')') at = endOfPart(pattern, at);
  return at + 1;
}

function splitBranches(pattern: string): readonly string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length; at = endOfPart(pattern, at)) {
    if (pattern[at] !== '|') continue;
    branches.push(pattern.slice(start, at));
    start = at + 1;
  }
  return [...branches, pattern.slice(start)];
}

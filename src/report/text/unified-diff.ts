/** What changes between two texts, line by line, in the form that diff and git show. */

/** The carriage return of a break of Windows stays with its line: a diff that leaves it out fits no file. */
const LINE_BREAK = /\n|\r(?!\n|$)/;
const LAST_BREAK = /(?:\n|\r)$/;

/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/** Beyond so many lines between the first change and the last, all of them are shown as changed: nobody reads more. */
const MOST_COMPARED = 2000;

export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  /** Ends in a carriage return where the line does, before its line feed. */
  readonly text: string;
}

export interface Hunk {
  /** "@@ -3,7 +3,7 @@": first line and number of lines, before and after. */
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

/** The places that differ, each with the lines around it; none where the texts are equal, or differ in what breaks lines on old Macs. */
export function unifiedDiff(before: string, after: string): readonly Hunk[] {
  // The end of the last line is no line of its own; where one text alone has it, that is a difference.
  const end = [before, after].every((text) => LAST_BREAK.test(text)) ? LAST_BREAK : '';
  const script = editScript(before.replace(end, '').split(LINE_BREAK), after.replace(end, '').split(LINE_BREAK));
  const changed = script.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]));
  const hunks: Hunk[] = [];
  for (let at = 0; at < changed.length; ) {
    const first = changed[at] as number;
    let last = first;
    while (at < changed.length && (changed[at] as number) - last <= 2 * CONTEXT + 1) last = changed[at++] as number;
    hunks.push(hunk(script, Math.max(0, first - CONTEXT), Math.min(script.length, last + CONTEXT + 1)));
  }
  return hunks;
}

function hunk(script: readonly DiffLine[], from: number, to: number): Hunk {
  const side = (mark: '-' | '+'): string => {
    const isThere = (line: DiffLine) => line.mark === ' ' || line.mark === mark;
    const start = script.slice(0, from).filter(isThere).length;
    const count = script.slice(from, to).filter(isThere).length;
    return `${mark}${count === 0 ? start : start + 1},${count}`;
  };
  return { header: `@@ ${side('-')} ${side('+')} @@`, lines: script.slice(from, to) };
}

function editScript(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const marked = (mark: DiffLine['mark'], lines: readonly string[]) => lines.map((text): DiffLine => ({ mark, text }));
  return [
    ...marked(' ', before.slice(0, head)),
    ...middleScript(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...marked(' ', before.slice(before.length - tail)),
  ];
}

/** By the longest list of lines that both have in common; what goes before what comes. */
function middleScript(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const isTooLong = before.length > MOST_COMPARED || after.length > MOST_COMPARED;
  const common = isTooLong ? undefined : commonLengths(before, after);
  const length = (i: number, j: number) => common?.[i]?.[j] ?? 0;
  const script: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (!isTooLong && gone !== undefined && gone === come) {
      script.push({ mark: ' ', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || length(i + 1, j) >= length(i, j + 1))) {
      script.push({ mark: '-', text: gone });
      i += 1;
    } else {
      script.push({ mark: '+', text: come as string });
      j += 1;
    }
  }
  return script;
}

/** For each pair of places, how many lines what follows them has in common at most. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

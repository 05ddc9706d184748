import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import { characterRange } from '../character-range.ts';
import { codePointName } from '../file-text.ts';
import { errorAt, quoted } from '../finding.ts';
import type { LineIndex } from '../line-index.ts';
import { templateBraces } from './explain-syntax.ts';
import { quoteFor } from './quote-for.ts';
import { commentFault } from './slips.ts';

/** How many values aliases may add to a file in all. "Billion laughs" asks for more; a role never does. */
export const MOST_ALIASED_VALUES = 10_000;

/** Tags that say what is so anyway: `!!str 007` is the text 007. */
const KNOWN_TAGS = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Of one file; a text with this many faults is no file of ours, and nobody reads more of them. */
const MOST_FINDINGS = 1000;

export interface Built {
  readonly value: unknown;
  readonly findings: readonly Diagnostic[];
  /** False when something hides what else the file says: endless aliases, a list whose items are not told apart. */
  readonly isWhole: boolean;
  /** What each alias stands for, for finding places below it. */
  readonly targets: ReadonlyMap<Node, Node>;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/u;

/**
 * The plain value of a YAML tree: maps become objects without a prototype, number keys become strings as written.
 * We build it ourselves because the library's own conversion throws on unresolved aliases and alias bombs, and
 * expands merge keys and prototypes. Aliased values are shared, not copied.
 */
export function buildValue(root: Node, source: Source): Built {
  const findings: Diagnostic[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const open = new Set<Node>();
  const built = new Map<Node, { readonly value: unknown; readonly size: number }>();
  let aliased = 0;
  let derailed = false;

  const place = (node: Node | null | undefined): Range => source.lines.range(...extent(node));
  const report = (node: Node | null | undefined, code: string, message: string, hint: string): void => {
    if (findings.length < MOST_FINDINGS) findings.push(errorAt(source.file, place(node), code, message, hint));
  };

  const visit = (node: Node | null | undefined): { value: unknown; size: number } => {
    if (!node) return { value: null, size: 1 };
    if (isAlias(node)) return visitAlias(node);
    if ('anchor' in node && node.anchor) anchors.set(node.anchor, node);
    if (node.tag !== undefined && !KNOWN_TAGS.test(node.tag)) refuseTag(node);
    open.add(node);
    const result = visitContent(node);
    open.delete(node);
    built.set(node, result);
    return result;
  };

  const visitContent = (node: Node): { value: unknown; size: number } => {
    if (isScalar(node)) return { value: scalarValue(node), size: 1 };
    if (isMap(node)) return visitMap(node);
    if (!isSeq(node)) return { value: null, size: 1 };
    for (const item of node.items) reportMissingDash(item);
    const items = node.items.map((item) => visit(item as Node | null));
    return { value: items.map((item) => item.value), size: items.reduce((total, { size }) => total + size, 1) };
  };

  const visitAlias = (node: Alias): { value: unknown; size: number } => {
    const target = anchors.get(node.source);
    const nothing = { value: null, size: 1 };
    if (!target) {
      const message = `*${node.source} stands for something marked &${node.source} above it, which is not there.`;
      report(
        node,
        'yaml/unknown-alias',
        message,
        `If the text starts with an asterisk, put it in quotes: "*${node.source}".`,
      );
      return nothing;
    }
    targets.set(node, target);
    if (open.has(target)) {
      report(node, 'yaml/alias-cycle', `*${node.source} stands inside the block that it repeats.`, 'Write it out.');
      return nothing;
    }
    const result = built.get(target) ?? nothing;
    const before = aliased;
    aliased += result.size;
    if (aliased > MOST_ALIASED_VALUES && before <= MOST_ALIASED_VALUES) {
      const message = `The aliases up to this one repeat more than ${MOST_ALIASED_VALUES} values.`;
      report(node, 'yaml/too-many-aliases', message, 'Write out what is meant.');
    }
    return aliased > MOST_ALIASED_VALUES ? nothing : result;
  };

  const visitMap = (node: YAMLMap): { value: unknown; size: number } => {
    const members: Record<string, unknown> = Object.create(null);
    const first = new Map<string, Node>();
    let size = 1;
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const value = visit(pair.value);
      size += value.size;
      const key = keyText(pair.key, node);
      if (key === undefined) continue;
      const earlier = first.get(key);
      if (earlier) duplicate(pair.key, earlier, key);
      else {
        first.set(key, pair.key);
        members[key] = value.value;
      }
    }
    return { value: members, size };
  };

  const keyText = (key: Node | null, parent: YAMLMap): string | undefined => {
    if (isScalar(key)) {
      const text = keyOf(key);
      if (text === '<<' && key.type === 'PLAIN') {
        report(key, 'yaml/merge-key', 'Merge keys (<<) are not supported.', 'Write the keys out here.');
        return undefined;
      }
      if (text === '__proto__') {
        report(key, 'yaml/reserved-key', 'The key __proto__ is reserved and never means anything here.', 'Delete it.');
        return undefined;
      }
      if (isComment(key, text)) return undefined;
      if (key.value !== null) {
        scalarValue(key);
        return text;
      }
    }
    reportKey(key, parent);
    return undefined;
  };

  /** "// a comment" above a key of JSON is part of that key to YAML. */
  const isComment = (key: Scalar, text: string): boolean => {
    const sign = key.type === 'PLAIN' ? /^\/[/*]/.exec(text)?.[0] : undefined;
    if (sign === undefined) return false;
    const start = extent(key)[0];
    const line = source.lines.position(start).line;
    const words = source.lines.line(line).trim().slice(sign.length).trim();
    const fault = commentFault(start, sign, words);
    findings.push(errorAt(source.file, source.lines.range(start, fault.end), fault.code, fault.message, fault.hint));
    derailed = true;
    return true;
  };

  const reportKey = (key: Node | null, parent: YAMLMap): void => {
    const [start] = extent(parent);
    if (source.text.startsWith('{{', start)) {
      const fault = templateBraces(start);
      findings.push(errorAt(source.file, source.lines.range(start, start + 2), fault.code, fault.message, fault.hint));
      return;
    }
    const missing = !key || isScalar(key);
    const message = missing ? 'A key is missing before this colon.' : 'A key must be a single word or number here.';
    report(key ?? parent, 'yaml/bad-key', message, 'Write "key: value".');
  };

  /** An item whose keys begin anew was meant to be two: "- id: a, name: A, id: b, name: B" in a block. */
  const reportMissingDash = (item: unknown): void => {
    if (!isMap(item) || item.flow || derailed) return;
    const keys = (item.items as Pair<Node, Node | null>[]).map(({ key }) => (isScalar(key) ? keyOf(key) : undefined));
    const again = keys.indexOf(keys[0], 1);
    if (again === -1 || keys[1] === undefined || !keys.includes(keys[1], again)) return;
    const [first, second] = [item.items[0]?.key, item.items[again]?.key] as [Node, Node];
    const line = source.lines.line(place(second).start.line).trim();
    const message = `A new item of the list begins here without a dash: ${quoted(keys[0])} is in the item above already.`;
    findings.push({
      ...errorAt(source.file, place(second), 'yaml/missing-dash', message, `Write ${quoteFor(`- ${line}`)}.`),
      related: [{ message: 'the item above', file: source.file, range: place(first) }],
    });
    derailed = true;
  };

  const duplicate = (key: Node, earlier: Node, text: string): void => {
    if (derailed || findings.length >= MOST_FINDINGS) return;
    findings.push({
      ...errorAt(
        source.file,
        place(key),
        'yaml/duplicate-key',
        `The key ${quoted(text)} is here twice.`,
        'Keep one of the two.',
      ),
      related: [{ message: 'first defined here', file: source.file, range: place(earlier) }],
    });
  };

  const refuseTag = (node: Node): void => {
    if (findings.length >= MOST_FINDINGS) return;
    const { text } = source;
    const [start] = extent(node);
    const last = text.lastIndexOf('!', Math.max(0, start - 1));
    const at = text[last - 1] === '!' ? last - 1 : last;
    const written = /^[^\s,[\]{}]+/.exec(text.slice(Math.max(0, at)))?.[0] ?? '!';
    // With its text, which then has no meaning either.
    const end = isScalar(node) ? extent(node)[1] : at + written.length;
    const range = at < 0 ? place(node) : source.lines.range(at, end);
    // A tag alone is all that is written there: what is said of its value is said at its place.
    if (at >= 0 && end === start && node.range) node.range = [at, at + written.length, node.range[2]];
    const hint = isScalar(node)
      ? `Delete it, or write ${quoteFor(text.slice(Math.max(0, at), extent(node)[1]))} if it belongs to the text.`
      : 'Delete it.';
    findings.push(errorAt(source.file, range, 'yaml/tag', `The tag ${written} means nothing here.`, hint));
  };

  const scalarValue = (node: Scalar): unknown => {
    // Of a tag that makes a date or bytes, the text is left; the tag itself has been refused.
    if (typeof node.value === 'object' && node.value !== null) return node.source ?? null;
    if (typeof node.value !== 'string') return node.value;
    const strange = CONTROL.exec(node.value)?.[0];
    if (strange !== undefined && findings.length < MOST_FINDINGS) {
      const message = `This text has an invisible control character in it (${codePointName(strange)}).`;
      const range = characterRange(source.text, source.lines, place(node), strange);
      findings.push(errorAt(source.file, range, 'yaml/control-character', message, 'Delete it.'));
    }
    return node.value;
  };

  const { value } = visit(root);
  return { value, findings, targets, isWhole: !derailed && aliased <= MOST_ALIASED_VALUES };
}

/** A key as text: a number as it was written. */
export function keyOf(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Start and end of what was written, without the comment or line break after it. */
export function extent(node: Node | null | undefined): [number, number] {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

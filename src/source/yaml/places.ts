import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { LineIndex } from '../line-index.ts';
import { extent, keyOf } from './build-value.ts';

export type Path = readonly PropertyKey[];

export interface Places {
  locate(path: Path, what: 'key' | 'value'): Range;
  scalarText(path: Path): string | undefined;
}

interface Step {
  readonly key?: Node;
  readonly value: Node | null;
}

/** Finds the places of keys and values by path, on demand: most files never ask. */
export function placesOf(root: Node, text: string, lines: LineIndex, targets: ReadonlyMap<Node, Node>): Places {
  const pairs = new Map<Node, ReadonlyMap<string, Pair<Node, Node | null>>>();

  /** By key, the first of each: a file of many faults asks for a place in the same map again and again. */
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> => {
    const known = pairs.get(map);
    if (known) return known;
    const byKey = new Map<string, Pair<Node, Node | null>>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? keyOf(pair.key) : undefined;
      if (key !== undefined && !byKey.has(key)) byKey.set(key, pair);
    }
    pairs.set(map, byKey);
    return byKey;
  };

  const resolve = (node: Node | null): Node | null => (node && isAlias(node) ? (targets.get(node) ?? null) : node);

  const stepInto = (node: Node | null, part: PropertyKey): Step | undefined => {
    const parent = resolve(node);
    if (isMap(parent)) {
      const pair = pairsOf(parent).get(String(part));
      return pair && { key: pair.key, value: pair.value };
    }
    if (!isSeq(parent) || typeof part !== 'number' || part >= parent.items.length) return undefined;
    return { value: parent.items[part] as Node | null };
  };

  const walk = (path: Path): { reached: Step; whole: boolean } => {
    let reached: Step = { value: root };
    for (const part of path) {
      const next = stepInto(reached.value, part);
      if (!next) return { reached, whole: false };
      reached = next;
    }
    return { reached, whole: true };
  };

  /** The first key of a block, the bracket of a list in brackets, or the first line of anything else. */
  const startOf = (step: Step): Range => {
    const node = step.value && isAlias(step.value) ? step.value : resolve(step.value);
    if (isMap(node) && !node.flow && node.items[0]) return lines.range(...extent(node.items[0].key as Node));
    const [start, end] = extent(node);
    if (node && end > start) return lines.range(start, firstLineEnd(start, end, isScalar(node)));
    return step.key ? lines.range(...extent(step.key)) : lines.range(0, 0);
  };

  const firstLineEnd = (start: number, end: number, whole: boolean): number =>
    whole ? trimmedEnd(start, end) : start + 1;

  const trimmedEnd = (start: number, end: number): number => {
    const written = text.slice(start, end).trimEnd();
    return start + Math.max(1, written.length);
  };

  const valueRange = (step: Step): Range => {
    const [start, end] = extent(step.value);
    if (end > start) return lines.range(start, trimmedEnd(start, end));
    return step.key ? lines.range(...extent(step.key)) : lines.range(start, start);
  };

  return {
    locate: (path, what) => {
      const { reached, whole } = walk(path);
      if (!whole) return startOf(reached);
      return what === 'key' && reached.key ? lines.range(...extent(reached.key)) : valueRange(reached);
    },
    scalarText: (path) => {
      const { reached, whole } = walk(path);
      const node = whole ? resolve(reached.value) : null;
      return isScalar(node) ? keyOf(node as Scalar) : undefined;
    },
  };
}

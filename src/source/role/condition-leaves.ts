import type { Comparison, Condition } from '../../domain/condition.ts';

export type Leaf = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>;

/** The conditions that a condition is put together from. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.condition);
    default:
      return [condition];
  }
}

/** Every comparison a leaf makes. */
export function comparisonsOf(leaf: Leaf): readonly Comparison[] {
  switch (leaf.kind) {
    case 'must-haves':
    case 'check':
      return [];
    case 'count':
    case 'verdicts':
      return [leaf.where, leaf.is];
    default:
      return [leaf.is];
  }
}

/**
 * Every completion of what is missing, without walking through each: completions whose tallies stand alike are one
 * state (dynamic programming over the slots), and a tally whose bounds the rest can no longer move is put at one fixed
 * value, so that states meet early. Exact: nothing is sampled, nothing is rounded.
 */
import { type IntegerTally, integerTally } from './integer-tally.ts';
import type { Missing } from './missing.ts';
import { type Program, testsOfProgram } from './program.ts';
import type { Reaches } from './proposition.ts';
import type { Tally } from './tally.ts';
import type { Knowledge } from './truths.ts';

/**
 * How many steps from state to state are followed before the answer is given as an over-approximation: about a third
 * of a second. Twelve empty dimensions on 0–10 with several count rules stay well below.
 */
const FOLLOWED_STEPS = 500_000;

/** Steps that several searches share: each takes what it follows out of `left`. */
export interface Allowance {
  left: number;
}

export function allowanceOf(steps = FOLLOWED_STEPS): Allowance {
  return { left: steps };
}

type State = readonly number[];

/**
 * Calls `visit` with what is known in each distinct end state; every completion ends in one of them.
 * False when there were too many to follow; nothing was visited then, and the allowance is used up.
 */
export function followCompletions(
  program: Program,
  slots: readonly Missing[],
  visit: (knowledge: Knowledge) => void,
  allowance = allowanceOf(),
): boolean {
  const tests = new Map<Tally, Reaches[]>();
  for (const test of testsOfProgram(program)) tests.set(test.tally, [...(tests.get(test.tally) ?? []), test]);
  const tallies: IntegerTally[] = [];
  for (const [tally, asked] of tests) {
    const integers = integerTally(tally, asked, slots);
    if (!integers) return false;
    tallies.push(integers);
  }
  const ends = endStates(tallies, slots, allowance);
  if (!ends) return false;
  const place = new Map<Tally, number>([...tests.keys()].map((tally, index) => [tally, index]));
  for (const state of ends) visit(knowledgeAt(state, tallies, place));
  return true;
}

function endStates(
  tallies: readonly IntegerTally[],
  slots: readonly Missing[],
  allowance: Allowance,
): Iterable<State> | undefined {
  let states = new Map<string, State>([['', tallies.map(() => 0)]]);
  for (const [slot, { options: count }] of slots.entries()) {
    const options = distinctOptions(tallies, slot, count);
    allowance.left -= states.size * options.length;
    if (allowance.left < 0) return undefined;
    states = nextStates(states.values(), options, settlersAfter(tallies, slot));
  }
  return states.values();
}

function nextStates(
  states: Iterable<State>,
  options: readonly State[],
  settlers: readonly ((value: number) => number)[],
): Map<string, State> {
  const next = new Map<string, State>();
  for (const state of states) {
    for (const option of options) {
      const reached = settlers.map((settle, tally) => settle((state[tally] ?? 0) + (option[tally] ?? 0)));
      const key = reached.join();
      if (!next.has(key)) next.set(key, reached);
    }
  }
  return next;
}

/** What a slot's options add to the tallies; options that add the same are one. */
function distinctOptions(tallies: readonly IntegerTally[], slot: number, count: number): readonly State[] {
  const options = Array.from({ length: count }, (_, option) => tallies.map(({ gains }) => gains[slot]?.[option] ?? 0));
  return [...new Map(options.map((option) => [option.join(), option])).values()];
}

/** Per tally: a value after this slot → the value that stands for all that reach the same cuts whatever follows. */
function settlersAfter(tallies: readonly IntegerTally[], slot: number): readonly ((value: number) => number)[] {
  return tallies.map(({ gains, cuts }) => {
    const rest = gains.slice(slot + 1).reduce((sum, options) => sum + Math.max(...options), 0);
    const ascending = [...new Set(cuts.values())].sort((a, b) => a - b);
    return (value) => settle(value, rest, ascending);
  });
}

/** What follows adds from nothing up to `rest`: where that cannot pass the next cut, the last cut passed says it all. */
function settle(value: number, rest: number, cuts: readonly number[]): number {
  let passed = 0;
  for (const cut of cuts) {
    if (value < cut) return value + rest >= cut ? value : passed;
    passed = cut;
  }
  return passed;
}

function knowledgeAt(state: State, tallies: readonly IntegerTally[], place: ReadonlyMap<Tally, number>): Knowledge {
  return (test: Reaches) => {
    const index = place.get(test.tally) ?? -1;
    const isReached = (state[index] ?? 0) >= (tallies[index]?.cuts.get(test) ?? 0);
    return { true: isReached, false: !isReached };
  };
}

import type { KeyAdvice } from '../shape/explain-issue.ts';
import type { Path } from '../yaml/places.ts';

/** Keys that mean something, but not here or not yet, deserve a better word than a guess at their spelling. */
export function adviseOnKey(key: string, path: Path): KeyAdvice | undefined {
  if (path.length === 0 && (key === 'extends' || key === 'levels')) {
    return {
      code: 'role/unsupported',
      message: `"${key}" is not supported by this version of hirecard.`,
      hint: key === 'extends' ? 'Copy what you need from the other role.' : 'Write one role file for each level.',
    };
  }
  if (key === 'dimensions' && path.includes('dimensions')) {
    return {
      code: 'role/nested-group',
      message: 'A group stands inside a group; groups do not nest.',
      hint: 'Move its dimensions to the outer group, or make it a group of its own.',
    };
  }
  if (key === 'interviewers' && path[0] !== 'decision') {
    return {
      code: 'role/unknown-key',
      message: '"interviewers" belongs to a stage.',
      hint: 'Write it there, such as stages: [{ id: talk, name: Talk, interviewers: 2 }].',
    };
  }
  const inside = INSIDE_CONDITION[key];
  if (inside !== undefined && isAroundCondition(path)) {
    return {
      code: 'role/unknown-key',
      message: `"${key}" belongs inside the braces of the condition it is about.`,
      hint: `Write it beside what is compared: ${inside}.`,
    };
  }
  return undefined;
}

const INSIDE_CONDITION: Readonly<Partial<Record<string, string>>> = {
  in: 'score: { at_least: 4, in: [a, b] }',
  by: 'every: { at_least: 3, by: interviewer }',
};

/** A rule, or a `when` and the conditions in it. */
function isAroundCondition(path: Path): boolean {
  const parts = path.filter((part) => typeof part === 'string');
  return path[0] === 'decision' && ['rules', 'when', 'all', 'any', 'not'].includes(parts.at(-1) ?? '');
}

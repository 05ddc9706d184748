import type { Exercise, Role } from '../../../domain/role.ts';
import { dimensionName } from '../../../domain/wording.ts';
import { proseBlocks } from '../prose-blocks.ts';
import { type Block, paragraph } from '../report.ts';
import { minutesWords } from '../scale-words.ts';

const FORMS: Readonly<Record<NonNullable<Exercise['form']>, string>> = {
  live: 'done in the interview',
  'take-home': 'done at home beforehand',
  presentation: 'presented',
  written: 'in writing',
};

/** "Exercise: Platform roadmap" */
export function exerciseTitle({ title }: Exercise): string {
  return `Exercise: ${title}`;
}

/** "90 minutes, done in the interview", or nothing. */
export function exerciseTerms({ minutes, form }: Exercise): string {
  return [...(minutes ? [minutesWords(minutes)] : []), ...(form ? [FORMS[form]] : [])].join(', ');
}

/** Its minutes, what it is done for, and the task in the words the candidate gets. */
export function exerciseBlocks(role: Role, exercise: Exercise): readonly Block[] {
  const { feeds, prompt } = exercise;
  const terms = [
    exerciseTerms(exercise),
    ...(feeds.length === 0 ? [] : [`shows ${feeds.map((id) => dimensionName(role, id)).join(', ')}`]),
  ]
    .filter((text) => text !== '')
    .join('; ');
  const prose = prompt === undefined ? [] : proseBlocks(prompt);
  if (terms === '') return prose;
  const [first, ...rest] = prose;
  const task = first?.kind === 'paragraph' ? [{ ...first, apart: true }, ...rest] : prose;
  return [paragraph(`${terms.charAt(0).toUpperCase()}${terms.slice(1)}.`, 'quiet'), ...task];
}

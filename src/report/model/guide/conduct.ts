/** How an interview is led, in a few sentences that the guide and the brief share. */
import type { Role } from '../../../domain/role.ts';
import { listed } from '../../../domain/wording.ts';

const PRIVATE = ['Age', 'family', 'health', 'disability', 'religion', 'origin', 'politics'];

export const OUT_OF_BOUNDS = [
  `Ask only about the work. ${listed([...PRIVATE, "the rest of a person's private life"], 'and')} are out of bounds, in`,
  'small talk too. If the candidate speaks of such things, leave them out of your notes and go back to the question.',
].join(' ');

/** The same as one line of the brief. */
export const OUT_OF_BOUNDS_IN_SHORT = `${listed(PRIVATE, 'and')} are out of bounds, asked or not.`;

/** In the order in which an interviewer needs it. */
export function conduct(role: Role): readonly string[] {
  return [
    'Ask every candidate the same questions in the same order. Follow up where an answer stays vague.',
    'Write down what the candidate says and does, in their own words where you can. Rate afterwards, from your notes.',
    `Rate each dimension by its own anchors before you go on to the next. ${evidenceWords(role)}`,
    'What was not asked, or left too little to judge by, is not assessed. That is no low rating.',
    role.verdict.length === 0
      ? 'Form no overall impression before the end, and talk to other interviewers only once you have submitted.'
      : 'Form no overall impression before the end: your verdict comes after all ratings. Talk to other interviewers only once you have submitted.',
  ];
}

/** What the role asks of evidence, as a sentence. */
export function evidenceWords({ evidence }: Role): string {
  switch (evidence) {
    case 'required':
      return 'Every rating needs evidence.';
    case 'extremes':
      return 'The lowest and the highest rating need evidence; it helps with all others.';
    case 'optional':
      return 'Evidence may be left out, but a rating without it is hard to discuss.';
  }
}

/** What an interviewer should know before the first question, short enough to be read. */
import { dimensionsOf, stageOf } from '../../../domain/interview/steps.ts';
import type { Dimension, Exercise, Role } from '../../../domain/role.ts';
import { counted } from '../../text/counted.ts';
import { type Item, list, paragraph, type Report, type Section } from '../report.ts';
import { minutesWords } from '../scale-words.ts';
import { evidenceWords, OUT_OF_BOUNDS_IN_SHORT } from './conduct.ts';
import { exerciseBlocks, exerciseTerms, exerciseTitle } from './exercise-section.ts';

/** Who meets whom, as they are to be called. */
export interface BriefPeople {
  readonly candidate: string;
  readonly interviewer: string;
}

/** @throws RangeError when the role has no such stage */
export function briefReport(role: Role, stage: string, people: BriefPeople): Report {
  const { name, minutes, exercises: used } = stageOf(role, stage);
  const dimensions = dimensionsOf(role, stage);
  const exercises = role.exercises.filter(({ id }) => used.includes(id));
  const time = minutes ? `${minutesWords(minutes)}. ` : '';
  return {
    title: `${role.title}: ${name}`,
    sections: [
      {
        id: 'about',
        blocks: [
          paragraph(`${time}Candidate ${people.candidate}, interviewer ${people.interviewer}.`),
          ...exercises.map((exercise) => paragraph(exerciseLine(exercise))),
        ],
      },
      {
        id: 'dimensions',
        title: `You rate ${counted(dimensions.length, 'dimension')}`,
        blocks: list(dimensions.map(dimensionItem)),
      },
      { id: 'how-to', title: 'How this works', blocks: list(rules(role).map((text) => ({ text }))) },
      // Long, and known to whoever has just given it; so it is last.
      ...exercises.map((exercise) => exerciseSection(role, exercise)),
    ],
  };
}

function exerciseLine(exercise: Exercise): string {
  const terms = exerciseTerms(exercise);
  return `${exerciseTitle(exercise)}${terms === '' ? '' : ` (${terms})`}.`;
}

function exerciseSection(role: Role, exercise: Exercise): Section {
  return {
    id: `exercise-${exercise.id}`,
    title: exerciseTitle(exercise),
    blocks: exerciseBlocks(role, exercise),
  };
}

/** What good looks like in the words of the dimension, or as its best anchor has it; and what to ask. */
function dimensionItem({ name, looksFor, anchors, questions }: Dimension): Item {
  const good = looksFor ?? anchors[0]?.text;
  return {
    text: good === undefined ? name : `${name}: ${good}`,
    ...(questions.length === 0
      ? {}
      : { lists: [{ label: 'Ask', items: questions.map(({ ask }) => ({ text: ask })) }] }),
  };
}

function rules(role: Role): readonly string[] {
  return [
    'First what the candidate said or did, then the rating, by its anchors.',
    `${evidenceWords(role)} What was not asked is not assessed.`,
    OUT_OF_BOUNDS_IN_SHORT,
    'Every answer is saved at once. No score is shown until you have submitted.',
  ];
}

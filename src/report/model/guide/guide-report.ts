/** The interview kit of a role: what to have open, or on paper, during the conversation. */
import { dimensionsOf } from '../../../domain/interview/steps.ts';
import type { Role, Stage } from '../../../domain/role.ts';
import { counted } from '../../text/counted.ts';
import { type Block, type Fact, list, paragraph, type Report, type Section } from '../report.ts';
import { minutesWords } from '../scale-words.ts';
import { fieldSection, recordSection, verdictSection } from './closing-sections.ts';
import { conduct, OUT_OF_BOUNDS } from './conduct.ts';
import { dimensionSection } from './dimension-section.ts';
import { exerciseBlocks, exerciseTitle } from './exercise-section.ts';
import { checkSection, redFlagSection, signalSection } from './sign-sections.ts';

/**
 * One stage, or the whole role stage by stage, each complete in itself since each may have its own interviewers.
 * @param stages of the role, at least one
 * @param commandFor what to type to record an interview of the stage with this id
 */
export function guideReport(role: Role, stages: readonly Stage[], commandFor: (stage: string) => string): Report {
  const [only, second] = stages;
  if (only && !second) {
    return {
      title: `${role.title}: ${only.name}`,
      sections: [
        { id: 'about', blocks: stageBlocks(role, only) },
        howToSection(role),
        ...stageSections(role, only, '', commandFor),
      ],
    };
  }
  return {
    title: `${role.title}: interview guide`,
    sections: [
      {
        id: 'about',
        blocks: [paragraph(`${stages.length} stages: ${stages.map(({ name }) => name).join(', ')}.`)],
      },
      howToSection(role),
      ...stages.flatMap((stage, index): readonly Section[] => [
        {
          id: `stage-${stage.id}`,
          title: `Stage ${index + 1} of ${stages.length}: ${stage.name}`,
          isPart: true,
          blocks: stageBlocks(role, stage),
        },
        ...stageSections(role, stage, `${stage.id}.`, commandFor),
      ]),
    ],
  };
}

function howToSection(role: Role): Section {
  return {
    id: 'how-to',
    title: 'How to run it',
    blocks: [...list(conduct(role).map((text) => ({ text }))), { kind: 'paragraph', text: OUT_OF_BOUNDS, apart: true }],
  };
}

function stageBlocks(role: Role, stage: Stage): readonly Block[] {
  const { minutes, interviewers, id } = stage;
  const fact = (label: string, text: string): Fact => ({ label, value: { text } });
  const names = dimensionsOf(role, id).map(({ name }) => name);
  return [
    { kind: 'fill-in', labels: ['Candidate', 'Interviewer', 'Date'] },
    {
      kind: 'facts',
      facts: [
        ...(minutes ? [fact('Time', minutesWords(minutes))] : []),
        ...(interviewers === undefined ? [] : [fact('Meant for', counted(interviewers, 'interviewer'))]),
        fact('You rate', names.join(', ')),
      ],
    },
  ];
}

/** @param prefix keeps the ids of several stages apart */
function stageSections(
  role: Role,
  stage: Stage,
  prefix: string,
  commandFor: (stage: string) => string,
): readonly Section[] {
  const dimensions = dimensionsOf(role, stage.id);
  return [
    ...role.exercises
      .filter(({ id }) => stage.exercises.includes(id))
      .map((exercise) => ({
        id: `${prefix}exercise-${exercise.id}`,
        title: exerciseTitle(exercise),
        blocks: exerciseBlocks(role, exercise),
      })),
    ...dimensions.map((dimension, index) =>
      dimensionSection(role, dimension, `${prefix}dimension-${dimension.id}`, `${index + 1} of ${dimensions.length}`),
    ),
    ...checkSection(role, stage, `${prefix}checks`),
    ...signalSection(role, `${prefix}signals`),
    ...redFlagSection(role, `${prefix}red-flags`),
    ...fieldSection(role, `${prefix}fields`),
    ...verdictSection(role, `${prefix}verdict`),
    ...recordSection(commandFor(stage.id), `${prefix}record`),
  ];
}

/** What an interviewer should know before the first question: the stage, the exercise, the questions. */

import type { Draft } from '../../domain/draft.ts';
import { dimensionsOf, stageOf } from '../../domain/interview/steps.ts';
import type { Dimension, Exercise, Role } from '../../domain/role.ts';
import type { Screen } from '../../report/text/screen.ts';
import { type Layout, layoutFor, page } from './layout.ts';
import { personName } from './names.ts';
import { type Block, reflow } from './reflow.ts';

export function briefScreen(role: Role, draft: Draft, screen: Screen): string {
  const layout = layoutFor(screen);
  const stage = stageOf(role, draft.stage);
  const dimensions = dimensionsOf(role, draft.stage);
  const exercises = role.exercises.filter(({ id }) => stage.exercises.includes(id));
  return page(
    layout.heading(`${role.title}: ${stage.name}`),
    layout.paragraph(
      [`Candidate ${personName(draft.candidate)}`, `interviewer ${personName(draft.interviewer)}`].join(', '),
    ),
    stage.minutes ? layout.paragraph(minutesText(stage.minutes)) : [],
    ...exercises.map((exercise) => exerciseLines(exercise, layout)),
    dimensionLines(dimensions, layout),
    layout.heading('How this works'),
    layout.item('  - ', 'Dimension by dimension: first what the candidate said or did, then the rating.'),
    layout.item('  - ', evidenceRule(role)),
    layout.item('  - ', 'Rate each by its anchors alone. No score is shown until you have submitted.'),
    layout.item('  - ', 'Every answer is saved at once; you can stop at any time and go on later.'),
    [''],
  );
}

function evidenceRule({ evidence }: Role): string {
  switch (evidence) {
    case 'required':
      return 'Every rating needs evidence.';
    case 'extremes':
      return 'The lowest and the highest rating need evidence; it helps with all others.';
    case 'optional':
      return 'Evidence may be left out, but a rating without it is hard to discuss.';
  }
}

function minutesText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `${from} minutes` : `${from} to ${to} minutes`;
}

function exerciseLines(exercise: Exercise, layout: Layout): readonly string[] {
  const minutes = exercise.minutes ? `, ${minutesText(exercise.minutes)}` : '';
  return [
    ...layout.heading(`Exercise: ${exercise.title}${minutes}`),
    ...(exercise.prompt ? reflow(exercise.prompt).flatMap((block) => blockLines(block, layout)) : []),
  ];
}

function blockLines({ kind, text, marker }: Block, layout: Layout): readonly string[] {
  if (kind === 'gap') return [''];
  return kind === 'item' ? layout.item(`  ${marker} `, text) : layout.paragraph(text);
}

function dimensionLines(dimensions: readonly Dimension[], layout: Layout): readonly string[] {
  return [
    ...layout.heading(`You rate ${dimensions.length === 1 ? 'one dimension' : `${dimensions.length} dimensions`}`),
    ...dimensions.flatMap(({ name, questions }) => [
      ...layout.item('  - ', name),
      ...questions.flatMap(({ ask }) => layout.item('      ', ask)),
    ]),
  ];
}

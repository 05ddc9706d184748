import { UserError } from '../../diagnostics/user-error.ts';
import type { WalkOptions } from '../../interview/options.ts';
import { cardFileAt } from '../../store/card-files.ts';
import { shownPath } from '../../store/shown-path.ts';
import { findWorkspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec } from '../command.ts';
import { runInterview } from '../interview/run-interview.ts';
import { ANSWERS, CURRENT_RUBRIC, REASON, walkOptions } from '../interview/walk-options.ts';
import { argumentText } from '../print.ts';
import { namesScorecardFile } from '../read-scorecard.ts';

export const amendCommand: CommandSpec = {
  path: ['amend'],
  summary: 'Replace a submitted scorecard by a corrected one; both are kept',
  description: [
    'Begins at the review with everything that was submitted: change what was wrong, say why, submit again. It goes by',
    'the rubric that the scorecard was rated with, also when the role was edited since. Of several of your own that fit',
    'one is picked from a list. A colleague is named with --interviewer, or with the path of the scorecard; the amendment',
    'then stands under their name. An amendment that is paused is a draft like any other.',
  ].join(' '),
  arguments: [{ syntax: '[scorecard]', description: "a candidate's id, or the path of a scorecard" }],
  options: [
    { flags: '--role <id>', description: 'the role' },
    { flags: '--stage <id>', description: 'the stage' },
    { flags: '--interviewer <id>', description: 'who interviewed, to correct a scorecard on their behalf' },
    REASON,
    ANSWERS,
    CURRENT_RUBRIC,
  ],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/scorecard.schema.json',
  examples: [
    { line: 'amend', shows: 'picks one of your scorecards, and asks what was wrong' },
    {
      line: 'amend mara-lindqvist --reason "mixed up two candidates"',
      shows: 'amends the scorecard of this candidate',
    },
  ],
  run: async (world, invocation) => {
    const named = argumentText(invocation, 0);
    const options: WalkOptions = { ...walkOptions(invocation), amend: true };
    return runInterview(world, invocation, { ...options, ...(await namedCard(world, named, options)) });
  },
};

/** Whose scorecard it is: a candidate's, or all that the place of a file says. */
async function namedCard(world: World, named: string | undefined, options: WalkOptions): Promise<WalkOptions> {
  if (named === undefined) return {};
  if (!namesScorecardFile(named)) return { candidate: named };
  const workspace = await findWorkspace(world, options.directory);
  const path = world.files.resolve(world.cwd, named);
  const file = cardFileAt(world, workspace, path);
  if (file && (await world.files.kind(path)) === 'file') {
    const { role, candidate, stage, interviewer } = file;
    return { role, candidate, stage, interviewer, file: shownPath(world, path) };
  }
  throw new UserError(
    'card/not-found',
    file
      ? `There is no scorecard ${shownPath(world, path)}.`
      : `${named} is not among the scorecards of this workspace.`,
    'hirecard list shows what was submitted.',
  );
}

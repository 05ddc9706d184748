import { UserError } from '../../diagnostics/user-error.ts';
import { scoreScorecard } from '../../domain/score-scorecard.ts';
import { renderTerminal } from '../../report/formats/terminal.ts';
import { scorecardReport } from '../../report/model/scorecard/scorecard-report.ts';
import { scorecardText } from '../../source/scorecard/scorecard-text.ts';
import { type LoadedCard, loadCandidate } from '../../store/scorecards.ts';
import { shownPath } from '../../store/shown-path.ts';
import { findWorkspace, findWorkspaceIfAny } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec, Invocation } from '../command.ts';
import { argumentText, optionText } from '../print.ts';
import { namesScorecardFile, scorecardReader } from '../read-scorecard.ts';
import { refuseErrors } from '../sources.ts';

export const showCommand: CommandSpec = {
  path: ['show'],
  summary: 'Show one scorecard with its evidence and its result',
  description: 'With --format json, the scorecard as its file has it.',
  arguments: [{ syntax: '<scorecard>', description: "the path of a scorecard, or a candidate's id" }],
  options: [
    { flags: '--role <id>', description: 'with a candidate: the role' },
    { flags: '--stage <id>', description: 'with a candidate: the stage' },
    { flags: '--interviewer <id>', description: 'with a candidate: who interviewed' },
  ],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/scorecard.schema.json',
  examples: [
    {
      line: 'show mara-lindqvist --stage strategy-interview --interviewer ana-souza',
      shows: 'ratings with their anchors and evidence, the verdict beside the result',
    },
  ],
  run: async (world, invocation) => {
    const named = argumentText(invocation, 0) ?? '';
    const { card, role, file, supersededBy } = namesScorecardFile(named)
      ? await cardAt(world, invocation, named)
      : await cardOf(world, invocation, named);
    if (optionText(invocation, 'format') === 'json') {
      world.out.write(scorecardText(card, role));
      return 0;
    }
    const result = scoreScorecard(role, card);
    const input = { card, role, result, file, ...(supersededBy === undefined ? {} : { supersededBy }) };
    world.out.write(renderTerminal(scorecardReport(input), world.out));
    return 0;
  },
};

const UNUSABLE = {
  code: 'card/unusable',
  message: 'The scorecard cannot be shown, because its file is not as it was submitted.',
  hint: 'Restore it, for example from git.',
};

async function cardAt(world: World, { directory }: Invocation, named: string): Promise<LoadedCard> {
  const workspace = await findWorkspaceIfAny(world, directory);
  const path = world.files.resolve(world.cwd, named);
  const file = shownPath(world, path);
  const bytes = await world.files.read(path);
  const { card, role, findings } = await scorecardReader(world, workspace).read(path, file, bytes);
  if (card && role) return { card, role, file };
  refuseErrors(findings, UNUSABLE);
  throw new UserError(UNUSABLE.code, UNUSABLE.message, UNUSABLE.hint);
}

async function cardOf(world: World, invocation: Invocation, candidate: string): Promise<LoadedCard> {
  const workspace = await findWorkspace(world, invocation.directory);
  const { cards, findings } = await loadCandidate(world, workspace, candidate, optionText(invocation, 'role'));
  refuseErrors(findings, UNUSABLE);
  const stage = optionText(invocation, 'stage');
  const interviewer = optionText(invocation, 'interviewer');
  const standing = cards.filter(({ supersededBy }) => supersededBy === undefined);
  const matching = standing.filter(
    ({ card }) =>
      (stage === undefined || card.stage === stage) &&
      (interviewer === undefined || card.interviewer.id === interviewer),
  );
  const [found, second] = matching;
  if (found && !second) return found;
  const choices = (found ? matching : standing).map(
    ({ card }) => `--stage ${card.stage} --interviewer ${card.interviewer.id}`,
  );
  throw new UserError(
    found ? 'card/several' : 'card/not-found',
    found
      ? `${candidate} has ${matching.length} scorecards that fit.`
      : `${candidate} has no scorecard of that stage and interviewer.`,
    `Say which one: ${choices.join(', or ')}`,
  );
}

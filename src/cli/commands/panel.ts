import { UserError } from '../../diagnostics/user-error.ts';
import { aggregatePanel } from '../../domain/aggregate-panel.ts';
import type { Role } from '../../domain/role.ts';
import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { panelDocument } from '../../report/json/panel.ts';
import { latestCards, type PanelReportInput } from '../../report/model/panel/panel-input.ts';
import { panelReport } from '../../report/model/panel/panel-report.ts';
import { panelRubric } from '../../store/panel-rubric.ts';
import { loadRole } from '../../store/role-files.ts';
import { type LoadedCard, loadCandidate } from '../../store/scorecards.ts';
import { findWorkspace, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec } from '../command.ts';
import { argumentText, optionText, print } from '../print.ts';
import { refuseErrors } from '../sources.ts';

export const panelCommand: CommandSpec = {
  path: ['panel'],
  summary: "Put a candidate's scorecards together: recommendation, reasons, doubts",
  description: [
    'Combines the ratings per dimension, applies the decision of the role, and says what decided, how firm it is,',
    'where interviewers disagree and what nobody assessed. Uses the latest amendment of each scorecard.',
  ].join(' '),
  arguments: [{ syntax: '<candidate>', description: "the candidate's id" }],
  options: [{ flags: '--role <id>', description: 'which role, when the candidate has scorecards for several' }],
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/panel.schema.json',
  examples: [
    { line: 'panel mara-lindqvist', shows: 'the recommendation with its reasons and its doubts' },
    { line: 'panel mara-lindqvist --format json', shows: 'the same for programs, numbers exact' },
  ],
  run: async (world, invocation) => {
    const workspace = await findWorkspace(world, invocation.directory);
    const candidate = argumentText(invocation, 0) ?? '';
    const { cards, findings } = await loadCandidate(world, workspace, candidate, optionText(invocation, 'role'));
    refuseErrors(findings, {
      code: 'panel/unusable-scorecards',
      message: `The panel of ${candidate} was not computed: a scorecard that cannot be used would change it.`,
      hint: 'Restore the file, for example from git, or let its interviewer submit it again.',
    });
    const input = await panelInput(world, workspace, cards);
    print(world, invocation, { report: panelReport(input), data: panelDocument(input) });
    return 0;
  },
};

async function panelInput(world: World, workspace: Workspace, cards: readonly LoadedCard[]): Promise<PanelReportInput> {
  const current = await currentRole(world, workspace, cards[0]?.card.role.id ?? '');
  const { role, digest, notes } = panelRubric(cards, current);
  const latest = latestCards({ cards });
  const named = latest.findLast(({ candidate }) => candidate.name !== undefined) ?? latest[0];
  return {
    role,
    digest,
    candidate: named?.candidate ?? { id: '' },
    panel: aggregatePanel(
      role,
      latest.map((card) => ({ ...card, interviewer: card.interviewer.id })),
    ),
    cards,
    notes,
  };
}

/** The role as it stands today, to tell whether it was edited since; one that is gone or broken tells nothing. */
async function currentRole(world: World, workspace: Workspace, id: string): Promise<Role | undefined> {
  try {
    return (await loadRole(world, workspace, id)).role;
  } catch (problem) {
    if (problem instanceof UserError) return undefined;
    throw problem;
  }
}

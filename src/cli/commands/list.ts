import type { Role } from '../../domain/role.ts';
import { renderFindings } from '../../report/findings/text.ts';
import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { type CardListDocument, cardListReport, type ListedInterview } from '../../report/model/lists/card-list.ts';
import { draftFindings, type FoundDraft, findDrafts } from '../../store/drafts.ts';
import { listRoles, loadRole } from '../../store/role-files.ts';
import { type CardSummary, listCards } from '../../store/scorecards.ts';
import { findWorkspace, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec } from '../command.ts';
import { optionText, print } from '../print.ts';

export const listCommand: CommandSpec = {
  path: ['list'],
  summary: 'List candidates and who has submitted what',
  description: [
    'Shows scorecards, drafts of this machine, and stages that nobody has done. It shows no outcomes and no scores:',
    'whoever has not submitted yet should not see what colleagues think.',
  ].join(' '),
  options: [{ flags: '--role <id>', description: 'only this role' }],
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/list.schema.json',
  examples: [
    { line: 'list', shows: 'every candidate, stage and interviewer' },
    { line: 'list --role principal-product-manager', shows: 'those of one role' },
  ],
  run: async (world, invocation) => {
    const workspace = await findWorkspace(world, invocation.directory);
    const only = optionText(invocation, 'role');
    const { cards, drafts, problems } = await readAll(world, workspace, only);
    const roles = (await listRoles(world, workspace)).flatMap(({ role }) => role ?? []);
    if (only !== undefined && cards.length + drafts.length === 0 && !roles.some(({ id }) => id === only)) {
      await loadRole(world, workspace, only);
    }
    const interviews = interviewsOf(cards, drafts, roles);
    const titles = new Map(roles.map(({ id, title }) => [id, title]));
    const data: CardListDocument = { format: 'hirecard/list@1', interviews };
    print(world, invocation, { report: cardListReport(interviews, titles), data });
    if (problems.length > 0) world.err.write(renderFindings(problems, world.err));
    return 0;
  },
};

async function readAll(world: World, workspace: Workspace, role: string | undefined) {
  const cards = await listCards(world, workspace, { role });
  const drafts = (await findDrafts(world, workspace)).filter(
    ({ draft }) => role === undefined || draft.role.id === role,
  );
  const problems = [...cards.flatMap(({ problem }) => problem ?? []), ...(await draftFindings(world, workspace))];
  return { cards, drafts, problems };
}

function interviewsOf(
  cards: readonly CardSummary[],
  drafts: readonly FoundDraft[],
  roles: readonly Role[],
): readonly ListedInterview[] {
  const begun = [
    ...cards.filter(({ supersededBy }) => supersededBy === undefined).map(ofCard),
    ...drafts.map(({ draft, file }): ListedInterview => ofDraft(draft, file)),
  ];
  return inOrder([...begun, ...stillToCome(begun, roles)], roles);
}

function ofCard({ role, candidate, stage, interviewer, stated, file }: CardSummary): ListedInterview {
  const about = { role, candidate, stage, interviewer, file };
  if (!stated) return { ...about, state: 'unreadable' };
  return { ...about, state: stated.amends === undefined ? 'submitted' : 'amended', at: stated.submittedAt };
}

function ofDraft(
  { role, candidate, stage, interviewer, updatedAt }: FoundDraft['draft'],
  file: string,
): ListedInterview {
  return { role: role.id, candidate, stage, interviewer, state: 'draft', at: updatedAt, file };
}

/** The stages of a role that no one has begun with a candidate who was interviewed for it. */
function stillToCome(begun: readonly ListedInterview[], roles: readonly Role[]): readonly ListedInterview[] {
  return roles.flatMap(({ id: role, stages }) => {
    const ofRole = begun.filter((one) => one.role === role);
    const candidates = new Map(ofRole.map(({ candidate }) => [candidate.id, candidate]));
    return [...candidates.values()].flatMap((candidate) =>
      stages
        .filter(({ id }) => !ofRole.some((one) => one.candidate.id === candidate.id && one.stage === id))
        .map(({ id: stage }): ListedInterview => ({ role, candidate, stage, state: 'nobody-yet' })),
    );
  });
}

/** By role and candidate, the stages as the role has them. */
function inOrder(interviews: readonly ListedInterview[], roles: readonly Role[]): readonly ListedInterview[] {
  const place = ({ role, stage }: ListedInterview) =>
    roles.find(({ id }) => id === role)?.stages.findIndex(({ id }) => id === stage) ?? 0;
  const key = ({ role, candidate }: ListedInterview) => `${role} ${candidate.id}`;
  return interviews.toSorted((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return place(a) - place(b) || ((a.interviewer?.id ?? '') < (b.interviewer?.id ?? '') ? -1 : 1);
  });
}

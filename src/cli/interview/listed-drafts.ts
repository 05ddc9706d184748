/** Everything the list of drafts says about each of them. */
import type { Draft } from '../../domain/draft.ts';
import { assessmentOf } from '../../domain/interview/recorded.ts';
import { dimensionsOf } from '../../domain/interview/steps.ts';
import { currentRole } from '../../interview/current-role.ts';
import { shortDraftId } from '../../interview/drafts/draft-name.ts';
import { standingText } from '../../interview/drafts/standing.ts';
import { commandLine, quoted } from '../../interview/options.ts';
import type { ListedDraft, ListedUnreadableDraft } from '../../report/model/lists/draft-list.ts';
import { draftIds, type FoundDraft, findDrafts, type UnreadableDraft } from '../../store/drafts.ts';
import { draftHolder } from '../../store/hold-draft.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

interface Where {
  readonly directory?: string;
  /** Whoever reads the list plainly goes on with plain questions. */
  readonly plain?: boolean;
}

export async function listedDrafts(world: World, workspace: Workspace, where: Where): Promise<readonly ListedDraft[]> {
  const ids = await draftIds(world, workspace);
  const found = await findDrafts(world, workspace);
  return Promise.all(found.map((each) => listed(world, workspace, where, ids, each)));
}

async function listed(
  world: World,
  workspace: Workspace,
  where: Where,
  ids: readonly string[],
  { draft, role, file }: FoundDraft,
): Promise<ListedDraft> {
  const { id, candidate, interviewer, stage, startedAt, updatedAt, notes = [], amends } = draft;
  const inStage = dimensionsOf(role, stage);
  const shortId = shortDraftId(id, ids);
  return {
    id,
    shortId,
    file,
    role: { id: role.id, title: role.title, ...(role.version === undefined ? {} : { version: role.version }) },
    candidate,
    stage,
    interviewer,
    startedAt,
    updatedAt,
    standing: standingText(role, draft),
    dimensions: {
      answered: inStage.filter((dimension) => assessmentOf(draft, dimension.id)).length,
      inStage: inStage.length,
    },
    notes: notes.length,
    isAmendment: amends !== undefined,
    roleNow: await roleNow(world, workspace, draft),
    isOpenElsewhere: (await draftHolder(world, workspace, id)) !== undefined,
    resume: resumeCommand(draft, shortId, where),
  };
}

/** Back to the notes where that is what was left. */
function resumeCommand({ step, conversationStartedAt }: Draft, shortId: string, where: Where): string {
  const isNoting = step.kind === 'brief' && conversationStartedAt !== undefined;
  return commandLine(
    isNoting ? `interview${plainly(where)} --notes --resume ${shortId}` : `drafts resume${plainly(where)} ${shortId}`,
    where,
  );
}

async function roleNow(world: World, workspace: Workspace, { role }: Draft): Promise<ListedDraft['roleNow']> {
  const current = await currentRole({ world, workspace }, role.id);
  if (!current) return 'unreadable';
  return current.digest === role.digest ? 'same' : 'changed';
}

export function listedUnreadable({ name, file }: UnreadableDraft, where: Where): ListedUnreadableDraft {
  return { name, file, discard: commandLine(`drafts discard${plainly(where)} ${quoted(name)} --yes`, where) };
}

function plainly({ plain }: Where): string {
  return plain ? ' --plain' : '';
}

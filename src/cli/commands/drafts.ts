import { renderFindings } from '../../report/findings/text.ts';
import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { type DraftListDocument, draftListReport } from '../../report/model/lists/draft-list.ts';
import { unreadableDrafts } from '../../store/drafts.ts';
import { findWorkspace } from '../../store/workspace.ts';
import type { CommandSpec } from '../command.ts';
import { listedDrafts, listedUnreadable } from '../interview/listed-drafts.ts';
import { print } from '../print.ts';
import { sourcesOf } from '../sources.ts';

export const draftsCommand: CommandSpec = {
  path: ['drafts'],
  summary: 'List interviews that were begun and not submitted',
  description: [
    'Shows where each stands, whether its role was edited since, and the command that goes on with it. Drafts are',
    'private to this machine; no rating is shown.',
  ].join(' '),
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/drafts.schema.json',
  examples: [{ line: 'drafts', shows: 'every draft here, the one worked on last first' }],
  run: async (world, invocation) => {
    const workspace = await findWorkspace(world, invocation.directory);
    const where = {
      plain: world.out.plain,
      ...(invocation.directory === undefined ? {} : { directory: invocation.directory }),
    };
    const unreadable = await unreadableDrafts(world, workspace);
    const data: DraftListDocument = {
      format: 'hirecard/drafts@1',
      drafts: await listedDrafts(world, workspace, where),
      unreadable: unreadable.map((each) => listedUnreadable(each, where)),
    };
    print(world, invocation, { report: draftListReport(data), data });
    const findings = unreadable.flatMap((each) => each.findings);
    if (findings.length > 0) world.err.write(renderFindings(findings, world.err, await sourcesOf(world, findings)));
    return 0;
  },
};

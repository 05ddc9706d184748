import { commandLine, quoted } from '../../interview/options.ts';
import { PAPER_FORMAT_NAMES } from '../../report/formats/registry.ts';
import { guideDocument } from '../../report/json/guide.ts';
import { guideReport } from '../../report/model/guide/guide-report.ts';
import { knownStage } from '../../store/known-stage.ts';
import { loadRole } from '../../store/role-files.ts';
import { findWorkspaceIfAny } from '../../store/workspace.ts';
import type { CommandSpec } from '../command.ts';
import { argumentText, optionText, print } from '../print.ts';

export const guideCommand: CommandSpec = {
  path: ['guide'],
  summary: 'Print an interview guide: questions, anchors, room for notes',
  description: [
    'Everything an interviewer needs during the conversation, for one stage or for the whole role stage by stage: the',
    'exercise, the questions with what to listen for, the anchors, checks, signals and red flags. In Markdown and HTML it',
    'is a form to print and write on, with room for notes, boxes to tick and ratings to circle.',
  ].join(' '),
  arguments: [{ syntax: '<role>', description: 'the id of a role, or the path of its file' }],
  options: [{ flags: '--stage <id>', description: 'only this stage' }],
  formats: PAPER_FORMAT_NAMES,
  jsonSchema: 'schema/guide.schema.json',
  examples: [
    {
      line: 'guide principal-product-manager --stage strategy-interview',
      shows: 'the guide of one stage, to have open beside the conversation',
    },
    {
      line: 'guide principal-product-manager --stage strategy-interview --format html',
      shows: 'the same as a page to print; add > guide.html to keep it',
    },
  ],
  run: async (world, invocation) => {
    const { directory } = invocation;
    const workspace = await findWorkspaceIfAny(world, directory);
    const named = argumentText(invocation, 0) ?? '';
    const { role, digest } = await loadRole(world, workspace, named);
    const stage = optionText(invocation, 'stage');
    const stages = stage === undefined ? role.stages : [knownStage(role, stage)];
    const commandFor = (id: string) =>
      commandLine(`interview --role ${quoted(named)} --stage ${id}`, directory === undefined ? {} : { directory });
    // A page goes to people with other folders; their workspace knows the role by its id.
    const onPaper = (id: string) => commandLine(`interview --role ${quoted(role.id)} --stage ${id}`, {});
    const isPaper = ['markdown', 'html'].includes(optionText(invocation, 'format') ?? '');
    print(world, invocation, {
      report: guideReport(role, stages, isPaper ? onPaper : commandFor),
      data: guideDocument({ role, digest, stages, commandFor }),
    });
    return 0;
  },
};

import type { Person } from '../../domain/scorecard.ts';
import type { Settings } from '../../domain/settings.ts';
import { knownPeople } from '../../interview/who/known-people.ts';
import { likelyInterviewer } from '../../interview/who/likely-interviewer.ts';
import { renderFindings } from '../../report/findings/text.ts';
import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { type SettingsDocument, type ShownSetting, settingsReport } from '../../report/model/settings-report.ts';
import { type LoadedSettings, readSettings, type SettingName } from '../../store/settings.ts';
import { unknownProposals } from '../../store/settings-proposals.ts';
import { findWorkspaceIfAny, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec } from '../command.ts';
import { optionText, print } from '../print.ts';
import { sourcesOf } from '../sources.ts';

export const configCommand: CommandSpec = {
  path: ['config'],
  summary: 'Show the settings in force and the files they come from',
  description: [
    "Settings come from two files: your own, and the workspace's hirecard.config.yaml. Who you are and whether output",
    'is plain is taken from yours first, the editor from yours alone; role and stage from that of the workspace first,',
    'and how validate checks from that of the workspace alone.',
    'A role or a stage that this workspace does not have is warned of. Exit code 1 when one of the two files has',
    'errors: then nothing of that file counts.',
  ].join(' '),
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/settings.schema.json',
  examples: [{ line: 'config', shows: 'every setting, where it is set, and what happens where it is not' }],
  run: async (world, invocation) => {
    const workspace = await findWorkspaceIfAny(world, invocation.directory);
    const known = async () => (await import('../../lint/known-codes.ts')).KNOWN_CODES;
    const read = await readSettings(world, workspace, known);
    const findings = [...read.findings, ...(workspace ? await unknownProposals(world, workspace, read) : [])];
    const data = await settingsDocument(world, workspace, { ...read, findings });
    print(world, invocation, { report: settingsReport(data), data });
    // A program finds them in the document.
    if (findings.length > 0 && optionText(invocation, 'format') !== 'json') {
      world.err.write(renderFindings(findings, world.err, await sourcesOf(world, findings)));
    }
    return findings.some(({ level }) => level === 'error') ? 1 : 0;
  },
};

async function settingsDocument(
  world: World,
  workspace: Workspace | undefined,
  { settings, origins, files, findings }: Awaited<ReturnType<typeof readSettings>>,
): Promise<SettingsDocument> {
  const shown = <N extends SettingName>(name: N): ShownSetting<N> => ({
    value: settings[name] ?? null,
    from: place(origins[name]),
  });
  return {
    format: 'hirecard/settings@1',
    settings: {
      interviewer: shown('interviewer'),
      role: shown('role'),
      stage: shown('stage'),
      editor: shown('editor'),
      plain: shown('plain'),
      validate: shown('validate'),
    },
    proposedInterviewer: settings.interviewer ? null : await proposed(world, workspace, settings),
    files: files.map(({ owner, path, state }) => ({ owner, path, state })),
    findings,
  };
}

function place(origin: LoadedSettings['origins'][SettingName]): ShownSetting['from'] {
  return origin ? { file: origin.file, line: origin.line } : null;
}

/** As the interview proposes it. */
async function proposed(world: World, workspace: Workspace | undefined, settings: Settings): Promise<Person | null> {
  const known = workspace ? (await knownPeople(world, workspace)).interviewers : [];
  return (await likelyInterviewer({ world, settings }, known)) ?? null;
}

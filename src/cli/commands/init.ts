import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { list, paragraph } from '../../report/model/report.ts';
import { initWorkspace } from '../../store/init-workspace.ts';
import { shownPath } from '../../store/shown-path.ts';
import type { CommandSpec } from '../command.ts';
import { argumentText, print } from '../print.ts';

export const initCommand: CommandSpec = {
  path: ['init'],
  summary: 'Make a workspace for roles and scorecards',
  description: 'Makes what is missing and changes nothing that is there.',
  arguments: [
    { syntax: '[directory]', description: 'the folder, made if it is not there; the current one unless said' },
  ],
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/init.schema.json',
  examples: [
    { line: 'init', shows: 'makes this folder a workspace' },
    { line: 'init hiring', shows: 'makes the folder hiring and a workspace in it' },
  ],
  run: async (world, invocation) => {
    const folder = world.files.resolve(world.cwd, invocation.directory ?? '.', argumentText(invocation, 0) ?? '.');
    const made = await initWorkspace(world, folder);
    const shown = shownPath(world, folder);
    const title =
      made.length === 0 ? `${shown} is a workspace already; nothing was changed` : `Made a workspace in ${shown}`;
    const next = paragraph('Next: put role files into roles/, or use one of those that hirecard role list shows.');
    const data = { format: 'hirecard/init@1', folder: shown, made } as const;
    print(world, invocation, {
      report: {
        title,
        sections: [{ id: 'made', blocks: [...list(made.map((path) => ({ text: path }))), next] }],
      },
      data,
    });
    return 0;
  },
};

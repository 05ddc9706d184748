import type { CommandSpec } from '../command.ts';
import { discardDraft } from '../interview/discard-draft.ts';
import { argumentText, print } from '../print.ts';

export const draftsDiscardCommand: CommandSpec = {
  path: ['drafts', 'discard'],
  summary: 'Remove a draft for good',
  description: [
    'Shows what is in the draft and asks; --yes does without the question, and is needed where there is no terminal. A',
    'draft that another terminal works on is left alone. One that cannot be read is removed by the name of its file,',
    'with --yes. Whoever answers no changes nothing, and the exit code is 130.',
  ].join(' '),
  arguments: [{ syntax: '<draft>', description: 'its id, or the beginning of it, or the name of its file' }],
  options: [{ flags: '--yes', description: 'do not ask' }],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/drafts-discard.schema.json',
  examples: [{ line: 'drafts discard 019aa5e2', shows: 'says what is in it, and asks' }],
  run: async (world, invocation) => {
    const discarded = await discardDraft(world, argumentText(invocation, 0) ?? '', {
      yes: invocation.options.yes === true,
      ...(invocation.directory === undefined ? {} : { directory: invocation.directory }),
    });
    if (!discarded) return 130;
    const data = { format: 'hirecard/drafts-discard@1', ...discarded } as const;
    print(world, invocation, { report: { title: `Discarded ${discarded.file}`, sections: [] }, data });
    return 0;
  },
};

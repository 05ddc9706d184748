import type { CommandSpec } from '../command.ts';
import { runInterview } from '../interview/run-interview.ts';
import { CURRENT_RUBRIC, NOTES, walkOptions } from '../interview/walk-options.ts';
import { argumentText } from '../print.ts';

export const draftsResumeCommand: CommandSpec = {
  path: ['drafts', 'resume'],
  summary: 'Go on with an interview that was left',
  description:
    'The same as hirecard interview --resume. Without a draft named, the only one there is, or one from a list.',
  arguments: [{ syntax: '[draft]', description: 'its id, or the beginning of it' }],
  options: [NOTES, CURRENT_RUBRIC],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/scorecard.schema.json',
  examples: [{ line: 'drafts resume', shows: 'goes on where the interview was left' }],
  run: (world, invocation) =>
    runInterview(world, invocation, { ...walkOptions(invocation), resume: argumentText(invocation, 0) ?? true }),
};

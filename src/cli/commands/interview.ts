import type { CommandSpec } from '../command.ts';
import { runInterview } from '../interview/run-interview.ts';
import { ANSWERS, CURRENT_RUBRIC, NOTES, REASON, walkOptions } from '../interview/walk-options.ts';

export const interviewCommand: CommandSpec = {
  path: ['interview'],
  summary: 'Rate a candidate, dimension by dimension, and submit a scorecard',
  description: [
    'Asks at the terminal what is not given as an option, and saves every answer at once, so that an interview can be',
    'left at any time and resumed. With --answers it asks nothing. Questions and messages go to standard error; the',
    'result, or with --format json the scorecard as it was written, goes to standard output. An interview that is',
    'paused or interrupted ends with exit code 130.',
  ].join(' '),
  options: [
    { flags: '--role <role>', description: 'the role, by its id or the path of its file' },
    { flags: '--candidate <id>', description: "the candidate's id" },
    { flags: '--candidate-name <name>', description: "the candidate's name; without --candidate the id is asked" },
    { flags: '--stage <id>', description: 'the stage of the role that this interview is' },
    { flags: '--interviewer <id>', description: 'who interviewed' },
    {
      flags: '--interviewer-name <name>',
      description: "the interviewer's name; without --interviewer the id is asked",
    },
    ANSWERS,
    NOTES,
    { flags: '--resume [draft]', description: 'go on with an interview that was left' },
    { flags: '--amend', description: 'the earlier name of hirecard amend' },
    REASON,
    CURRENT_RUBRIC,
  ],
  formats: ['terminal', 'json'],
  jsonSchema: 'schema/scorecard.schema.json',
  examples: [
    { line: 'interview', shows: 'asks everything, from the role to the verdict' },
    { line: 'interview --notes', shows: 'begins with notes of the conversation, and rates afterwards' },
    { line: 'interview --resume', shows: 'goes on where the interview was left' },
    { line: 'interview --answers answers.yaml', shows: 'submits answers from a file, without a terminal' },
  ],
  run: (world, invocation) => runInterview(world, invocation, walkOptions(invocation)),
};

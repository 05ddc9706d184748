import type { WalkOptions } from '../../interview/options.ts';
import type { Invocation, OptionSpec } from '../command.ts';

/** Options that mean the same wherever an interview is asked for, resumed or amended. */
export const ANSWERS: OptionSpec = {
  flags: '--answers <file>',
  description: 'take the answers from a file (YAML or JSON), or from - (standard input)',
};
export const NOTES: OptionSpec = {
  flags: '--notes',
  description: 'take notes first, while the conversation goes on',
};
export const REASON: OptionSpec = { flags: '--reason <text>', description: 'why the scorecard is amended' };
export const CURRENT_RUBRIC: OptionSpec = {
  flags: '--current-rubric',
  description: 'use the role as it is now, for an amendment or a draft that began with an earlier rubric',
};

/** What was said on the command line, for the walk. */
export function walkOptions({ options, directory }: Invocation): WalkOptions {
  const text = (name: string) => {
    const value = options[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return {
    ...text('role'),
    ...text('candidate'),
    ...text('candidateName'),
    ...text('stage'),
    ...text('interviewer'),
    ...text('interviewerName'),
    ...text('reason'),
    ...(options.resume === undefined ? {} : { resume: options.resume === true ? true : String(options.resume) }),
    ...(options.notes === true ? { notes: true } : {}),
    ...(options.amend === true ? { amend: true } : {}),
    ...(options.currentRubric === true ? { currentRubric: true } : {}),
    ...(directory === undefined ? {} : { directory }),
  };
}

/** The commands, in the order help shows them. A new command is its file and one line here. */
import type { CommandSpec } from './command.ts';

/**
 * How a command is found without loading any other: its words, its one line for the overview, and its file. The rest
 * of its description stands in that file, which is loaded only when it is called or its own help is asked for.
 */
export interface CommandEntry {
  readonly path: readonly [string, ...string[]];
  readonly summary: string;
  readonly load: () => Promise<CommandSpec>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    path: ['interview'],
    summary: 'Rate a candidate, dimension by dimension, and submit a scorecard',
    load: async () => (await import('./commands/interview.ts')).interviewCommand,
  },
  {
    path: ['amend'],
    summary: 'Replace a submitted scorecard by a corrected one; both are kept',
    load: async () => (await import('./commands/amend.ts')).amendCommand,
  },
  {
    path: ['drafts'],
    summary: 'List interviews that were begun and not submitted',
    load: async () => (await import('./commands/drafts.ts')).draftsCommand,
  },
  {
    path: ['drafts', 'resume'],
    summary: 'Go on with an interview that was left',
    load: async () => (await import('./commands/drafts-resume.ts')).draftsResumeCommand,
  },
  {
    path: ['drafts', 'discard'],
    summary: 'Remove a draft for good',
    load: async () => (await import('./commands/drafts-discard.ts')).draftsDiscardCommand,
  },
  {
    path: ['guide'],
    summary: 'Print an interview guide: questions, anchors, room for notes',
    load: async () => (await import('./commands/guide.ts')).guideCommand,
  },
  {
    path: ['panel'],
    summary: "Put a candidate's scorecards together: recommendation, reasons, doubts",
    load: async () => (await import('./commands/panel.ts')).panelCommand,
  },
  {
    path: ['show'],
    summary: 'Show one scorecard with its evidence and its result',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    path: ['list'],
    summary: 'List candidates and who has submitted what',
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    path: ['validate'],
    summary: 'Check role files, scorecards, answers files and settings',
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  {
    path: ['role', 'list'],
    summary: 'List the roles of the workspace and those that come with hirecard',
    load: async () => (await import('./commands/role-list.ts')).roleListCommand,
  },
  {
    path: ['role', 'show'],
    summary: 'Show a role: dimensions, anchors, questions, stages, decision',
    load: async () => (await import('./commands/role-show.ts')).roleShowCommand,
  },
  {
    path: ['config'],
    summary: 'Show the settings in force and the files they come from',
    load: async () => (await import('./commands/config.ts')).configCommand,
  },
  {
    path: ['init'],
    summary: 'Make a workspace for roles and scorecards',
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
];

/** What was said on the command line; everything else is asked. */
export interface WalkOptions {
  readonly role?: string;
  readonly candidate?: string;
  readonly candidateName?: string;
  readonly stage?: string;
  readonly interviewer?: string;
  readonly interviewerName?: string;
  /** The id of the draft to go on with, or the beginning of it; true: the only one, or one from a list. */
  readonly resume?: string | true;
  /** Begin with notes of the conversation. */
  readonly notes?: boolean;
  readonly amend?: boolean;
  /** The scorecard to amend, where it was named by its file, as people read it. It may have been amended since. */
  readonly file?: string;
  /** Why an amendment is made. */
  readonly reason?: string;
  /** Move a draft or an amendment to the role as it is now, without asking whether. */
  readonly currentRubric?: boolean;
  /** The folder given with -C, to be repeated in the commands that are shown. */
  readonly directory?: string;
}

/** A command to type, with the workspace where it was named. */
export function commandLine(words: string, { directory }: Pick<WalkOptions, 'directory'>): string {
  return directory === undefined ? `hirecard ${words}` : `hirecard -C ${quoted(directory)} ${words}`;
}

/** As a shell takes it, when it holds more than plain characters. */
export function quoted(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

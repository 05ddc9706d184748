/**
 * Everything outside the program, as one value. `main` receives it; tests build a fake one; only adapters know Node.
 */

/** A stream people or programs read. */
export interface Sink {
  write(text: string): void;
  /** Width of the terminal, or 80. */
  readonly columns: number;
  /** 0 none, 1 basic, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  readonly isTerminal: boolean;
  /** For a screen reader, a dumb terminal, a log: no redrawing, no boxes, no marks that only the eye understands. */
  readonly plain: boolean;
}

export interface Input {
  readonly isTerminal: boolean;
  /** All of standard input, to its end. */
  bytes(): Promise<Uint8Array>;
}

export type EntryKind = 'file' | 'directory' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  /** Whether it is a link to something that is there. */
  readonly isLink?: true;
}

/** Something below a folder: a file, something that is neither file nor folder, or a folder that cannot be listed. */
export interface TreeEntry {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Why a folder is not listed. */
  readonly problem?: FileProblem;
  /** Whether it is a link that was not to be followed. */
  readonly isLeftOut?: true;
}

/** Files, by path with forward slashes. Every failure is a FileProblem. Folders and files are made private (0700, 0600). */
export interface Files {
  /** An absolute path from parts, the later relative to the earlier. */
  resolve(...parts: string[]): string;
  /** `path` as seen from `from`, for messages. */
  relative(from: string, path: string): string;
  read(path: string): Promise<Uint8Array>;
  /** Sorted by name; follows links; a link that leads nowhere is 'other'. */
  list(path: string): Promise<readonly Entry[]>;
  /**
   * Everything below a folder, however deep, each folder's entries by name. Names that begin with a dot and node_modules
   * are passed over, with what is below them. Links are followed, but for those that lead back to where they stand in.
   * @param mayFollow whether a link that leads to this true place is followed; all are unless said
   */
  tree(path: string, mayFollow?: (place: string) => boolean): Promise<readonly TreeEntry[]>;
  /** Where something truly lies: its path without a link in it. Fails for a link that leads nowhere. */
  place(path: string): Promise<string>;
  kind(path: string): Promise<EntryKind | 'missing'>;
  /** Makes the folder and its parents. */
  makeFolder(path: string): Promise<void>;
  /** Replaces the file in one step: temporary file, flushed to disk, renamed. Parents are made. Mode 0600. */
  writeAtomic(path: string, text: string): Promise<void>;
  /** As writeAtomic, but fails with kind 'exists' rather than replace anything, also in a race. */
  createExclusive(path: string, text: string): Promise<void>;
  /** Puts other content into a file that is there, in one step. A link is followed; the file keeps its permissions. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Absolute paths of the files under `base` that match the globs, sorted, with forward slashes. */
  glob(patterns: readonly string[], base: string): Promise<readonly string[]>;
  /**
   * Each step is one or more changes under the files and folders (also ones that are not there yet), soon after them:
   * what is written, made, renamed or removed, but not below names that begin with a dot. Watching begins with the call
   * and goes on between two steps. It ends when the signal is aborted.
   */
  watch(paths: readonly string[], signal: AbortSignal): AsyncIterable<void>;
}

export type FileProblemKind =
  | 'missing'
  | 'exists'
  | 'denied'
  | 'read-only'
  | 'full'
  | 'folder'
  | 'not-folder'
  | 'loop'
  | 'broken-link'
  | 'other';

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly kind: FileProblemKind,
    readonly path: string,
    /** The system's own code, such as EIO, for kind 'other'. */
    readonly systemCode?: string,
  ) {
    super(`${kind}: ${path}`);
  }
}

/** Thrown by a prompter when the person pressed Ctrl-C, or the world's signal was aborted while it waited. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor(
    /** What stood in the line of a text or a note, or was saved in the editor, where that is known. Never blank. */
    readonly typed?: string,
    /** What the note was about, as a place in the list of its topics. */
    readonly topic?: number,
  ) {
    super();
  }
}

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** Shown for the focused choice. */
  readonly description?: string;
  /** One key that picks it at once. */
  readonly key?: string;
  /** Stays in a list that is narrowed by typing, whatever is typed: "Someone new". */
  readonly always?: true;
}

/** What a person can do instead of answering. */
export type Command = 'back' | 'pause' | 'editor' | 'help' | 'notes';

export type Reply<T> =
  | {
      readonly kind: 'answer';
      readonly value: T;
      /** What a list was narrowed with when the choice that always stays was picked: the new one's name, most likely. */
      readonly typed?: string;
    }
  | {
      readonly kind: 'command';
      readonly command: Command;
      /** What stood in the line when a text question was left, so that leaving it loses nothing. */
      readonly typed?: string;
      /** What was ticked when a list was left, for the same reason. */
      readonly ticked?: T;
    };

export interface RatingOption {
  /** What the person types or sees: "4", "3.5", "Mixed". */
  readonly text: string;
  readonly label?: string;
  readonly anchor?: string;
}

/** One line of the review: a question of the walk with what was answered. */
export interface ReviewRow<T> {
  readonly value: T;
  readonly name: string;
  /** In a few words: "4", "not assessed", "2 strong, 1 weak". */
  readonly answer: string;
  /** Evidence or a reason, of any length. */
  readonly detail?: string;
  /** missing: it stops a submit; look: it may stay, but deserves a second look. */
  readonly mark?: 'missing' | 'look';
}

/** What a note can be about: a dimension, one of its questions, or the conversation in general. */
export interface NoteTopic {
  readonly label: string;
  /** For a question: the place in the list of the dimension that it belongs to. */
  readonly under?: number;
  /** Notes so far. */
  readonly count: number;
}

export type NoteReply<A> =
  | { readonly kind: 'note'; readonly topic: number; readonly text: string }
  /** `typed`: what stood in the line, so that leaving it loses nothing. */
  | { readonly kind: 'action'; readonly value: A; readonly topic?: number; readonly typed?: string };

/** How questions are to be put to this person. */
export interface PrompterSettings {
  /** One line after the other, answers typed in full: no redrawing, no single keys. */
  readonly plain: boolean;
  /** The editor from the person's configuration; without it $VISUAL and $EDITOR are asked. */
  readonly editor?: string;
}

/**
 * Questions to a person, drawn on standard error. Each returns an answer or one of the offered commands, and throws
 * Interrupted on Ctrl-C. All text it is given is data: the implementation strips control characters before drawing.
 */
export interface Prompter {
  /**
   * Pick one from a list; type-ahead filters when `search` is set. Without `initial` nothing is chosen to begin with:
   * Enter alone does not answer.
   */
  choose<T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly initial?: T;
    readonly search?: boolean;
    readonly commands?: readonly Command[];
  }): Promise<Reply<T>>;
  /** One line of text. `check` returns what is wrong, or undefined. */
  text(question: {
    readonly message: string;
    readonly initial?: string;
    readonly check?: (text: string) => string | undefined;
    readonly commands?: readonly Command[];
  }): Promise<Reply<string>>;
  /** One key rates: index into `options`, or 'not-assessed'. */
  rate(question: {
    readonly message: string;
    readonly options: readonly RatingOption[];
    readonly initial?: number | 'not-assessed';
    readonly commands?: readonly Command[];
  }): Promise<Reply<number | 'not-assessed'>>;
  /** Tick any number of a list. */
  tick<T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly initial: readonly T[];
    readonly commands?: readonly Command[];
  }): Promise<Reply<readonly T[]>>;
  /** A text of any length, page by page where it is longer than the screen, and what to do then. */
  read<T>(question: {
    /** Laid out for the screen as it is now, safe for the terminal already; called again when the width changes. */
    readonly body: () => readonly string[];
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly initial: T;
    readonly commands?: readonly Command[];
  }): Promise<Reply<T>>;
  /** All answers as a table: Enter on a row goes to it; the actions have keys of their own. */
  review<T, A>(question: {
    readonly message: string;
    readonly rows: readonly ReviewRow<T>[];
    readonly actions: readonly Choice<A>[];
    /** The row to start at; without one, the first action. */
    readonly initialRow?: T;
    readonly commands?: readonly Command[];
  }): Promise<Reply<{ readonly row: T } | { readonly action: A }>>;
  /** One note during the conversation: a line, about the topic that was picked or about the conversation in general. */
  takeNote<A>(question: {
    /** One line above, asked for again as time passes: "12 of 60 minutes". */
    readonly status: () => string;
    /** When a note that is saved now was written, in a few words: "12 min". It stands before it afterwards. */
    readonly moment?: () => string;
    /** The last one that is no question is the conversation in general. */
    readonly topics: readonly NoteTopic[];
    /** The topic to write about at once; without one, the topics are shown to pick from. */
    readonly topic?: number;
    /** A key is to be pressed with Ctrl: a letter alone is part of a note. */
    readonly actions: readonly Choice<A>[];
  }): Promise<NoteReply<A>>;
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
  /** Opens the person's editor ($VISUAL, $EDITOR) on the text and returns what was saved. */
  edit(question: { readonly message: string; readonly initial: string }): Promise<string>;
}

export interface World {
  /** Payload: reports, JSON, help that was asked for. */
  readonly out: Sink;
  /** Everything else: prompts, progress, findings for people, errors. */
  readonly err: Sink;
  readonly input: Input;
  /** Loaded only by commands that ask something. */
  readonly prompter: (how: PrompterSettings) => Promise<Prompter>;
  readonly files: Files;
  readonly clock: () => Date;
  /** A new time-ordered id (UUID version 7). */
  readonly newId: () => string;
  /** "sha256:" and 64 hexadecimal digits of the text's UTF-8 bytes. */
  readonly digest: (text: string) => string;
  /** A short mark of some bytes, without spaces: other bytes have another. */
  readonly fingerprint: (bytes: Uint8Array | string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder in which this platform keeps a person's own configuration of hirecard; it need not be there. */
  readonly userConfigFolder: string;
  /** The folder in which this platform keeps what hirecard can do without: deleted at any time, made when needed. */
  readonly userCacheFolder: string;
  /** Aborted on SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
  /** This process, for locks: who holds them and whether that process still lives. */
  readonly process: { readonly id: number; readonly host: string; isAlive(id: number): boolean };
  /** The person's name from git's configuration, if there is one. */
  readonly gitIdentity: () => Promise<{ readonly name?: string; readonly email?: string } | undefined>;
  /** The folder of this installed package, where the shipped roles and schemas are. */
  readonly packageFolder: string;
  readonly version: string;
}

/** What a failure of the file system means to a person. The one place where it is put into words. */
import { UserError } from '../diagnostics/user-error.ts';
import { FileProblem, type World } from '../world.ts';
import { shownPath } from './shown-path.ts';

const SAVED_BEFORE = 'What was saved before is still there, unchanged.';

/**
 * The UserError for a FileProblem. `kept` says what is safe in spite of it, in a sentence: "Your answers up to here
 * are in …".
 */
export function describeFileProblem(problem: FileProblem, kept: string = SAVED_BEFORE): UserError {
  const { code, message, hint } = WORDS[problem.kind](problem, kept);
  return new UserError(code, message, hint);
}

/** The same problem with its path as this person would write it. */
export function asShown(world: World, { kind, path, systemCode }: FileProblem): FileProblem {
  return new FileProblem(kind, shownPath(world, path), systemCode);
}

/** Does it, and turns a FileProblem into the UserError that says what is safe. */
export async function tellingWhatIsKept<T>(kept: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof FileProblem ? describeFileProblem(error, kept) : error;
  }
}

interface Words {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const WORDS: Readonly<Record<FileProblem['kind'], (problem: FileProblem, kept: string) => Words>> = {
  missing: ({ path }) => ({
    code: 'io/missing',
    message: `There is no file or folder at "${path}".`,
    hint: 'Check the spelling, and the folder you are in.',
  }),
  exists: ({ path }) => ({
    code: 'io/exists',
    message: `There is already something at "${path}"; it was not replaced.`,
  }),
  denied: ({ path }, kept) => ({
    code: 'io/denied',
    message: `You are not allowed to use "${path}".`,
    hint: `${kept} Ask its owner for the right to read and write there, or name another folder with -C.`,
  }),
  'read-only': ({ path }, kept) => ({
    code: 'io/read-only',
    message: `"${path}" cannot be written, because its disk or folder is read-only.`,
    hint: `${kept} Name a folder you can write to with -C.`,
  }),
  full: ({ path }, kept) => ({
    code: 'io/disk-full',
    message: `The disk is full; "${path}" was not written.`,
    hint: `${kept} Free some space and run the same command again.`,
  }),
  folder: ({ path }) => ({ code: 'io/folder', message: `"${path}" is a folder, where a file is needed.` }),
  'not-folder': ({ path }) => ({
    code: 'io/not-folder',
    message: `"${path}" cannot be reached: something on the way to it is a file, not a folder.`,
  }),
  loop: ({ path }) => ({
    code: 'io/loop',
    message: `"${path}" cannot be opened: it is a link that leads back to itself.`,
  }),
  'broken-link': ({ path }) => ({
    code: 'io/not-a-file',
    message: `"${path}" is a link to something that is not there.`,
    hint: 'Delete the link, or make it lead to the file that was meant.',
  }),
  other: ({ path, systemCode }) =>
    systemCode === undefined
      ? { code: 'io/not-a-file', message: `"${path}" is no ordinary file, but a pipe, a device or the like.` }
      : { code: 'io/failed', message: `"${path}" could not be read or written (${systemCode}).`, hint: SAVED_BEFORE },
};

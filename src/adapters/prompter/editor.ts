/** The person's own editor on a text. */
import process from 'node:process';
import { Interrupted } from '../../world.ts';
import { type EditorFile, editorFile } from './editor-file.ts';
import { holdSignals } from './hold-signals.ts';
import { type EditorEnd, programOf, runEditor } from './run-editor.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Edited {
  readonly text: string;
  /** What the person should know: the editor did not do its work, or left something behind. */
  readonly problem?: string;
}

/** The one of the person's configuration, then $VISUAL, then $EDITOR, then what every system of its kind has. */
export function editorCommand(env: Environment, configured?: string): string {
  return configured || env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
}

/**
 * Runs the editor on a private temporary file. What was saved there counts, however the editor ended. The file stays
 * where the editor may still save to it, or left a file to recover text from.
 *
 * @param stop aborted when the program is told to stop: then it does not wait for the editor any longer
 */
export async function editText(
  text: string,
  env: Environment,
  configured?: string,
  stop: AbortSignal = new AbortController().signal,
): Promise<Edited> {
  const command = editorCommand(env, configured);
  let file: EditorFile;
  try {
    file = await editorFile(text);
  } catch (failure) {
    return { text, problem: `No file could be made for the editor (${String(failure)}), so the text is as it was.` };
  }
  const release = holdSignals();
  try {
    const end = await runEditor(command, file.path, stop);
    const saved = await file.read();
    const isChanged = saved !== undefined && saved !== text.trim();
    const left = await leave(file, end, stop.aborted);
    const said = [ended(command, end, saved === undefined, isChanged), left].filter((part) => part !== undefined);
    return { text: isChanged ? saved : text, ...(said.length > 0 ? { problem: said.join(' ') } : {}) };
  } finally {
    // A terminal that is closed may send its signal twice, the second time while the text is being recorded.
    if (stop.aborted) setTimeout(release, RECORD_MILLISECONDS).unref();
    else release();
  }
}

/** What to go on with. @throws Interrupted with what was saved when the program was told to stop meanwhile */
export function savedText(before: string, { text }: Edited, stop: AbortSignal): string {
  if (!stop.aborted) return text;
  throw text === before || text === '' ? new Interrupted() : new Interrupted(text);
}

const RECORD_MILLISECONDS = 2000;

/** Removes the file unless it is needed, and says why and where it stays. */
async function leave(file: EditorFile, end: EditorEnd, isStopped: boolean): Promise<string | undefined> {
  const recovery = await file.recovery();
  if (end === 'still-open') return `The editor may still be open: what it saves from now on stays in ${file.path}`;
  if (recovery !== undefined) return `The editor left a file to recover text from, ${recovery}, in ${file.folder}`;
  if (isStopped) file.removeAtExit();
  else await file.remove();
  return undefined;
}

function ended(command: string, end: EditorEnd, isGone: boolean, isChanged: boolean): string | undefined {
  if (end === 'still-open') return undefined;
  if (end === 0) return isGone ? `The editor "${command}" left no file behind, so the text is as it was.` : undefined;
  if (isChanged) return `The editor "${command}" ended with an error (${end}). The text it had saved was taken.`;
  return NOT_FOUND.includes(end)
    ? `The editor "${programOf(command) ?? command}" was not found, so the text is as it was. Set $VISUAL or $EDITOR, or editor in your settings, to one that is installed.`
    : `The editor "${command}" did not end well (${end}), so the text is as it was.`;
}

/** What sh and what cmd end with when there is no such command. */
const NOT_FOUND: readonly EditorEnd[] = [127, 9009];
